import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { CheckResult } from '../../check/result';
import { paneCheckMessages } from '../../messages/paneCheck';
import type { RenderedOutline } from '../../outline/render';
import { allSections } from '../../outline/walk';
import { Disclosure } from '../shared/Disclosure';
import { shorten } from '../shared/format';
import { useMessages } from '../shared/language';
import { ToneIcon } from '../shared/Tone';
import { percent } from './Evidence';
import { toneOfStatus } from './tones';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  item: { display: 'flex', gap: '6px', padding: '4px 0' },
  below: { paddingLeft: '12px' },
  words: { minWidth: 0, overflowWrap: 'anywhere' },
  top: { fontWeight: tokens.fontWeightSemibold },
  quiet: { display: 'block', color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

interface Props {
  readonly result: CheckResult;
  readonly outline: RenderedOutline;
}

/** Every section with its verdict and the heading that the verdict rests on. */
export function SectionList({ result, outline }: Props) {
  const styles = useStyles();
  const { sections: messages, summary, findings } = useMessages(paneCheckMessages);
  const verdicts = new Map(result.sections.map((verdict) => [verdict.id, verdict]));
  return (
    <Disclosure summary={messages.heading(result.sections.length)}>
      <ul className={styles.list}>
        {allSections(outline).map(({ section, depth }) => {
          const verdict = verdicts.get(section.id);
          if (verdict === undefined) return null;
          return (
            <li key={section.id} className={mergeClasses(styles.item, depth > 1 && styles.below)}>
              <ToneIcon tone={toneOfStatus(verdict.status)} />
              <span className={styles.words}>
                <span className={depth === 1 ? styles.top : undefined}>
                  {section.label} {section.title}
                </span>
                {': '}
                {summary.statuses[verdict.status]}
                <span className={styles.quiet}>
                  {verdict.heading === null
                    ? messages.notFound
                    : `${messages.foundAs(shorten(verdict.heading, 120))}, ${findings.confidence(percent(verdict.confidence))}`}
                </span>
              </span>
            </li>
          );
        })}
      </ul>
    </Disclosure>
  );
}
