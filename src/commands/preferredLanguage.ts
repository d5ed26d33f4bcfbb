import type { Language } from '../messages/language';

/** Where the pane keeps the person's choice. */
const KEY = 'bao-cao-cong-doan.language';

/** The language chosen in the pane; Vietnamese where none was, or where the browser forbids to look. */
export function preferredLanguage(): Language {
  try {
    return localStorage.getItem(KEY) === 'en' ? 'en' : 'vi';
  } catch {
    return 'vi';
  }
}
