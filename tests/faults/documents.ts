import { formNamed, OWN_FORM } from '../../src/actions/forms';
import { renderChoice } from '../../src/actions/outlineOf';
import type { NamedForm } from '../../src/appendix/form';
import { allSections } from '../../src/outline/walk';
import { docx, p, table } from '../tools/docxBuilder';

/** A short outline, so that every place where it can fail can be tried. */
export const choice = { outline: 'cdvcvn-6-thang-2021', values: { year: 2026 }, unit: 'Công đoàn Viện A' };

export const emptyDocument = (): Uint8Array => docx({ body: p('') });

/** A report with some of the sections written, a table of the writer's own, and formatted text. */
export function halfWritten(): Uint8Array {
  const written = allSections(renderChoice(choice)).filter((_, at) => at % 3 === 1);
  const body = written.map(
    ({ section }, at) =>
      p(`${section.label} ${section.title}`, { bold: true }) +
      p(`Đơn vị đã tổ chức ${at + 12} cuộc với 345 người tham gia.`, { italic: true }),
  );
  const own = table([
    ['Đơn vị', 'Số đoàn viên'],
    ['Tổ 1', '45'],
    ['Tổ 2', '38'],
  ]);
  return docx({ body: `${p('BÁO CÁO', { bold: true })}${body.join('')}${own}${p('Trên đây là báo cáo.')}` });
}

const LABELS = ['họp ban chấp hành', 'thăm hỏi đoàn viên', 'tập huấn nghiệp vụ', 'hội thao truyền thống'];

/** An office's own form: short, for the same reason. */
export const form: NamedForm = {
  id: OWN_FORM,
  form: {
    title: 'Biểu số liệu',
    columns: formNamed('cdctvn-giua-nhiem-ky-2018-2023')?.form.columns ?? [],
    rows: LABELS.map((label, at) => ({
      type: 'indicator',
      code: String(at + 1),
      label: `Số cuộc ${label}`,
      unit: 'cuộc',
      kind: 'flow',
    })),
    rules: [],
  },
};

const pasted = (...values: readonly (number | null)[]): string =>
  values.flatMap((value, at) => (value === null ? [] : [`Số cuộc ${LABELS[at]}\tcuộc\t${value}`])).join('\n');

/** What the writer filled in by themselves, and what is pasted over it. */
export const firstFigures = pasted(5, 7, null, null);
export const figures = pasted(12, 7, 3, 9);
