import { createContext, use } from 'react';
import type { analyseOpenReport } from '../../actions/analyseOpenReport';
import type { cleanUp } from '../../actions/cleanUp';
import type { canComment, commentFindings } from '../../actions/commentFindings';
import type { fillAppendix } from '../../actions/fillAppendix';
import type { goToPlace } from '../../actions/goToPlace';
import type { insertAppendix } from '../../actions/insertAppendix';
import type { insertSkeleton } from '../../actions/insertSkeleton';
import type { listen } from '../../actions/news';
import type { openAsNewDocument } from '../../actions/openAsNewDocument';
import type { rememberChoice } from '../../actions/rememberChoice';
import type { removeInserted } from '../../actions/removeInserted';
import type { unwaive, waive } from '../../actions/waive';

/** What a person can do, as the pane sees it: the real actions in Word (`wiring.ts`), others in tests. */
export interface Actions {
  readonly analyse: typeof analyseOpenReport;
  readonly insertSkeleton: typeof insertSkeleton;
  readonly insertAppendix: typeof insertAppendix;
  readonly fillAppendix: typeof fillAppendix;
  readonly goToPlace: typeof goToPlace;
  readonly canComment: typeof canComment;
  readonly commentFindings: typeof commentFindings;
  readonly waive: typeof waive;
  readonly unwaive: typeof unwaive;
  readonly removeInserted: typeof removeInserted;
  readonly cleanUp: typeof cleanUp;
  readonly openAsNewDocument: typeof openAsNewDocument;
  readonly rememberChoice: typeof rememberChoice;
}

/** What the pane needs of the place it runs in. */
export interface Surroundings {
  /** Resolves when Word has answered. @throws WordError */
  readonly whenReady: () => Promise<void>;
  /** Hears what the ribbon's button has done. @returns how to stop */
  readonly listen: typeof listen;
  readonly readTheme: () => { readonly dark: boolean } | null;
  readonly now: () => Date;
  /** False where the clipboard is closed to us. */
  readonly copyText: (text: string) => Promise<boolean>;
  readonly saveFile: (name: string, type: string, text: string) => void;
}

export interface Wiring {
  readonly actions: Actions;
  readonly surroundings: Surroundings;
}

export const WiringContext = createContext<Wiring | null>(null);

/** @throws outside a `WiringContext` */
export function useWiring(): Wiring {
  const wiring = use(WiringContext);
  if (wiring === null) throw new Error('no wiring');
  return wiring;
}
