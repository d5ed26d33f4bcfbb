import { type Context, type HostClass, HostObject } from '../hostObject';

/** A collection of objects, taken when it is first loaded. Its first, last and n-th item are the runtime's business. */
export function collectionOf(
  name: string,
  context: Context,
  items: () => readonly HostObject[],
  own: Pick<HostClass<null>, 'reads' | 'writes'> = {},
): HostObject {
  return HostObject.of({ name, items, ...own }, null, context);
}
