import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { CheckResult, IndicatorVerdict } from '../../check/result';
import { paneCheckMessages } from '../../messages/paneCheck';
import type { RenderedOutline } from '../../outline/render';
import type { Indicator } from '../../outline/schema';
import { allIndicators } from '../../outline/walk';
import { Disclosure } from '../shared/Disclosure';
import { formatFigure, shorten } from '../shared/format';
import { useMessages } from '../shared/language';
import { ToneIcon } from '../shared/Tone';
import { useGoTo } from '../shared/useGoTo';
import { toneOfStatus } from './tones';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  item: { display: 'flex', gap: '6px', padding: '4px 0' },
  words: { minWidth: 0, overflowWrap: 'anywhere', flexGrow: 1 },
  figure: { fontWeight: tokens.fontWeightSemibold },
  quiet: { display: 'block', color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

interface Props {
  readonly result: CheckResult;
  readonly outline: RenderedOutline;
}

/** Every figure that the guideline asks for, and what the report says. */
export function IndicatorList({ result, outline }: Props) {
  const styles = useStyles();
  const { indicators: messages } = useMessages(paneCheckMessages);
  const verdicts = new Map(result.indicators.map((verdict) => [verdict.id, verdict]));
  if (verdicts.size === 0) return null;
  return (
    <Disclosure summary={messages.heading(verdicts.size)}>
      <ul className={styles.list}>
        {allIndicators(outline).map(({ indicator }) => {
          const verdict = verdicts.get(indicator.id);
          return verdict === undefined ? null : (
            <Row key={indicator.id} indicator={indicator} verdict={verdict} />
          );
        })}
      </ul>
    </Disclosure>
  );
}

function Row({ indicator, verdict }: { readonly indicator: Indicator; readonly verdict: IndicatorVerdict }) {
  const styles = useStyles();
  const { indicators: messages, summary, findings } = useMessages(paneCheckMessages);
  const goTo = useGoTo();
  const { value, unit, status, evidence, foundIn, place } = verdict;
  const implied = indicator.strength === 'implied';
  const absent = status === 'missing' && implied;
  return (
    <li className={styles.item}>
      <ToneIcon tone={absent ? 'neutral' : toneOfStatus(status)} />
      <span className={styles.words}>
        {indicator.label}
        {': '}
        <span className={styles.figure}>
          {value === null ? summary.statuses[status] : formatFigure(value, unit)}
        </span>
        {absent && ` (${messages.implied})`}
        {foundIn !== null && ` (${messages.foundIn(foundIn)})`}
        {evidence !== null && <span className={styles.quiet}>“{shorten(evidence, 140)}”</span>}
        {place !== null && value !== null && (
          <Button
            size="small"
            aria-label={findings.of(findings.goTo, indicator.label)}
            onClick={() => goTo(place)}
          >
            {findings.goTo}
          </Button>
        )}
      </span>
    </li>
  );
}
