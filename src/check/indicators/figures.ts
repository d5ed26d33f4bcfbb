import type { Found } from './found';
import type { Passage } from './passages';
import type { Told } from './sentences';

/** The figures of a report, by where they stand and what they speak of; each answer in the report's order. */
export class Figures {
  private readonly bySection = new Map<string | null, Told[]>();
  private readonly byIdea = new Map<string, Told[]>();

  constructor(private readonly told: readonly Told[]) {
    for (const one of told) {
      const { section, shared } = one.sentence.passage;
      for (const id of [section, ...shared]) put(this.bySection, id, one);
      for (const idea of one.ideas) put(this.byIdea, idea, one);
    }
  }

  inSection(id: string): readonly Found[] {
    return (this.bySection.get(id) ?? []).flatMap(({ figures }) => figures());
  }

  inPassages(isWanted: (passage: Passage) => boolean): readonly Found[] {
    return this.told.filter(({ sentence }) => isWanted(sentence.passage)).flatMap(({ figures }) => figures());
  }

  /** Those whose own words name one of the ideas. */
  speakingOf(ideas: readonly string[]): readonly Found[] {
    const told = new Set(ideas.flatMap((idea) => this.byIdea.get(idea) ?? []));
    return [...told]
      .sort((one, other) => one.sentence.at - other.sentence.at)
      .flatMap(({ figures }) => figures())
      .filter(({ own }) => ideas.some((idea) => own.has(idea)));
  }
}

/** Negative where the first stands before the second. */
export function inReportOrder(one: Found, other: Found): number {
  return one.sentence.at - other.sentence.at || one.figure.start - other.figure.start;
}

function put<K>(lists: Map<K, Told[]>, key: K, told: Told): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [told]);
  else list.push(told);
}
