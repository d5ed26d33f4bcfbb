/** Where the manifest in the repository points to: the development server. */
const DEVELOPMENT = 'https://localhost:3000';

/**
 * The manifest with every address on the server given.
 * @param address "https://bao-cao.co-quan.vn" or with a folder, "https://co-quan.vn/bao-cao/"
 * @throws Error in plain words where Word would not take the address
 */
export function manifestFor(manifest: string, address: string): string {
  const url = URL.canParse(address) ? new URL(address) : null;
  if (url === null) throw new Error(`--url ${address}: cần một địa chỉ như https://bao-cao.co-quan.vn`);
  if (url.protocol !== 'https:') throw new Error(`--url ${address}: Word chỉ nhận địa chỉ https`);
  if (url.search !== '' || url.hash !== '' || url.username !== '') {
    throw new Error(`--url ${address}: chỉ ghi máy chủ và thư mục, không kèm ?, # hoặc tên người dùng`);
  }
  const base = `${url.origin}${url.pathname.replace(/\/+$/, '')}`;
  return manifest.replaceAll(DEVELOPMENT, base.replaceAll('&', '&amp;'));
}
