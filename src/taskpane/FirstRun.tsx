import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { paneMessages } from '../messages/pane';
import { useMessages } from './shared/language';
import { keep } from './shared/storage';

const useStyles = makeStyles({
  box: {
    marginBottom: '12px',
    padding: '8px 12px',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorNeutralForeground1,
  },
  text: { margin: '0 0 4px' },
});

/** What this is for, in two sentences, until one has seen it. */
export function FirstRun({ onSeen }: { readonly onSeen: () => void }) {
  const styles = useStyles();
  const messages = useMessages(paneMessages);
  return (
    <aside className={styles.box} aria-label={messages.firstRunAgain}>
      <p className={styles.text}>{messages.firstRun}</p>
      <Button
        size="small"
        onClick={() => {
          keep('first-run-seen', 'yes');
          onSeen();
        }}
      >
        {messages.dismiss}
      </Button>
    </aside>
  );
}
