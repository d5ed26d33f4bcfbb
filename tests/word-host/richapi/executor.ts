import { itemNotFound, WordError } from '../model/errors';
import type { WordSession } from '../wordSession';
import { type Argument, HostObject, type Json } from './hostObject';
import {
  type Action,
  type ActionResult,
  ActionType,
  type ArgumentInfo,
  type ObjectPath,
  PathType,
  type RequestBody,
  type ResponseBody,
} from './protocol';
import { queryCollection, queryObject } from './query';
import { References } from './references';

/** Methods of the runtime itself, known on every object. */
const keepReference = '_KeepReference';

/**
 * Plays the host's end of the rich API: runs a request's actions in order and answers what Word would. With an error the
 * actions before it stand, and their results are given.
 */
export class RichApiExecutor {
  private readonly references = new References();

  constructor(
    private readonly session: WordSession,
    private readonly root: HostObject,
    /** Makes the objects that a client may ask for by class name (`Microsoft.WordServices.…`). */
    private readonly createObject: (className: string) => HostObject | null,
  ) {}

  execute(request: RequestBody): ResponseBody {
    return new Batch(request, this.session, this.root, this.references, this.createObject).run();
  }
}

/** Requests in which the client only lets go of references: no sync of the add-in. */
export function isCleanUp(request: RequestBody): boolean {
  return request.Actions.every(
    (action) => action.Name === '_RemoveReference' || action.ActionType === ActionType.instantiate,
  );
}

class Batch {
  private readonly resolved = new Map<number, HostObject | null>();
  private readonly results: ActionResult[] = [];
  private readonly traces: number[] = [];

  constructor(
    private readonly request: RequestBody,
    private readonly session: WordSession,
    private readonly root: HostObject,
    private readonly references: References,
    private readonly createObject: (className: string) => HostObject | null,
  ) {}

  run(): ResponseBody {
    const countable = !isCleanUp(this.request);
    for (const [index, action] of this.request.Actions.entries()) {
      try {
        if (countable && this.session.failsNow()) {
          const code = this.session.faults.failAction?.code ?? 'GeneralException';
          this.session.note('fault', `action ${index} fails with ${code}`);
          throw new WordError(code);
        }
        this.perform(action);
      } catch (error) {
        return { ...this.answer(), Error: this.describe(error, action, index) };
      }
    }
    return this.answer();
  }

  private answer(): ResponseBody {
    return this.traces.length > 0
      ? { Results: this.results, TraceIds: this.traces }
      : { Results: this.results };
  }

  private describe(error: unknown, action: Action, index: number): NonNullable<ResponseBody['Error']> {
    const known = error instanceof WordError ? error : new WordError('GeneralException', String(error));
    const path = this.request.ObjectPaths[action.ObjectPathId];
    const own = this.resolved.get(action.ObjectPathId);
    const owner = own ?? this.resolved.get(path?.ParentObjectPathId ?? 0);
    const location = `${owner?.className ?? 'Document'}.${action.Name || path?.Name || ''}`;
    this.session.note(
      known.code === 'ApiNotFound' ? 'unknown-member' : 'error',
      `${location}: ${known.message}`,
    );
    if (!(error instanceof WordError)) this.session.note('error', (error as Error).stack ?? '');
    return {
      Code: known.code,
      Message: known.message,
      Location: location,
      ActionIndex: index,
      HttpStatusCode: known.status,
    };
  }

  private perform(action: Action): void {
    if (action.ActionType === ActionType.trace) {
      this.traces.push(action.Id);
      return;
    }
    const target = this.resolve(action.ObjectPathId);
    const value = this.valueOf(action, target);
    if (value !== undefined) this.results.push({ ActionId: action.Id, Value: value });
  }

  private valueOf(action: Action, target: HostObject | null): Json | undefined {
    switch (action.ActionType) {
      case ActionType.instantiate:
        return target === null ? null : this.identityOf(target);
      case ActionType.query:
      case ActionType.recursiveQuery:
        if (target === null) return null;
        return target.isCollection
          ? queryCollection(target, action.QueryInfo ?? {}, this.references)
          : queryObject(target, action.QueryInfo ?? {}, this.references);
      case ActionType.method:
        return this.callMethod(action, target);
      case ActionType.setProperty:
        this.setProperty(action, target);
        return null;
      case ActionType.ensureUnchanged:
      case ActionType.update:
        return null;
      default:
        throw new WordError('NotImplemented', `action type ${action.ActionType}`);
    }
  }

  private identityOf(target: HostObject): Json {
    if (target === this.root) return {};
    const id = target.hasMember('Id') && target.alive ? { Id: target.get('Id') } : {};
    return { _ReferenceId: this.references.idOf(target), ...id };
  }

  private callMethod(action: Action, target: HostObject | null): Json {
    const name = action.Name ?? '';
    if (name === keepReference) return null;
    if (name === '_RemoveReference') {
      this.references.remove(String(action.ArgumentInfo?.Arguments?.[0] ?? ''));
      return null;
    }
    if (name === '_RemoveAllReferences') {
      this.references.clear();
      return null;
    }
    if (target === null) throw itemNotFound();
    if (target.writes(name)) this.beforeWrite();
    const value = target.call(name, this.argumentsOf(action.ArgumentInfo));
    return value instanceof HostObject ? this.identityOf(value) : (value ?? null);
  }

  private setProperty(action: Action, target: HostObject | null): void {
    if (target === null) throw itemNotFound();
    if (target.className !== 'SearchOptions') this.beforeWrite();
    target.set(action.Name ?? '', action.ArgumentInfo?.Arguments?.[0] ?? null);
  }

  private beforeWrite(): void {
    const { faults } = this.session;
    if (faults.readOnly) throw new WordError('AccessDenied', 'The document is read-only.');
    if (faults.viewing) throw new WordError('GeneralException', 'The document is in viewing mode.');
    this.session.beforeWrite();
  }

  private argumentsOf(info: ArgumentInfo | undefined): Argument[] {
    const referenced = info?.ReferencedObjectPathIds ?? [];
    return (info?.Arguments ?? []).map((value, index) => {
      const path = referenced[index] ?? 0;
      if (path === 0) return value;
      const object = this.resolve(path);
      if (object === null) throw itemNotFound();
      return object;
    });
  }

  private resolve(id: number): HostObject | null {
    const known = this.resolved.get(id);
    if (known !== undefined) return known;
    const path = this.request.ObjectPaths[id];
    if (!path) throw new WordError('InvalidObjectPath', `no object path ${id}`);
    const object = this.evaluate(path);
    this.resolved.set(id, object);
    return object;
  }

  private evaluate(path: ObjectPath): HostObject | null {
    switch (path.ObjectPathType) {
      case PathType.root:
        return this.root;
      case PathType.newObject: {
        const made = this.createObject(path.Name);
        if (!made) throw new WordError('ApiNotFound', `The word host does not know ${path.Name}`);
        return made;
      }
      case PathType.reference:
        return this.references.get(path.Name);
      case PathType.nullObject:
        return null;
      default:
        return this.evaluateMember(path);
    }
  }

  private evaluateMember(path: ObjectPath): HostObject | null {
    const parent = this.resolve(path.ParentObjectPathId ?? 0);
    if (parent === null) return null;
    if (path.ObjectPathType === PathType.property) {
      return this.present(parent.navigate(path.Name), path.Name);
    }
    const name = path.ObjectPathType === PathType.indexer ? 'GetItem' : path.Name;
    const args = this.argumentsOf(path.ArgumentInfo);
    if (parent.isCollection) {
      const item = collectionItem(parent, name, args);
      if (item !== undefined) return this.present(item, name);
    }
    if (parent.writes(name)) this.beforeWrite();
    const value = parent.call(name, args);
    if (value !== null && !(value instanceof HostObject))
      throw new WordError('GeneralException', `${name} gives no object`);
    return this.present(value, name);
  }

  private present(value: HostObject | null, name: string): HostObject | null {
    if (value === null && !name.endsWith('OrNullObject')) throw itemNotFound();
    return value;
  }
}

/** What every collection can: the first, the last, the n-th. Undefined for a method of its own. */
function collectionItem(
  collection: HostObject,
  name: string,
  args: readonly Argument[],
): HostObject | null | undefined {
  switch (name) {
    case 'GetFirst':
    case 'GetFirstOrNullObject':
      return collection.items[0] ?? null;
    case 'GetLast':
    case 'GetLastOrNullObject':
      return collection.items.at(-1) ?? null;
    case 'GetItemAt':
      return collection.items[Number(args[0])] ?? null;
    default:
      return undefined;
  }
}
