import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { Analysis } from '../../actions/analysis';
import { OWN_FORM } from '../../actions/forms';
import type { NamedForm } from '../../appendix/form';
import type { AppendixReading } from '../../appendix/reading';
import { paneAppendixMessages } from '../../messages/paneAppendix';
import { formatFigure } from '../shared/format';
import { useMessages } from '../shared/language';
import { useSession } from '../shared/session';
import { Remark } from '../shared/Tone';
import { useGoTo } from '../shared/useGoTo';
import { RowStates } from './RowStates';
import { brokenRulesOf, rowStates } from './tableRows';

const useStyles = makeStyles({
  box: { display: 'flex', flexDirection: 'column', gap: '8px' },
  quiet: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '6px' },
  strong: { fontWeight: tokens.fontWeightSemibold },
  heading: { margin: '4px 0 0', fontSize: tokens.fontSizeBase300 },
  list: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    display: 'flex',
    flexDirection: 'column',
    gap: '6px',
  },
});

interface Props {
  readonly analysis: Analysis;
  readonly reading: AppendixReading;
  readonly form: NamedForm;
}

/** How the table in the document stands. */
export function TableState({ analysis, reading, form }: Props) {
  const styles = useStyles();
  const { state: messages } = useMessages(paneAppendixMessages);
  const goTo = useGoTo();
  const { busy, reread } = useSession();
  const rows = rowStates(form.form, reading);
  const count = (status: string) => rows.filter((row) => row.status === status).length;
  const framed = analysis.inserted.find(({ means }) => means.kind === 'appendix');
  const place = framed?.place ?? Object.values(reading.sources)[0]?.place ?? null;
  const others = [
    [count('blank'), messages.blank],
    [count('not-a-number'), messages.notNumbers],
    [count('missing'), messages.missing],
  ] as const;
  return (
    <div className={styles.box}>
      <span className={styles.quiet}>
        {messages.form(form.id === OWN_FORM ? messages.own : form.form.title)}
      </span>
      <span className={styles.strong}>
        {[
          messages.counts(count('filled'), rows.length),
          ...others.flatMap(([n, say]) => (n === 0 ? [] : [say(n)])),
        ].join(', ')}
      </span>
      <div className={styles.buttons}>
        {place !== null && (
          <Button size="small" onClick={() => goTo(place)}>
            {messages.goTo}
          </Button>
        )}
        <Button size="small" disabledFocusable={busy !== null} onClick={reread}>
          {messages.reread}
        </Button>
      </div>
      <Rules reading={reading} form={form} />
      <RowStates rows={rows} reading={reading} />
    </div>
  );
}

function Rules({ reading, form }: Omit<Props, 'analysis'>) {
  const styles = useStyles();
  const { rules: messages } = useMessages(paneAppendixMessages);
  const broken = brokenRulesOf(form.form, reading, (value) => formatFigure(value, null));
  if (form.form.rules.length === 0) return null;
  if (broken.length === 0) return <Remark tone="success">{messages.none}</Remark>;
  return (
    <section aria-labelledby="broken-rules">
      <h3 className={styles.heading} id="broken-rules">
        {messages.heading(broken.length)}
      </h3>
      <ul className={styles.list}>
        {broken.map(({ id, rule, level, figures, about }) => (
          <li key={id}>
            <Remark tone={level}>
              <strong>{messages.level[level]}: </strong>
              {rule}
              <br />
              {messages.here}: {figures}
              {about !== '' && <div className={styles.quiet}>{about}</div>}
            </Remark>
          </li>
        ))}
      </ul>
    </section>
  );
}
