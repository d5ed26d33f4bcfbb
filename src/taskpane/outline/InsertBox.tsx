import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { paneOutlineMessages } from '../../messages/paneOutline';
import type { RenderedOutline } from '../../outline/render';
import { allSections } from '../../outline/walk';
import { useMessages } from '../shared/language';
import { useSession } from '../shared/session';
import { Remark } from '../shared/Tone';
import { idsOf } from './insertable';
import { useInsert } from './useInsert';

const useStyles = makeStyles({
  box: { display: 'flex', flexDirection: 'column', gap: '6px' },
  quiet: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

/** The one button this view is for. */
export function InsertBox({ outline }: { readonly outline: RenderedOutline }) {
  const styles = useStyles();
  const { insert: messages } = useMessages(paneOutlineMessages);
  const { analysis, busy } = useSession();
  const insert = useInsert();
  const missing = idsOf(analysis).length;
  if (analysis !== null && missing === 0) return <Remark tone="success">{messages.complete}</Remark>;
  const whole = missing === 0 || missing === allSections(outline).length;
  return (
    <div className={styles.box}>
      <Button
        appearance="primary"
        size="large"
        disabledFocusable={busy?.writes === true}
        onClick={() => insert()}
      >
        {whole ? messages.whole : messages.missing(missing)}
      </Button>
      <span className={styles.quiet}>{messages.untouched}</span>
    </div>
  );
}
