import type { Analysis, InsertedPart } from '../../actions/analysis';
import { previewRemoval } from '../../actions/removeInserted';
import { paneOutlineMessages } from '../../messages/paneOutline';
import type { RenderedOutline } from '../../outline/render';
import { allIndicators, allSections } from '../../outline/walk';
import { AskDialog } from '../shared/AskDialog';
import { useWiring } from '../shared/actions';
import { useMessages } from '../shared/language';
import { PlainList } from '../shared/PlainList';
import { useSession } from '../shared/session';

interface Props {
  readonly analysis: Analysis;
  readonly outline: RenderedOutline;
  readonly onClose: () => void;
}

/** "Gỡ phần vừa chèn": what would go, what stays, then doing it. */
export default function RemoveDialog({ analysis, outline, onClose }: Props) {
  const { remove: messages } = useMessages(paneOutlineMessages);
  const { actions } = useWiring();
  const { perform } = useSession();
  const preview = previewRemoval(analysis);
  // A heading speaks for the hint and the fields that came with it.
  const shown = preview.remove.filter(({ means }) => means.kind === 'section' || means.kind === 'appendix');
  const name = (part: InsertedPart) => nameOf(part, outline, messages.kinds);
  const go = () =>
    perform({
      waiting: (language) => paneOutlineMessages[language].remove.waiting,
      writes: true,
      work: async () => {
        const gone = await actions.removeInserted(preview);
        const parts = shown.filter(({ tag }) => gone.includes(tag)).length;
        return { kind: 'success', say: (language) => paneOutlineMessages[language].remove.done(parts) };
      },
    });
  return (
    <AskDialog
      reading
      title={messages.title}
      go={preview.remove.length === 0 ? null : messages.go(shown.length)}
      onGo={go}
      onClose={onClose}
    >
      {preview.remove.length === 0 ? (
        <span>{messages.nothing}</span>
      ) : (
        <>
          <span>{messages.would}</span>
          <PlainList
            items={shown.map((part) => ({ key: `${part.tag} ${part.place.paragraph}`, text: name(part) }))}
          />
        </>
      )}
      {preview.keep.length > 0 && <span>{messages.stay(preview.keep.length)}</span>}
    </AskDialog>
  );
}

type Kinds = (typeof paneOutlineMessages)['vi']['remove']['kinds'];

function nameOf({ means }: InsertedPart, outline: RenderedOutline, kinds: Kinds): string {
  switch (means.kind) {
    case 'appendix':
      return kinds.appendix;
    case 'indicator': {
      const found = allIndicators(outline).find(({ indicator }) => indicator.id === means.id);
      return kinds.indicator(found?.indicator.label ?? means.id);
    }
    case 'guidance':
      return kinds.guidance(means.id);
    case 'section': {
      const found = allSections(outline).find(({ section }) => section.id === means.id);
      return found === undefined ? kinds.section(means.id) : `${found.section.label} ${found.section.title}`;
    }
  }
}
