/** Eight tables: `tables[256 * k + b]` is the checksum of byte b followed by k zero bytes. */
const tables = new Uint32Array(8 * 256);
for (let byte = 0; byte < 256; byte++) {
  let value = byte;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  tables[byte] = value;
}
for (let at = 256; at < tables.length; at++) {
  const before = tables[at - 256] ?? 0;
  tables[at] = (before >>> 8) ^ (tables[before & 0xff] ?? 0);
}

/**
 * The CRC-32 of zip files (ISO-HDLC), continued from `crc` (0 to begin); an unsigned number. Eight bytes at a
 * time ("slicing by 8"): byte by byte it would cost as much as inflating.
 */
export function crc32(bytes: Uint8Array, crc = 0): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let value = ~crc;
  let at = 0;
  for (; at + 8 <= bytes.length; at += 8) {
    const low = view.getUint32(at, true) ^ value;
    const high = view.getUint32(at + 4, true);
    value =
      look(7, low) ^
      look(6, low >>> 8) ^
      look(5, low >>> 16) ^
      look(4, low >>> 24) ^
      look(3, high) ^
      look(2, high >>> 8) ^
      look(1, high >>> 16) ^
      look(0, high >>> 24);
  }
  for (; at < bytes.length; at++) value = (value >>> 8) ^ look(0, value ^ view.getUint8(at));
  return ~value >>> 0;
}

function look(table: number, value: number): number {
  return tables[table * 256 + (value & 0xff)] ?? 0;
}
