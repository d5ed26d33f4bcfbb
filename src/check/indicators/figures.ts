import type { Found } from './found';

/** The figures of a report, in its order, and by where they stand and what they speak of. */
export class Figures {
  private readonly bySection = new Map<string | null, Found[]>();
  private readonly byIdea = new Map<string, Found[]>();
  private readonly order = new Map<Found, number>();

  constructor(readonly all: readonly Found[]) {
    for (const [at, found] of all.entries()) {
      this.order.set(found, at);
      const { section, shared } = found.sentence.passage;
      for (const id of [section, ...shared]) put(this.bySection, id, found);
      for (const idea of found.own) put(this.byIdea, idea, found);
    }
  }

  inSection(id: string): readonly Found[] {
    return this.bySection.get(id) ?? [];
  }

  /** Those whose own words name one of the ideas, each once, in no order. */
  speakingOf(ideas: Iterable<string>): ReadonlySet<Found> {
    const found = new Set<Found>();
    for (const idea of ideas) for (const one of this.byIdea.get(idea) ?? []) found.add(one);
    return found;
  }

  /** Its position among all. */
  orderOf(found: Found): number {
    return this.order.get(found) ?? -1;
  }
}

function put<K>(lists: Map<K, Found[]>, key: K, found: Found): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [found]);
  else list.push(found);
}
