import type { Indicator, Section } from '../../outline/schema';
import { onceFor } from '../../text/remembered';
import { familyOf, type UnitFamily } from '../../text/units';
import { findIdeas, ideaById } from './ideas';

/** What an indicator asks for, in ideas. One per wording (label and aliases). */
export interface Want {
  readonly actions: ReadonlySet<string>;
  readonly topics: ReadonlySet<string>;
  readonly persons: ReadonlySet<string>;
  readonly marks: ReadonlySet<string>;
  /** Words of the wording that no idea covers; they count only where the ideas say too little. */
  readonly words: readonly string[];
}

export interface Asked {
  readonly indicator: Indicator;
  readonly section: Section;
  readonly families: ReadonlySet<UnitFamily>;
  /** Years that the guideline names itself, besides the period. */
  readonly years: ReadonlySet<number>;
  readonly wants: readonly Want[];
}

/** "Số lượng CNVCLĐ": nothing but who and how many. */
export function isHeadcount({ actions, marks, topics, persons }: Want): boolean {
  return (
    persons.size > 0 && actions.size + marks.size === 0 && [...topics].every((topic) => topic === 'total')
  );
}

/** Words of labels that say only that a number is wanted. */
const EMPTY = new Set(
  'số tổng lượng tỉ lệ kết quả được của các cho và với đã có công đoàn trong năm đến từ hoặc tại do bị ưu tú chung khu vực theo so'.split(
    ' ',
  ),
);

export function readIndicator(indicator: Indicator, section: Section): Asked {
  const families = new Set(indicator.units.map(familyOf));
  // Whoever counts units may count unions.
  if (families.has('workplace')) families.add('union');
  return {
    indicator,
    section,
    families,
    years: new Set([...`${section.title} ${indicator.label}`.matchAll(/(?:19|20)\d{2}/g)].map(Number)),
    wants: wantsOf(indicator),
  };
}

/** An outline serves many reports. */
const wantsOf = onceFor(({ label, aliases = [] }: Indicator): readonly Want[] =>
  [label, ...aliases].map(readWording),
);

function readWording(text: string): Want {
  const { mentions, rest } = findIdeas(text);
  const ids = [...new Set(mentions.map(({ idea }) => idea))];
  const ofKind = (kind: string) => new Set(ids.filter((id) => ideaById(id)?.kind === kind));
  const words = rest.map((word) => word.text).filter((word) => !EMPTY.has(word) && !/^\d+$/.test(word));
  const want = {
    actions: ofKind('action'),
    topics: ofKind('topic'),
    persons: ofKind('person'),
    marks: ofKind('mark'),
  };
  const telling = want.actions.size + want.topics.size + want.marks.size;
  return {
    ...want,
    words:
      telling === 0 || (telling === 1 && want.topics.has('total') && want.persons.size === 0) ? words : [],
  };
}

/** The wordings that say whose or for what: an act alone ("tập huấn", "tặng quà") does not, out of its section. */
export function wantsThatSpeakForThemselves({ wants }: Asked): readonly Want[] {
  const [label] = wants;
  return wants.filter((want) => {
    const ideas = countIdeas(want);
    if (isHeadcount(want)) return true;
    return ideas > want.actions.size && (label === undefined || ideas >= countIdeas(label));
  });
}

function countIdeas({ actions, topics, marks, persons }: Want): number {
  const members = persons.has('members') ? 1 : 0;
  return actions.size + [...topics].filter((topic) => topic !== 'total').length + marks.size + members;
}
