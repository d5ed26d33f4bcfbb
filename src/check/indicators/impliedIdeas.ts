import { onceFor } from '../../text/remembered';
import type { Found } from './found';
import { type Case, type Implication, tellsAct } from './implication';
import { ACTS } from './impliedActs';
import { NAMES } from './impliedNames';
import { IDEA_OF_UNIT } from './kinship';
import type { Want } from './want';

/** The ideas of the figure's own words and of its unit; taking in members is growth unless the Party is meant. */
export function ideasOf(found: Found, { actions }: Want): ReadonlySet<string> {
  const variants = variantsOf(found);
  const forGrowth = actions.has('growth');
  const forSupport = actions.has('support');
  const variant = (forGrowth ? 1 : 0) + (forSupport ? 2 : 0);
  variants[variant] ??= workOut(found, forGrowth, forSupport);
  return variants[variant];
}

/** Many wordings are held against one figure, and what it says depends on little of them. */
const variantsOf = onceFor((_: Found): (ReadonlySet<string> | undefined)[] => []);

function workOut(found: Found, forGrowth: boolean, forSupport: boolean): ReadonlySet<string> {
  const { figure, own } = found;
  const ideas = new Set(own);
  const ofUnit = IDEA_OF_UNIT.get(figure.family);
  if (ofUnit !== undefined) ideas.add(ofUnit);
  // Where nobody fell ill others may have been hit all the same.
  if (figure.kind === 'nothing' && ideas.has('infection')) ideas.delete('calamity');
  const one = { ...found, ideas, forGrowth, forSupport };
  apply(NAMES, { ...one, acted: false }, ideas);
  apply(ACTS, { ...one, acted: tellsAct(ideas) }, ideas);
  return ideas;
}

function apply(implications: readonly Implication[], one: Case, ideas: Set<string>): void {
  for (const { adds, instead, when } of implications) {
    if (!when(one)) continue;
    if (instead !== undefined) ideas.delete(instead);
    ideas.add(adds);
  }
}
