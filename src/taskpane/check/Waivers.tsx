import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { Analysis } from '../../actions/analysis';
import { paneCheckMessages } from '../../messages/paneCheck';
import type { RenderedOutline } from '../../outline/render';
import { useWiring } from '../shared/actions';
import { Disclosure } from '../shared/Disclosure';
import { useMessages } from '../shared/language';
import { useSession } from '../shared/session';
import { nameOf } from './names';

const useStyles = makeStyles({
  list: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    display: 'flex',
    flexDirection: 'column',
    gap: '8px',
  },
  item: { overflowWrap: 'anywhere' },
  name: { fontWeight: tokens.fontWeightSemibold },
  quiet: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

interface Props {
  readonly analysis: Analysis;
  readonly outline: RenderedOutline;
}

/** What people have said does not apply, with their reasons; each can be taken back. */
export function Waivers({ analysis: { state }, outline }: Props) {
  const styles = useStyles();
  const { waive: messages } = useMessages(paneCheckMessages);
  const { actions } = useWiring();
  const { busy, perform } = useSession();
  const waivers = state?.outline === outline.id ? state.waivers : [];
  if (waivers.length === 0) return null;
  const undo = (target: string) =>
    perform({
      waiting: (language) => paneCheckMessages[language].waive.waiting,
      writes: true,
      work: async (analysis) => {
        await actions.unwaive(analysis, target);
        return { kind: 'success', say: (language) => paneCheckMessages[language].waive.undone };
      },
    });
  return (
    <Disclosure summary={messages.list(waivers.length)}>
      <ul className={styles.list}>
        {waivers.map(({ target, reason, who, when }) => (
          <li key={target} className={styles.item}>
            <div className={styles.name}>{nameOf(target, outline)}</div>
            <div>{reason}</div>
            <div className={styles.quiet}>{messages.by(who, vietnameseDate(when))}</div>
            <Button size="small" disabledFocusable={busy?.writes === true} onClick={() => undo(target)}>
              {messages.undo}
            </Button>
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}

/** "2026-11-20" -> "20/11/2026"; anything else as it stands. */
function vietnameseDate(iso: string): string {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso) ?? [];
  return year === undefined ? iso : `${day}/${month}/${year}`;
}
