import { Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import { indicatorRows } from '../../appendix/form';
import type { FillChange } from '../../appendix/planFill';
import type { Doubt } from '../../appendix/readPaste';
import { paneAppendixMessages } from '../../messages/paneAppendix';
import type { AppendixForm } from '../../outline/schema';
import { formatFigure } from '../shared/format';
import { useMessages } from '../shared/language';
import { ToneIcon } from '../shared/Tone';

const useStyles = makeStyles({
  table: {
    width: '100%',
    borderCollapse: 'collapse',
    tableLayout: 'fixed',
    fontSize: tokens.fontSizeBase200,
  },
  wide: { width: '46%' },
  head: { textAlign: 'left', padding: '4px', borderBottom: `1px solid ${tokens.colorNeutralStroke1}` },
  cell: {
    padding: '4px',
    verticalAlign: 'top',
    textAlign: 'left',
    fontWeight: tokens.fontWeightRegular,
    overflowWrap: 'anywhere',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  before: { color: tokens.colorNeutralForeground2 },
  after: { fontWeight: tokens.fontWeightSemibold },
  doubt: { display: 'flex', gap: '4px', fontSize: tokens.fontSizeBase200 },
});

interface Props {
  readonly form: AppendixForm;
  readonly changes: readonly FillChange[];
  readonly doubts: readonly Doubt[];
  /** Codes that the person leaves out. */
  readonly left: ReadonlySet<string>;
  readonly onToggle: (code: string, take: boolean) => void;
}

/** Each cell before and after; a doubtful one can be left out. */
export function ChangeTable({ form, changes, doubts, left, onToggle }: Props) {
  const styles = useStyles();
  const { fill: messages } = useMessages(paneAppendixMessages);
  const labels = new Map(indicatorRows(form).map(({ code, label }) => [code, label]));
  const doubtOf = new Map(doubts.map((doubt) => [doubt.code, doubt]));
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col" className={`${styles.head} ${styles.wide}`}>
            {messages.item}
          </th>
          <th scope="col" className={styles.head}>
            {messages.before}
          </th>
          <th scope="col" className={styles.head}>
            {messages.after}
          </th>
        </tr>
      </thead>
      <tbody>
        {changes.map(({ code, before, after }) => {
          const doubt = doubtOf.get(code);
          return (
            <tr key={code}>
              <th scope="row" className={styles.cell}>
                {code}. {labels.get(code)}
                {doubt !== undefined && (
                  <>
                    <DoubtLine doubt={doubt} />
                    <Checkbox
                      label={messages.take(code)}
                      checked={!left.has(code)}
                      onChange={(_, { checked }) => onToggle(code, checked === true)}
                    />
                  </>
                )}
              </th>
              <td className={`${styles.cell} ${styles.before}`}>{before === '' ? messages.blank : before}</td>
              <td className={`${styles.cell} ${styles.after}`}>{after}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

function DoubtLine({ doubt: { reason, readings } }: { readonly doubt: Doubt }) {
  const styles = useStyles();
  const { fill: messages } = useMessages(paneAppendixMessages);
  const [one = '', other = ''] = readings.map((reading) => formatFigure(reading, null));
  return (
    <span className={styles.doubt}>
      <ToneIcon tone="warning" />
      <span>{messages.doubt[reason](one, other)}</span>
    </span>
  );
}
