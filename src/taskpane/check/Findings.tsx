import { Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import { lazy, Suspense, useState } from 'react';
import type { Analysis } from '../../actions/analysis';
import type { Finding } from '../../check/result';
import { paneCheckMessages } from '../../messages/paneCheck';
import type { RenderedOutline } from '../../outline/render';
import { useMessages } from '../shared/language';
import { SEVERITIES } from './counts';
import { FindingCard } from './FindingCard';
import { type FindingGroup, findingKey, type GroupBy, groupFindings } from './findingGroups';

const WaiveDialog = lazy(() => import('./WaiveDialog'));

const useStyles = makeStyles({
  heading: { margin: '0 0 4px', fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  filters: { display: 'grid', gridTemplateColumns: '1fr 1fr', gap: '8px', marginBottom: '8px' },
  group: { margin: '10px 0 4px', fontSize: tokens.fontSizeBase300, overflowWrap: 'anywhere' },
  list: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    display: 'flex',
    flexDirection: 'column',
    gap: '8px',
  },
});

interface Props {
  readonly analysis: Analysis;
  readonly outline: RenderedOutline;
}

/** All findings, filtered and grouped as the person likes. */
export function Findings({ analysis, outline }: Props) {
  const styles = useStyles();
  const { findings: messages } = useMessages(paneCheckMessages);
  const [filter, setFilter] = useState('all');
  const [by, setBy] = useState<GroupBy>('severity');
  const [waiving, setWaiving] = useState<Finding | null>(null);
  const { findings } = analysis.result;
  if (findings.length === 0) return null;
  const shown = findings.filter(({ severity }) => filter === 'all' || severity === filter);
  return (
    <section aria-labelledby="findings">
      <h2 className={styles.heading} id="findings">
        {messages.heading(findings.length)}
      </h2>
      <div className={styles.filters}>
        <Field label={messages.filter} size="small">
          <Select value={filter} onChange={(_, { value }) => setFilter(value)}>
            <option value="all">{messages.all}</option>
            {SEVERITIES.map((severity) => (
              <option key={severity} value={severity}>
                {messages.severities[severity]}
              </option>
            ))}
          </Select>
        </Field>
        <Field label={messages.group} size="small">
          <Select value={by} onChange={(_, { value }) => setBy(value === 'section' ? 'section' : 'severity')}>
            <option value="severity">{messages.bySeverity}</option>
            <option value="section">{messages.bySection}</option>
          </Select>
        </Field>
      </div>
      {shown.length === 0 && <p>{messages.none}</p>}
      {groupFindings(shown, outline, by).map((group) => (
        <section key={headKey(group)}>
          <h3 className={styles.group}>
            <Head group={group} />
          </h3>
          <ul className={styles.list}>
            {group.findings.map((finding) => (
              <li key={findingKey(finding)}>
                <FindingCard finding={finding} analysis={analysis} onWaive={() => setWaiving(finding)} />
              </li>
            ))}
          </ul>
        </section>
      ))}
      <Suspense>
        {waiving !== null && <WaiveDialog finding={waiving} onClose={() => setWaiving(null)} />}
      </Suspense>
    </section>
  );
}

function Head({ group: { head, findings } }: { readonly group: FindingGroup }) {
  const { findings: messages } = useMessages(paneCheckMessages);
  switch (head.kind) {
    case 'severity':
      return `${messages.severities[head.severity]} (${findings.length})`;
    case 'section':
      return `${head.label} ${head.title} (${findings.length})`;
    case 'appendix':
      return `${messages.appendix} (${findings.length})`;
    case 'whole':
      return `${messages.wholeReport} (${findings.length})`;
  }
}

const headKey = ({ head }: FindingGroup): string =>
  head.kind === 'severity' ? head.severity : head.kind === 'section' ? head.label + head.title : head.kind;
