import { itemNotFound } from '../model/errors';
import type { HostObject } from './hostObject';

/** The objects that a client holds on to, by the id it was given. */
export class References {
  private readonly objects = new Map<string, HostObject>();
  private readonly ids = new WeakMap<HostObject, string>();
  private last = 0;

  idOf(object: HostObject): string {
    const known = this.ids.get(object);
    if (known !== undefined) {
      this.objects.set(known, object);
      return known;
    }
    this.last += 1;
    const id = `r${this.last}`;
    this.ids.set(object, id);
    this.objects.set(id, object);
    return id;
  }

  /** Throws ItemNotFound for an id that was let go or never given. */
  get(id: string): HostObject {
    const object = this.objects.get(id);
    if (!object) throw itemNotFound();
    return object;
  }

  remove(id: string): void {
    this.objects.delete(id);
  }

  clear(): void {
    this.objects.clear();
  }
}
