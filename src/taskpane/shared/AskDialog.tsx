import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  makeStyles,
} from '@fluentui/react-components';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { paneMessages } from '../../messages/pane';
import { useMessages } from './language';

const useStyles = makeStyles({
  surface: { padding: '16px', maxWidth: 'calc(100vw - 16px)' },
  body: { display: 'flex', flexDirection: 'column', gap: '12px' },
  content: {
    display: 'flex',
    flexDirection: 'column',
    gap: '8px',
    overflowWrap: 'anywhere',
    maxHeight: '60vh',
  },
  actions: { display: 'flex', flexWrap: 'wrap', gap: '8px', justifyContent: 'flex-end' },
});

interface Props {
  readonly title: string;
  /** The words on the button that does it; null where there is nothing to do. */
  readonly go: string | null;
  readonly canGo?: boolean;
  /** There is only text to read, perhaps more than fits: the keyboard must be able to scroll it. */
  readonly reading?: boolean;
  readonly onGo: () => void;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** Shows what a command would do before it does it. */
export function AskDialog({ title, go, canGo = true, reading = false, onGo, onClose, children }: Props) {
  const styles = useStyles();
  const messages = useMessages(paneMessages);
  useFocusBack();
  return (
    <Dialog open onOpenChange={(_, { open }) => !open && onClose()}>
      <DialogSurface className={styles.surface}>
        <DialogBody className={styles.body}>
          <DialogTitle>{title}</DialogTitle>
          <DialogContent className={styles.content} {...(reading ? { tabIndex: 0 } : {})}>
            {children}
          </DialogContent>
          <DialogActions className={styles.actions}>
            <Button onClick={onClose}>{go === null ? messages.close : messages.cancel}</Button>
            {go !== null && (
              <Button
                appearance="primary"
                disabledFocusable={!canGo}
                onClick={() => {
                  onClose();
                  onGo();
                }}
              >
                {go}
              </Button>
            )}
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}

/** The focus goes back to the button that opened the dialog. */
function useFocusBack() {
  // Taken while rendering: before the first effect runs, the dialog has the focus already.
  const [opener] = useState(() => document.activeElement);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => {
    // React may end and begin an effect without closing the dialog: then the focus stays in it.
    clearTimeout(timer.current);
    return () => {
      if (opener instanceof HTMLElement) timer.current = setTimeout(() => opener.focus());
    };
  }, [opener]);
}
