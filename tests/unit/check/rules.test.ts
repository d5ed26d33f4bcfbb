import { checkReport } from '../../../src/check/checkReport';
import { rules } from '../../../src/check/rules/registry';
import { findingMessage, ruleTexts } from '../../../src/messages/findings';
import { exampleOptions, exampleOutline } from '../../tools/exampleOutline';
import { exampleReport } from '../../tools/exampleReport';

const findings = (text: string, rule: string) =>
  checkReport(exampleReport(text), exampleOutline, exampleOptions).findings.filter(
    (one) => one.rule === rule,
  );

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  it.each(rule.examples.good)('has nothing to say of %j', (text) => {
    expect(findings(text, id)).toEqual([]);
  });

  it.each(rule.examples.bad)('speaks of %j', (text) => {
    expect(findings(text, id)).not.toEqual([]);
  });

  it.each(['vi', 'en'] as const)('has sentences without gaps (%s)', (language) => {
    expect(ruleTexts(id, language)?.purpose).toMatch(/\.$/);
    for (const finding of rule.examples.bad.flatMap((text) => findings(text, id))) {
      const message = findingMessage(finding, language);
      expect(message).not.toMatch(/undefined|null|NaN|“”|\( *\)/);
      expect(message).toMatch(/\.$/);
    }
  });
});

it('names each rule once', () => {
  expect(new Set(rules.map((rule) => rule.id)).size).toBe(rules.length);
});
