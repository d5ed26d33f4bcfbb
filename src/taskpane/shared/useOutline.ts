import { useMemo } from 'react';
import type { Choice } from '../../actions/choice';
import { findOutline } from '../../outline/catalogue';
import { type RenderedOutline, renderOutline } from '../../outline/render';
import { useSession } from './session';

/**
 * The chosen outline for the chosen period, or null while none is chosen. Apart from the session, because the
 * catalogue is heavy and the pane's frame does without it.
 */
export function useOutline(): RenderedOutline | null {
  const { choice } = useSession();
  return useMemo(() => (choice === null ? null : render(choice)), [choice]);
}

/** Null for an outline that this version of the product does not know any more. */
function render({ outline, values }: Choice): RenderedOutline | null {
  const found = findOutline(outline);
  return found === null ? null : renderOutline(found, values);
}
