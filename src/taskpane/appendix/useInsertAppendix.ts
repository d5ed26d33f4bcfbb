import type { AppendixOptions } from '../../actions/insertAppendix';
import { paneAppendixMessages } from '../../messages/paneAppendix';
import { useWiring } from '../shared/actions';
import { appendixNotice } from '../shared/newsNotice';
import { useSession } from '../shared/session';

/** Inserts the statistical table and says what came of it. */
export function useInsertAppendix(): (options: AppendixOptions) => void {
  const { actions } = useWiring();
  const { choice, perform } = useSession();
  return (options) =>
    perform({
      waiting: (language) => paneAppendixMessages[language].insert.waiting,
      writes: true,
      work: async () => appendixNotice(await actions.insertAppendix(choice, options)),
    });
}
