import { findOutline } from '../outline/catalogue';
import { type RenderedOutline, renderOutline } from '../outline/render';
import type { Outline } from '../outline/schema';
import type { Choice } from './choice';
import { ActionError } from './error';

/** The outline of that id. @throws ActionError 'unknown-outline' */
export function outlineNamed(id: string): Outline {
  const outline = findOutline(id);
  if (outline === null) throw new ActionError('unknown-outline', { outline: id });
  return outline;
}

/** The chosen outline for the chosen period. @throws ActionError 'unknown-outline', OutlineVariableError */
export const renderChoice = (choice: Choice): RenderedOutline =>
  renderOutline(outlineNamed(choice.outline), choice.values);
