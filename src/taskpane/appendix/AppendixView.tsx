import { makeStyles, tokens } from '@fluentui/react-components';
import { paneAppendixMessages } from '../../messages/paneAppendix';
import { useMessages } from '../shared/language';
import { useSession } from '../shared/session';
import { useOutline } from '../shared/useOutline';
import { FillBox } from './FillBox';
import { InsertAppendix } from './InsertAppendix';
import { MissingRowsHint } from './MissingRows';
import { TableState } from './TableState';

const useStyles = makeStyles({
  view: { display: 'flex', flexDirection: 'column', gap: '12px' },
  heading: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
});

/** The statistical table: insert it, see how it stands, fill it. */
export default function AppendixView() {
  const styles = useStyles();
  const messages = useMessages(paneAppendixMessages);
  const { analysis } = useSession();
  const outline = useOutline();
  if (analysis === null) return null;
  const { result, form, inserted } = analysis;
  const framed = inserted.some(({ means }) => means.kind === 'appendix');
  const there = result.appendix !== null && form !== null;
  return (
    <div className={styles.view}>
      <h2 className={styles.heading}>{messages.heading}</h2>
      {there && (
        <>
          <TableState analysis={analysis} reading={result.appendix} form={form} />
          <FillBox form={form} />
          <MissingRowsHint form={form.form} />
        </>
      )}
      {!there && <InsertAppendix outline={outline} framed={framed} />}
    </div>
  );
}
