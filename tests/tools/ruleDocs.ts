import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkReport } from '../../src/check/checkReport';
import { rules } from '../../src/check/rules/registry';
import type { Rule } from '../../src/check/rules/rule';
import { inQuotes } from '../../src/messages/brief';
import { findingMessage, findingParts, ruleTexts } from '../../src/messages/findings';
import type { Language } from '../../src/messages/language';
import { paneCheckMessages } from '../../src/messages/paneCheck';
import { exampleOptions, exampleOutline } from './exampleOutline';
import { exampleReport } from './exampleReport';

/**
 * The pages of `docs/rules`, one per rule and language, made from the rules, their examples and their sentences.
 * `npx tsx tests/tools/ruleDocs.ts` writes them.
 */

const words = {
  vi: {
    index: 'Các quy tắc kiểm tra',
    note: 'Trang này được sinh tự động từ mã nguồn; đừng sửa tay.',
    severity: { error: 'Lỗi', warning: 'Cảnh báo', info: 'Lưu ý' },
    rule: 'Quy tắc',
    name: 'Tên',
    level: 'Mức',
    good: 'Không báo',
    bad: 'Có báo',
    notation: 'Trong ví dụ, `**…**` là chữ đậm, `^` là căn giữa và `{phông}` là phông chữ.',
  },
  en: {
    index: 'Rules of the check',
    note: 'This page is generated from the source; do not edit it by hand.',
    severity: { error: 'Error', warning: 'Warning', info: 'Note' },
    rule: 'Rule',
    name: 'Name',
    level: 'Severity',
    good: 'Says nothing',
    bad: 'Speaks',
    notation: 'In the examples `**…**` is bold, `^` centred and `{font}` names the font.',
  },
} as const;

/** File path below the repository -> its text, for every page. */
export function ruleDocs(): ReadonlyMap<string, string> {
  const languages: readonly Language[] = ['vi', 'en'];
  return new Map(
    languages.flatMap((language) => [
      [join('docs', 'rules', language, 'README.md'), indexPage(language)] as const,
      ...rules.map(
        (rule) => [join('docs', 'rules', language, `${rule.id}.md`), page(rule, language)] as const,
      ),
    ]),
  );
}

function indexPage(language: Language): string {
  const say = words[language];
  const rows = rules.map(
    (rule) =>
      `| [${rule.id}](${rule.id}.md) | ${ruleTexts(rule.id, language)?.name ?? ''} | ${say.severity[rule.severity]} |`,
  );
  return [
    `# ${say.index}`,
    '',
    `<!-- ${say.note} -->`,
    '',
    `| ${say.rule} | ${say.name} | ${say.level} |`,
    '|---|---|---|',
    ...rows,
    '',
  ].join('\n');
}

function page(rule: Rule, language: Language): string {
  const say = words[language];
  const texts = ruleTexts(rule.id, language);
  return [
    `# ${texts?.name ?? rule.id} (${rule.id})`,
    '',
    `<!-- ${say.note} -->`,
    '',
    `${say.level}: ${say.severity[rule.severity]}. ${texts?.purpose ?? ''}`,
    '',
    `## ${say.good}`,
    '',
    ...rule.examples.good.flatMap(fenced),
    `## ${say.bad}`,
    '',
    ...rule.examples.bad.flatMap((example) => [...fenced(example), ...messagesOn(example, rule, language)]),
    say.notation,
    '',
  ].join('\n');
}

function fenced(example: string): readonly string[] {
  return ['```text', ...example.split('\n'), '```', ''];
}

function messagesOn(example: string, rule: Rule, language: Language): readonly string[] {
  const { findings } = checkReport(exampleReport(example), exampleOutline, exampleOptions);
  const own = findings.filter((finding) => finding.rule === rule.id);
  return own.flatMap((finding) => {
    const { why } = findingParts(finding, language);
    const cites = paneCheckMessages[language].findings.why;
    const cited = why === null ? '' : ` ${cites}: ${inQuotes(why.replace(/\.$/, ''))}.`;
    return [`> ${findingMessage(finding, language)}${cited}`, ''];
  });
}

if (process.argv[1]?.endsWith('ruleDocs.ts') === true) {
  for (const [file, text] of ruleDocs()) {
    mkdirSync(join(process.cwd(), file, '..'), { recursive: true });
    writeFileSync(join(process.cwd(), file), text);
  }
}
