import { skeletonPackage } from '../ooxml/write/skeletonPackage';
import { sectionTag } from '../report/tags';
import { WordError } from '../word/error';
import { type Insertion, insertPackages } from '../word/insert';
import { aftermath } from './aftermath';
import type { Analysis } from './analysis';
import { ActionError } from './error';
import { renderChoice } from './outlineOf';
import { saveState, stateOf } from './state';

export interface InsertOutcome {
  /** Ids of the sections that went in, in the outline's order. */
  readonly sections: readonly string[];
  /** False where the content went in but the document could not be made to remember the choice. */
  readonly remembered: boolean;
}

/**
 * Inserts what is missing (`analysis.gaps`, which is also the preview), each part at its place, then remembers the
 * choice in the document. The places are found again first; where one is lost, nothing is inserted.
 * @throws WordError (its `effect` says what became of the document), ActionError 'nothing-to-insert'
 */
export async function insertSkeleton(analysis: Analysis): Promise<InsertOutcome> {
  const outline = renderChoice(analysis.choice);
  const insertions = analysis.gaps.map(
    ({ after, sections }): Insertion => ({
      after: after ?? 'start',
      ooxml: skeletonPackage(outline, sections),
      tags: sections.map(sectionTag),
    }),
  );
  if (insertions.length === 0) throw new ActionError('nothing-to-insert');
  await insertPackages(insertions).catch(async (thrown: unknown) => {
    const tags = insertions.flatMap((insertion) => insertion.tags);
    const failure = await aftermath(thrown, analysis.choice, tags, true);
    if (!(failure instanceof WordError && failure.effect === 'all')) throw failure;
  });
  const remembered = await saveState(stateOf(analysis.choice, analysis.state)).then(
    () => true,
    () => false,
  );
  return { sections: analysis.gaps.flatMap(({ sections }) => sections), remembered };
}
