/** Small choices of the person, kept in the browser. A browser may forbid storage: then nothing is kept. */
type Key = 'language' | 'first-run-seen' | 'name';

const PREFIX = 'bao-cao-cong-doan.';

export function recall(key: Key): string | null {
  try {
    return localStorage.getItem(PREFIX + key);
  } catch {
    return null;
  }
}

export function keep(key: Key, value: string): void {
  try {
    localStorage.setItem(PREFIX + key, value);
  } catch {
    // Forbidden or full: the choice holds until the pane is closed.
  }
}
