import { unpacked } from '../../actions/failure';
import type { AppendixOutcome } from '../../actions/insertAppendix';
import type { News } from '../../actions/news';
import { paneAppendixMessages } from '../../messages/paneAppendix';
import type { Notice } from './notice';

/** What the person is told of an appendix, whoever inserted it: this pane or the ribbon's button. */
export function appendixNotice(outcome: AppendixOutcome): Notice {
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

/** The same of what the ribbon's button has done while the pane was open. */
export const newsNotice = (news: News): Notice =>
  news.kind === 'appendix' ? appendixNotice(news.outcome) : { kind: 'error', error: unpacked(news.failure) };
