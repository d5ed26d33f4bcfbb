import type { InsertOutcome } from '../../actions/insertSkeleton';
import { paneOutlineMessages } from '../../messages/paneOutline';
import { useWiring } from '../shared/actions';
import type { Notice } from '../shared/notice';
import { useSession } from '../shared/session';
import { useOutline } from '../shared/useOutline';
import { onlySection } from './insertable';

/** Inserts what is missing, or one missing section, and says what came of it. */
export function useInsert(): (section?: string) => void {
  const { actions } = useWiring();
  const { perform } = useSession();
  const outline = useOutline();
  return (section) =>
    perform({
      waiting: (language) => paneOutlineMessages[language].insert.waiting,
      writes: true,
      work: async (analysis) => {
        const wanted =
          section === undefined || outline === null ? analysis : onlySection(analysis, outline, section);
        return tell(await actions.insertSkeleton(wanted));
      },
    });
}

function tell({ sections, remembered }: InsertOutcome): Notice {
  return {
    kind: remembered ? 'success' : 'warning',
    say: (language) => paneOutlineMessages[language].insert.done(sections.length),
    next: (language) => {
      const { doneNext, notRemembered } = paneOutlineMessages[language].insert;
      return remembered ? doneNext : notRemembered;
    },
  };
}
