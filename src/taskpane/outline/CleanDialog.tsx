import type { Analysis } from '../../actions/analysis';
import { previewCleanUp } from '../../actions/cleanUp';
import { paneOutlineMessages } from '../../messages/paneOutline';
import { AskDialog } from '../shared/AskDialog';
import { useWiring } from '../shared/actions';
import { shorten } from '../shared/format';
import { useMessages } from '../shared/language';
import { PlainList } from '../shared/PlainList';
import { useSession } from '../shared/session';

interface Props {
  readonly analysis: Analysis;
  readonly onClose: () => void;
}

/** "Dọn trước khi gửi": what would go, then doing it. */
export default function CleanDialog({ analysis, onClose }: Props) {
  const { clean: messages } = useMessages(paneOutlineMessages);
  const { actions } = useWiring();
  const { perform } = useSession();
  const preview = previewCleanUp(analysis);
  const nothing = preview.leftovers.length === 0 && preview.tags.length === 0 && !preview.state;
  const go = () =>
    perform({
      waiting: (language) => paneOutlineMessages[language].clean.waiting,
      writes: true,
      work: async () => {
        const { removed, unwrapped, forgotten } = await actions.cleanUp(preview);
        return {
          kind: forgotten ? 'success' : 'warning',
          say: (language) => paneOutlineMessages[language].clean.done(removed, unwrapped),
          next: (language) => (forgotten ? '' : paneOutlineMessages[language].clean.notForgotten),
        };
      },
    });
  return (
    <AskDialog reading title={messages.title} go={nothing ? null : messages.go} onGo={go} onClose={onClose}>
      {nothing && <span>{messages.nothing}</span>}
      {preview.leftovers.length > 0 && (
        <>
          <span>{messages.would}</span>
          <PlainList
            items={preview.leftovers.map(({ kind, text, places }) => ({
              key: `${kind} ${places[0]?.paragraph} ${places[0]?.tag}`,
              text: `${messages.kinds[kind]}: ${shorten(text, 90)}`,
            }))}
          />
        </>
      )}
      {preview.frames > 0 && <span>{messages.frames(preview.frames)}</span>}
      {preview.state && <span>{messages.state}</span>}
      {!nothing && <strong>{messages.last}</strong>}
    </AskDialog>
  );
}
