import { fromBase64, toBase64 } from '../package/base64';
import { element, type XmlElement } from '../xml/element';
import { ensureDeclared } from '../xml/namespaces';
import { invalidArgument } from './errors';
import { ensureProperty } from './schemaOrder';
import type { WordDocument } from './wordDocument';

const emuPerPoint = 12700;
/** A picture of unknown resolution is taken at 96 dots an inch. */
const emuPerPixel = 9525;

interface Image {
  readonly extension: 'png' | 'jpeg' | 'gif';
  readonly width: number;
  readonly height: number;
}

/** What kind of picture the bytes are, and its size in pixels; null for something else. */
function readImage(bytes: Uint8Array): Image | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length > 24 && view.getUint32(0) === 0x89504e47)
    return { extension: 'png', width: view.getUint32(16), height: view.getUint32(20) };
  if (bytes.length > 10 && view.getUint32(0) === 0x47494638)
    return { extension: 'gif', width: view.getUint16(6, true), height: view.getUint16(8, true) };
  if (bytes.length < 4 || view.getUint16(0) !== 0xffd8) return null;
  for (let at = 2; at + 9 < bytes.length; at += 2 + view.getUint16(at + 2)) {
    const marker = view.getUint8(at + 1);
    if (marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker))
      return { extension: 'jpeg', width: view.getUint16(at + 7), height: view.getUint16(at + 5) };
  }
  return null;
}

/** A run with the picture in the line, and the picture's part; InvalidArgument for what is no picture. */
export function newPicture(document: WordDocument, base64: string): XmlElement {
  const bytes = decoded(base64);
  const image = readImage(bytes);
  if (!image) throw invalidArgument('not a base64 picture');
  const { docx, root } = document;
  let number = 1;
  while (docx.has(`word/media/image${number}.${image.extension}`)) number += 1;
  const name = `word/media/image${number}.${image.extension}`;
  docx.put(name, bytes);
  docx.setContentType(name, `image/${image.extension}`);
  const link = docx.relate(docx.main, 'image', name);
  ensureDeclared(root, 'wp', 'a', 'pic', 'r');
  const size = { cx: String(image.width * emuPerPixel), cy: String(image.height * emuPerPixel) };
  const id = String(1 + [...root.descendants('wp:docPr')].length);
  const properties = { id, name: `Picture ${id}` };
  const lock = element('a:graphicFrameLocks', { noChangeAspect: '1' });
  const blip = element('a:blip', { 'r:embed': link });
  const shape = element(
    'pic:spPr',
    {},
    element('a:xfrm', {}, element('a:off', { x: '0', y: '0' }), element('a:ext', size)),
    element('a:prstGeom', { prst: 'rect' }, element('a:avLst')),
  );
  const picture = element(
    'pic:pic',
    {},
    element('pic:nvPicPr', {}, element('pic:cNvPr', properties), element('pic:cNvPicPr')),
    element('pic:blipFill', {}, blip, element('a:stretch', {}, element('a:fillRect'))),
    shape,
  );
  const uri = 'http://schemas.openxmlformats.org/drawingml/2006/picture';
  const inline = element(
    'wp:inline',
    { distT: '0', distB: '0', distL: '0', distR: '0' },
    element('wp:extent', size),
    element('wp:docPr', properties),
    element('wp:cNvGraphicFramePr', {}, lock),
    element('a:graphic', {}, element('a:graphicData', { uri }, picture)),
  );
  return element('w:r', {}, element('w:drawing', {}, inline));
}

function decoded(base64: string): Uint8Array {
  try {
    return fromBase64(base64);
  } catch {
    throw invalidArgument('not base64');
  }
}

/** The pictures that stand in the line of some paragraphs, in order. */
export const picturesIn = (paragraphs: readonly XmlElement[]): XmlElement[] =>
  paragraphs
    .flatMap((paragraph) => [...paragraph.descendants('wp:inline')])
    .filter((inline) => inline.path('a:graphic', 'a:graphicData', 'pic:pic') !== null);

/** The picture's bytes as base64, "" where the file only points to a picture elsewhere. */
export function pictureSource(document: WordDocument, inline: XmlElement): string {
  const { docx } = document;
  const [blip] = inline.descendants('a:blip');
  const link = docx.relationships(docx.main).find(({ id }) => id === blip?.attr('r:embed'));
  const bytes = link && !link.external ? docx.bytes(docx.targetOf(docx.main, link)) : null;
  return bytes ? toBase64(bytes) : '';
}

type Side = 'cx' | 'cy';

/** Width ("cx") or height ("cy") in points. */
export const pictureSize = (inline: XmlElement, side: Side): number =>
  Number(inline.child('wp:extent')?.attr(side) ?? 0) / emuPerPoint;

export const keepsShape = (inline: XmlElement): boolean =>
  inline.path('wp:cNvGraphicFramePr', 'a:graphicFrameLocks')?.attr('noChangeAspect') === '1';

export function setKeepsShape(inline: XmlElement, keeps: boolean): void {
  const frame = inline.child('wp:cNvGraphicFramePr') ?? element('wp:cNvGraphicFramePr');
  if (!frame.parent) inline.child('wp:docPr')?.after(frame);
  ensureProperty(frame, 'a:graphicFrameLocks').setAttr('noChangeAspect', keeps ? '1' : '0');
}

/** Sets one side; the other one follows where the picture keeps its shape. */
export function setPictureSize(inline: XmlElement, side: Side, points: number): void {
  const factor = keepsShape(inline) ? points / (pictureSize(inline, side) || 1) : 1;
  const other = side === 'cx' ? 'cy' : 'cx';
  const [shape] = inline.descendants('a:ext');
  const sizes = { [side]: points, [other]: pictureSize(inline, other) * factor };
  for (const [name, value] of Object.entries(sizes)) {
    const emu = String(Math.round(value * emuPerPoint));
    inline.child('wp:extent')?.setAttr(name, emu);
    shape?.setAttr(name, emu);
  }
}
