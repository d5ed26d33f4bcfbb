import { itemNotFound, WordError } from '../../model/errors';
import type { Context, HostObject } from '../hostObject';
import { textArgument } from './arguments';
import { collectionOf } from './collection';

/** Comments are not allowed in some documents on the web (office-js #6746). */
export function refuseComments(context: Context): void {
  if (context.session.faults.refuseComments) throw new WordError('NotAllowed', 'Comments are refused.');
}

/** Comments or replies, also to be had by their ids. */
export function commentList(name: string, context: Context, items: () => readonly HostObject[]): HostObject {
  return collectionOf(name, context, items, {
    reads: {
      GetItem: (_, args) => {
        const found = items().find((one) => one.get('Id') === textArgument(args, 0));
        if (!found) throw itemNotFound();
        return found;
      },
    },
  });
}
