import { foldPlain } from '../../text/normalise';
import { ideaById } from './ideas';
import { IDEA_OF_UNIT } from './lexicon';
import type { Found } from './sentences';
import type { Asked, Want } from './want';

/** How near an idea stands to the figure, as a share of its weight. */
const NEAR = { own: 1, sentence: 0.75, previous: 0.5, section: 0.5 } as const;
const ACTION_NEAR = { own: 1, sentence: 0.6, previous: 0.4, section: 0.3 } as const;
const WEIGHT = { action: 2, topic: 1, person: 0.4, mark: 1.5, total: 0.6 } as const;

export interface Circumstances {
  /** Ideas of the title of the section that asks, where the figure stands in that section; else null. */
  readonly section: ReadonlySet<string> | null;
  readonly period: number | null;
}

/** 0-1: how well a figure answers an indicator; 0 where its unit cannot. */
export function scoreOf(found: Found, asked: Asked, circumstances: Circumstances): number {
  const fit = unitFit(found, asked);
  if (fit === 0) return 0;
  const best = Math.max(...asked.wants.map((want) => wantScore(found, want, circumstances)));
  return best * fit * roleFit(found, circumstances);
}

/** 1 for a unit of the indicator, less where none is written, 0 for another one. */
function unitFit({ figure, own }: Found, asked: Asked): number {
  if (asked.families.has(figure.family)) return 1;
  if (figure.kind === 'nothing') return figure.family === 'none' || own.size > 0 ? 0.95 : 0;
  if (figure.family === 'goal' && asked.families.has('percent') && figure.kind === 'ratio') return 1;
  if (figure.family === 'other')
    return asked.indicator.units.some((unit) => figureUnitIs(figure, unit)) ? 1 : 0;
  const countable = [...asked.families].some((family) => family !== 'money' && family !== 'percent');
  return figure.family === 'none' && countable && Number.isInteger(figure.value) ? 0.85 : 0;
}

function figureUnitIs(figure: { readonly unit: string | null }, unit: string): boolean {
  return figure.unit !== null && foldPlain(figure.unit) === foldPlain(unit);
}

function roleFit({ figure, ownText }: Found, { period }: Circumstances): number {
  if (figure.role === 'target' || figure.role === 'limit' || figure.role === 'start') return 0;
  const years = [...ownText.matchAll(/năm ((?:19|20)\d{2})(?!\d)/giu)].map((match) => Number(match[1]));
  const past = period !== null && years.length > 0 && years.every((year) => year < period) ? 0.5 : 1;
  return (figure.role === 'change' ? 0.5 : 1) * past;
}

function wantScore(found: Found, want: Want, { section }: Circumstances): number {
  if (found.denied !== null && !denies(found.denied, want)) return 0;
  const own = ideasOf(found, want);
  const { ideas, previous } = found.sentence;
  const credit = (idea: string, near: Record<keyof typeof NEAR, number>) =>
    own.has(idea)
      ? near.own
      : Math.max(
          ideas.has(idea) ? near.sentence : 0,
          previous.has(idea) ? near.previous : 0,
          section?.has(idea) ? near.section : 0,
        );
  let sum = 0;
  let weights = 0;
  const add = (weight: number, value: number) => {
    weights += weight;
    sum += weight * value;
  };
  // "giới thiệu, kết nạp": one of the actions named is enough.
  if (want.actions.size > 0) {
    add(WEIGHT.action, Math.max(...[...want.actions].map((idea) => credit(idea, ACTION_NEAR))));
  }
  for (const topic of want.topics) {
    if (topic === 'total')
      add(
        want.actions.size > 0 ? 0 : WEIGHT.total,
        found.introduced || own.has('receipt') ? Math.max(0.8, credit(topic, NEAR)) : credit(topic, NEAR),
      );
    else add(WEIGHT.topic, credit(topic, NEAR));
  }
  if (want.persons.size > 0) {
    const lone = want.actions.size + want.topics.size + want.marks.size === 0 || isHeadcount(want);
    const someone = Math.max(...[...want.persons].map((idea) => credit(idea, NEAR)));
    add(lone ? WEIGHT.topic : WEIGHT.person, lone ? someone : Math.max(someone, isPerson(found) ? 1 : 0));
  }
  for (const mark of want.marks) add(WEIGHT.mark, credit(mark, NEAR));
  for (const word of want.words) add(0.5, wordCredit(found, word));
  if (weights === 0) return 0;
  return (sum / weights) * foreign(own, want) * missingMark(want, own, found);
}

/** "Không có" is nought only of what is named right after it. */
function denies(denied: ReadonlySet<string>, { actions, topics, marks }: Want): boolean {
  return [...denied].some((idea) => actions.has(idea) || topics.has(idea) || marks.has(idea));
}

/** "Số lượng CNVCLĐ": nothing but who and how many. */
function isHeadcount(want: Want): boolean {
  return want.actions.size + want.marks.size === 0 && [...want.topics].every((topic) => topic === 'total');
}

function isPerson({ figure }: Found): boolean {
  return figure.family === 'person' || figure.family === 'turn';
}

/** The ideas of the figure's own words, with what its unit says; taking in members is growth unless the Party is meant. */
function ideasOf({ own, figure, sentence }: Found, want: Want): ReadonlySet<string> {
  const ideas = new Set(own);
  const implied = IDEA_OF_UNIT[figure.family];
  if (implied !== undefined) ideas.add(implied);
  const aboutParty = ideas.has('party') || (sentence.ideas.has('party') && !ideas.has('members'));
  if (ideas.has('admission') && !aboutParty && want.actions.has('growth')) {
    ideas.delete('admission');
    ideas.add('growth');
  }
  return ideas;
}

function wordCredit({ ownText, sentence }: Found, word: string): number {
  const has = (text: string) => ` ${foldPlain(text)} `.includes(` ${foldPlain(word)} `);
  return has(ownText) ? 1 : has(sentence.text) ? NEAR.sentence : 0;
}

/** A figure whose own words speak of another matter answers that one. */
function foreign(own: ReadonlySet<string>, want: Want): number {
  const answersAction = want.actions.size === 0 || [...want.actions].some((idea) => own.has(idea));
  const ofPart = [...want.marks].some((mark) => own.has(mark));
  // "Tổng số đoàn viên hiện nay là 4.500" tells how many there are, not how many were taken in.
  let factor = own.has('total') && !answersAction && !want.topics.has('total') ? 0.6 : 1;
  for (const idea of own) {
    const kind = ideaById(idea)?.kind;
    if (kind === 'mark' && !want.marks.has(idea)) {
      factor *= MILD.has(idea) && (answersAction || ofPart) ? 0.85 : 0.45;
    }
    if (kind === 'action' && !want.actions.has(idea) && !isAllied(idea, want))
      factor *= answersAction && want.actions.size > 0 ? 0.95 : 0.5;
  }
  return factor;
}

/** Marks that mostly only tell where a figure belongs. */
const MILD = new Set(['part', 'before', 'insurance', 'jobless', 'women']);

/** Actions that go with a topic without being another matter. */
const ALLIES: Readonly<Partial<Record<string, readonly string[]>>> = {
  receipt: ['letters'],
  reach: [
    'wage',
    'commitment',
    'fund',
    'officials-meeting',
    'workers-meeting',
    'dialogue',
    'direct-labour',
    'database',
    'innovation',
    'calamity',
    'total',
    'unions',
  ],
  income: ['account'],
  support: ['house', 'hardship'],
  gift: ['house', 'calamity', 'hardship'],
};

function isAllied(idea: string, want: Want): boolean {
  const topics = ALLIES[idea] ?? [];
  return topics.some((topic) => want.topics.has(topic) || want.marks.has(topic));
}

/** An indicator of a part ("khu vực ngoài nhà nước", "qua tài khoản") needs the part to be named. */
function missingMark(want: Want, own: ReadonlySet<string>, found: Found): number {
  const { ideas, previous } = found.sentence;
  const marks = [...want.marks].filter((mark) => mark !== 'party');
  if (marks.every((mark) => own.has(mark))) return 1;
  return marks.every((mark) => own.has(mark) || ideas.has(mark) || previous.has(mark)) ? 0.7 : 0.5;
}
