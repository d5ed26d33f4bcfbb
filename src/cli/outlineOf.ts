import { catalogue, findOutline } from '../outline/catalogue';
import type { Outline } from '../outline/schema';

/** An id that no outline of the catalogue has. */
export class UnknownOutlineError extends Error {
  readonly code = 'unknown-outline';
  constructor(
    readonly id: string,
    readonly known: readonly string[],
  ) {
    super('unknown-outline');
    this.name = 'UnknownOutlineError';
  }
}

/** The outline of that id. @throws UnknownOutlineError */
export function outlineOf(id: string): Outline {
  const outline = findOutline(id);
  if (outline !== null) return outline;
  throw new UnknownOutlineError(
    id,
    catalogue().map((known) => known.id),
  );
}
