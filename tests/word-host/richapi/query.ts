import { WordError } from '../model/errors';
import type { HostObject, Json } from './hostObject';
import type { QueryInfo } from './protocol';
import type { References } from './references';

/** What to load: scalar names of the object, and the same again for objects reached from it. */
interface Selection {
  readonly all: boolean;
  readonly scalars: readonly string[];
  readonly nested: ReadonlyMap<string, readonly string[]>;
}

const pascal = (name: string) => name.charAt(0).toUpperCase() + name.slice(1);

function selectionOf(target: HostObject, select: readonly string[]): Selection {
  const scalars: string[] = [];
  const nested = new Map<string, string[]>();
  let all = select.length === 0;
  for (const written of select) {
    const [head = '', ...rest] = written.split('/');
    const name = pascal(head);
    if (head === '*' || head === '$all' || head === '$none') all ||= head !== '$none';
    else if (name === '_ReferenceId' || head.startsWith('_')) continue;
    else if (target.isNavigation(name)) nested.set(name, [...(nested.get(name) ?? []), rest.join('/')]);
    else if (target.hasMember(name)) scalars.push(name);
    else throw new WordError('ApiNotFound', `The word host does not know ${target.className}.${name}`);
  }
  return { all, scalars, nested };
}

/** The values of an object under their wire names; nested objects below, null for one that is not there. */
export function queryObject(target: HostObject, query: QueryInfo, references: References): Json {
  const select = [...(query.Select ?? []), ...(query.Expand ?? [])].filter((name) => name !== '');
  const { all, scalars, nested } = selectionOf(target, select);
  const values: Record<string, Json> = {};
  for (const name of all ? target.scalarNames : scalars) values[name] = target.get(name);
  for (const [name, inner] of nested) {
    const child = target.navigate(name);
    const innerQuery = { Select: inner.filter((one) => one !== '') };
    if (child === null) {
      if (!name.endsWith('OrNullObject')) throw new WordError('ItemNotFound', `${target.className}.${name}`);
      values[name] = null;
    } else
      values[name] = child.isCollection
        ? queryCollection(child, innerQuery, references)
        : queryObject(child, innerQuery, references);
  }
  return values;
}

/** A collection's items with what was asked of each; a reference for each, so that later requests find the same one. */
export function queryCollection(target: HostObject, query: QueryInfo, references: References): Json {
  const from = query.Skip ?? 0;
  const items = target.items.slice(from, query.Top === undefined ? undefined : from + query.Top);
  const asked = (query.Select ?? []).map((name) => name.replace(/^items\/?/, '') || '*');
  // Microsoft's samples load a collection's "length", which no item has: the items come without properties.
  const select = asked.map((name) => (name === 'length' ? '$none' : name));
  return {
    _Items: items.map((item) => {
      const values = queryObject(item, { Select: select, Expand: query.Expand ?? null }, references);
      return { _ReferenceId: references.idOf(item), ...(values as Record<string, Json>) };
    }),
  };
}
