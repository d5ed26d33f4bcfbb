import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { type Counts, countIndicators, countSections } from '../../check/counts';
import type { CheckResult } from '../../check/result';
import { paneCheckMessages } from '../../messages/paneCheck';
import type { RenderedOutline } from '../../outline/render';
import { useMessages } from '../shared/language';
import { countFindings, SEVERITIES, STATUSES } from './counts';

const useStyles = makeStyles({
  box: {
    display: 'flex',
    flexDirection: 'column',
    gap: '8px',
    padding: '10px 12px',
    borderRadius: tokens.borderRadiusLarge,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  bar: {
    display: 'flex',
    height: '8px',
    margin: '3px 0',
    borderRadius: tokens.borderRadiusMedium,
    overflow: 'hidden',
    backgroundColor: tokens.colorNeutralBackground5,
    forcedColorAdjust: 'none',
  },
  present: { backgroundColor: tokens.colorStatusSuccessBackground3 },
  uncertain: { backgroundColor: tokens.colorPaletteYellowBackground3 },
  empty: { backgroundColor: tokens.colorStatusWarningBackground3 },
  missing: { backgroundColor: tokens.colorStatusDangerBackground3 },
  waived: { backgroundColor: tokens.colorNeutralForegroundDisabled },
  strong: { fontWeight: tokens.fontWeightSemibold },
});

interface Props {
  readonly result: CheckResult;
  readonly outline: RenderedOutline;
}

/** How the report stands, in words and as bars. */
export function Summary({ result, outline }: Props) {
  const styles = useStyles();
  const { summary } = useMessages(paneCheckMessages);
  const { counts, absentOptional } = countSections(result.sections, outline);
  const severities = countFindings(result.findings);
  const told = SEVERITIES.filter((severity) => severities[severity] > 0);
  return (
    <div className={styles.box}>
      <div className={styles.strong}>
        {told.length === 0
          ? summary.clean
          : told.map((severity) => summary.severities[severity](severities[severity])).join(', ')}
      </div>
      <Line
        name={summary.sections}
        counts={counts}
        besides={absentOptional === 0 ? [] : [summary.optional(absentOptional)]}
      />
      {result.indicators.length > 0 && (
        <Line name={summary.indicators} counts={countIndicators(result.indicators)} />
      )}
    </div>
  );
}

interface LineProps {
  readonly name: string;
  readonly counts: Counts;
  /** What is told after the counts and is in none of them. */
  readonly besides?: readonly string[];
}

function Line({ name, counts, besides = [] }: LineProps) {
  const styles = useStyles();
  const { summary } = useMessages(paneCheckMessages);
  const there = STATUSES.filter((status) => counts[status] > 0);
  const told = there.map((status) => `${counts[status]} ${summary.statuses[status]}`).join(', ');
  return (
    <div>
      <span className={styles.strong}>{name}: </span>
      <span>{[...(told === '' ? [] : [told]), ...besides].join('; ')}</span>
      <div className={styles.bar} aria-hidden>
        {there.map((status) => (
          <div key={status} className={mergeClasses(styles[status])} style={{ flexGrow: counts[status] }} />
        ))}
      </div>
    </div>
  );
}
