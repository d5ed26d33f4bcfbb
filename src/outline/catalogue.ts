import khcn from '../../outlines/cdb-khcn-nam-2024.json';
import congThuong from '../../outlines/cdctvn-giua-nhiem-ky-2018-2023.json';
import vienChuc from '../../outlines/cdvcvn-6-thang-2021.json';
import quangTri from '../../outlines/ldld-quang-tri-nam-2020.json';
import vinhThuan from '../../outlines/ldld-vinh-thuan-giua-nhiem-ky-2018-2023.json';
import { parseOutline } from './parse';
import type { Outline } from './schema';

const files: readonly unknown[] = [quangTri, vienChuc, khcn, congThuong, vinhThuan];
let parsed: readonly Outline[] | null = null;

/** The outlines that come with the product, read when first asked for. @throws OutlineError if one of them is broken. */
export function catalogue(): readonly Outline[] {
  parsed ??= files.map((file) => parseOutline(file));
  return parsed;
}

/** The outline of that id in the catalogue, or null. */
export function findOutline(id: string): Outline | null {
  return catalogue().find((outline) => outline.id === id) ?? null;
}
