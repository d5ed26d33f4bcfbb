import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { paneOutlineMessages } from '../../messages/paneOutline';
import type { RenderedOutline } from '../../outline/render';
import { useMessages } from '../shared/language';
import { useSession } from '../shared/session';
import { Remark } from '../shared/Tone';

const useStyles = makeStyles({
  card: {
    padding: '8px 12px',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
  },
  title: { margin: '2px 0 0', fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  quiet: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  button: { margin: '6px 0' },
});

/** The guideline the report follows now. */
export function Chosen({ outline, onChange }: { readonly outline: RenderedOutline; onChange: () => void }) {
  const styles = useStyles();
  const { choose } = useMessages(paneOutlineMessages);
  const { guessed } = useSession();
  return (
    <div className={styles.card}>
      <div className={styles.quiet}>{outline.issuer}</div>
      <h2 className={styles.title}>{outline.title}</h2>
      <Button size="small" className={styles.button} onClick={onChange}>
        {choose.change}
      </Button>
      {guessed && <Remark tone="info">{choose.guessed}</Remark>}
    </div>
  );
}
