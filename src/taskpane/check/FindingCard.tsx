import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { Analysis } from '../../actions/analysis';
import type { Finding } from '../../check/result';
import { findingParts } from '../../messages/findings';
import { paneCheckMessages } from '../../messages/paneCheck';
import { idsOf } from '../outline/insertable';
import { useInsert } from '../outline/useInsert';
import { Disclosure } from '../shared/Disclosure';
import { useLanguage, useMessages } from '../shared/language';
import { useSession } from '../shared/session';
import { ToneIcon } from '../shared/Tone';
import { useGoTo } from '../shared/useGoTo';
import { Evidence } from './Evidence';

const useStyles = makeStyles({
  card: {
    padding: '8px 10px 0',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  line: { display: 'flex', gap: '6px' },
  words: { minWidth: 0, overflowWrap: 'anywhere' },
  severity: { fontWeight: tokens.fontWeightSemibold },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '6px', margin: '6px 0 4px' },
  list: { margin: 0 },
  term: { fontWeight: tokens.fontWeightSemibold },
  text: { margin: '0 0 6px', overflowWrap: 'anywhere' },
});

interface Props {
  readonly finding: Finding;
  readonly analysis: Analysis;
  readonly onWaive: () => void;
}

/** One thing to look at, and what can be done about it. */
export function FindingCard({ finding, analysis, onWaive }: Props) {
  const styles = useStyles();
  const { language } = useLanguage();
  const { findings: messages } = useMessages(paneCheckMessages);
  const { busy } = useSession();
  const goTo = useGoTo();
  const insert = useInsert();
  const { found, expected, mend, why } = findingParts(finding, language);
  const { place, target, severity } = finding;
  const insertable = target !== null && idsOf(analysis).includes(target);
  const locked = busy?.writes === true;
  const name = (action: string) => messages.of(action, found);
  return (
    <article className={styles.card}>
      <div className={styles.line}>
        <ToneIcon tone={severity} />
        <span className={styles.words}>
          <span className={styles.severity}>{messages.severities[severity]}: </span>
          {found}
        </span>
      </div>
      <div className={styles.buttons}>
        {place !== null && (
          <Button
            size="small"
            disabledFocusable={locked}
            aria-label={name(insertable ? messages.goToGap : messages.goTo)}
            onClick={() => goTo(place)}
          >
            {insertable ? messages.goToGap : messages.goTo}
          </Button>
        )}
        {insertable && (
          <Button
            size="small"
            disabledFocusable={locked}
            aria-label={name(messages.insert)}
            onClick={() => insert(target)}
          >
            {messages.insert}
          </Button>
        )}
        {target !== null && (
          <Button size="small" disabledFocusable={locked} aria-label={name(messages.waive)} onClick={onWaive}>
            {messages.waive}
          </Button>
        )}
      </div>
      <Disclosure small summary={messages.details}>
        <dl className={styles.list}>
          <Fact term={messages.expected} text={expected} />
          <Fact term={messages.mend} text={mend} />
          <Fact term={messages.why} text={why ?? ''} />
        </dl>
        <Evidence finding={finding} result={analysis.result} />
      </Disclosure>
    </article>
  );
}

function Fact({ term, text }: { readonly term: string; readonly text: string }) {
  const styles = useStyles();
  if (text === '') return null;
  return (
    <>
      <dt className={styles.term}>{term}</dt>
      <dd className={styles.text}>{text}</dd>
    </>
  );
}
