import type { AppendixOptions, AppendixOutcome } from '../../actions/insertAppendix';
import { paneAppendixMessages } from '../../messages/paneAppendix';
import { useWiring } from '../shared/actions';
import type { Notice } from '../shared/notice';
import { useSession } from '../shared/session';

/** Inserts the statistical table and says what came of it. */
export function useInsertAppendix(): (options: AppendixOptions) => void {
  const { actions } = useWiring();
  const { choice, perform } = useSession();
  return (options) =>
    perform({
      waiting: (language) => paneAppendixMessages[language].insert.waiting,
      writes: true,
      work: async () => tell(await actions.insertAppendix(choice, options)),
    });
}

function tell(outcome: AppendixOutcome): Notice {
  switch (outcome.kind) {
    case 'inserted':
      return {
        kind: 'success',
        say: (language) => paneAppendixMessages[language].insert.done(outcome.title),
        next: (language) => paneAppendixMessages[language].insert.doneNext,
      };
    case 'already-there':
      return { kind: 'info', say: (language) => paneAppendixMessages[language].insert.already };
    case 'not-in-source':
      return { kind: 'info', say: (language) => paneAppendixMessages[language].notInSource };
    case 'no-form-demanded':
      return { kind: 'info', say: (language) => paneAppendixMessages[language].notDemanded };
    case 'choose-form':
      return { kind: 'info', say: (language) => paneAppendixMessages[language].insert.choose };
  }
}
