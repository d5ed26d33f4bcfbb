import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { lazy, Suspense, useState } from 'react';
import type { Choice } from '../../actions/choice';
import { paneOutlineMessages } from '../../messages/paneOutline';
import type { RenderedOutline } from '../../outline/render';
import { useWiring } from '../shared/actions';
import { Disclosure } from '../shared/Disclosure';
import { useMessages } from '../shared/language';
import { useSession } from '../shared/session';

const OpenDialog = lazy(() => import('./OpenDialog'));
const RemoveDialog = lazy(() => import('./RemoveDialog'));
const CleanDialog = lazy(() => import('./CleanDialog'));

const useStyles = makeStyles({
  list: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    display: 'flex',
    flexDirection: 'column',
    gap: '8px',
  },
  hint: { display: 'block', color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

interface Props {
  readonly outline: RenderedOutline;
  readonly choice: Choice;
}

/** What is needed less often; each line says what it does. */
export function MoreActions({ outline, choice }: Props) {
  const styles = useStyles();
  const { more } = useMessages(paneOutlineMessages);
  const { actions } = useWiring();
  const { analysis, busy, perform } = useSession();
  const [dialog, setDialog] = useState<'open' | 'remove' | 'clean' | null>(null);
  const close = () => setDialog(null);
  const rememberIt = () =>
    perform({
      waiting: (language) => paneOutlineMessages[language].remember.waiting,
      writes: true,
      work: async ({ state }) => {
        await actions.rememberChoice(choice, state);
        return { kind: 'success', say: (language) => paneOutlineMessages[language].remember.done };
      },
    });
  const entries = [
    [more.open, more.openHint, () => setDialog('open')],
    [more.remove, more.removeHint, () => setDialog('remove')],
    [more.clean, more.cleanHint, () => setDialog('clean')],
    [more.remember, more.rememberHint, rememberIt],
  ] as const;
  return (
    <Disclosure summary={more.heading}>
      <ul className={styles.list}>
        {entries.map(([name, hint, act]) => (
          <li key={name}>
            <Button size="small" disabledFocusable={busy?.writes === true} onClick={act}>
              {name}
            </Button>
            <span className={styles.hint}>{hint}</span>
          </li>
        ))}
      </ul>
      <Suspense>
        {dialog === 'open' && <OpenDialog outline={outline} choice={choice} onClose={close} />}
        {dialog === 'remove' && analysis !== null && (
          <RemoveDialog analysis={analysis} outline={outline} onClose={close} />
        )}
        {dialog === 'clean' && analysis !== null && <CleanDialog analysis={analysis} onClose={close} />}
      </Suspense>
    </Disclosure>
  );
}
