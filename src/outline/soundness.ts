import { issue, type OutlineIssue, type Path, repeated } from './issue';
import { operandsOf } from './rule';
import type { AppendixForm, Outline, Section } from './schema';
import { holesOf } from './template';
import { variableIssues } from './variables';

/** What a schema cannot say: ids unique and in their place, variables known, arithmetic over the form's own rows. */
export function soundnessIssues(outline: Outline): readonly OutlineIssue[] {
  const { appendix } = outline;
  return [
    ...variableIssues(outline),
    ...textIssues(outline),
    ...idIssues(outline),
    ...linkIssues(outline),
    ...(typeof appendix === 'object' && appendix !== null ? formIssues(appendix, ['appendix']) : []),
  ];
}

/** Indicators linked to a row that the outline's form does not have, or that holds no figure. */
function linkIssues({ sections, appendix }: Outline): readonly OutlineIssue[] {
  const filled = typeof appendix === 'object' && appendix !== null ? filledRows(appendix) : [];
  const issuesIn = (of: readonly Section[], path: Path): readonly OutlineIssue[] =>
    of.flatMap((section, at) => [
      ...section.indicators.flatMap(({ row }, index) =>
        row === undefined || filled.includes(row)
          ? []
          : [issue([...path, at, 'indicators', index, 'row'], { code: 'known-code', values: filled }, row)],
      ),
      ...issuesIn(section.sections, [...path, at, 'sections']),
    ]);
  return issuesIn(sections, ['sections']);
}

/** Braces that name no variable, anywhere in the outline's texts. */
function textIssues(outline: Outline): readonly OutlineIssue[] {
  const ids = outline.variables.map(({ id }) => id);
  const { variables, ...texts } = outline;
  const values = variables.flatMap((variable, at) =>
    'default' in variable
      ? [{ path: ['variables', at], value: [variable.label, variable.default, variable.later] }]
      : [],
  );
  const stray = values
    .filter(({ value }) =>
      /[{}]/.test(
        textsIn(value, [])
          .map(({ text }) => text)
          .join(''),
      ),
    )
    .map(({ path }) => issue(path, { code: 'known-variable', values: [] }, '{…}'));
  const inTexts = textsIn(texts, []).flatMap(({ text, path }) => {
    const holes = holesOf(text);
    const unknown = holes.ids.filter((id) => !ids.includes(id)).map((id) => `{${id}}`);
    return [...unknown, ...(holes.stray ? [text] : [])].map((found) =>
      issue(path, { code: 'known-variable', values: ids }, found),
    );
  });
  return [...stray, ...inTexts];
}

function textsIn(value: unknown, path: Path): readonly { text: string; path: Path }[] {
  if (typeof value === 'string') return [{ text: value, path }];
  if (Array.isArray(value)) return value.flatMap((item, at) => textsIn(item, [...path, at]));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) => textsIn(item, [...path, key]));
}

function idIssues(outline: Outline): readonly OutlineIssue[] {
  const sections: { id: string; path: Path }[] = [];
  const indicators: { id: string; path: Path }[] = [];
  const misplaced: OutlineIssue[] = [];
  const place = (id: string, prefix: string, path: Path) => {
    if (!id.startsWith(prefix)) misplaced.push(issue(path, { code: 'starts-with', prefix }, id));
  };
  const walk = (section: Section, prefix: string, path: Path) => {
    sections.push({ id: section.id, path: [...path, 'id'] });
    place(section.id, prefix, [...path, 'id']);
    for (const [at, { id }] of section.indicators.entries()) {
      const idPath = [...path, 'indicators', at, 'id'];
      indicators.push({ id, path: idPath });
      place(id, `${section.id}.`, idPath);
    }
    for (const [at, child] of section.sections.entries())
      walk(child, `${section.id}.`, [...path, 'sections', at]);
  };
  for (const [at, section] of outline.sections.entries()) walk(section, '', ['sections', at]);
  const demands = outline.demands ?? [];
  return [
    ...repeated(
      sections.map(({ id }) => id),
      (at) => sections[at]?.path ?? [],
    ),
    ...repeated(
      indicators.map(({ id }) => id),
      (at) => indicators[at]?.path ?? [],
    ),
    ...repeated(
      demands.map(({ id }) => id),
      (at) => ['demands', at, 'id'],
    ),
    ...misplaced,
  ];
}

/** What is wrong with a form by itself; also asked of forms that an office pastes in. */
function formIssues(form: AppendixForm, path: Path): readonly OutlineIssue[] {
  const codes = form.rows.map(({ code }) => code);
  const filled = filledRows(form);
  const rules = form.rules.flatMap(({ rule }, at): OutlineIssue[] => {
    const rulePath = [...path, 'rules', at, 'rule'];
    const operands = operandsOf(rule);
    if (operands === null) return [issue(rulePath, { code: 'rule' }, rule)];
    return operands
      .filter((code) => !filled.includes(code))
      .map((code) => issue(rulePath, { code: 'known-code', values: filled }, code));
  });
  return [...repeated(codes, (at) => [...path, 'rows', at, 'code']), ...rules];
}

/** Codes of the rows that hold a figure. */
function filledRows(form: AppendixForm): readonly string[] {
  return form.rows.filter(({ type }) => type === 'indicator').map(({ code }) => code);
}
