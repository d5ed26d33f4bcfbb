import { paneMessages } from '../../messages/pane';
import { paneCheckMessages } from '../../messages/paneCheck';
import type { Place } from '../../report/report';
import { useWiring } from './actions';
import { useSession } from './session';

/** Shows a place of the open document; the focus in the pane stays where it is. */
export function useGoTo(): (place: Place) => void {
  const { actions } = useWiring();
  const { perform } = useSession();
  return (place) =>
    perform({
      waiting: (language) => paneCheckMessages[language].findings.going,
      writes: false,
      work: async () => {
        await actions.goToPlace(place);
        return { kind: 'info', say: (language) => paneMessages[language].went };
      },
    });
}
