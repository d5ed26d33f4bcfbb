import { abolishedLevel } from './abolishedLevel';
import { appendixArithmetic } from './appendixArithmetic';
import { appendixBlank } from './appendixBlank';
import { appendixMissing } from './appendixMissing';
import { appendixRowMissing } from './appendixRowMissing';
import { attachmentMissing } from './attachmentMissing';
import { comparisonMissing } from './comparisonMissing';
import { demandMissing } from './demandMissing';
import { figuresContradict } from './figuresContradict';
import { figuresDisagree } from './figuresDisagree';
import { guidanceLeft } from './guidanceLeft';
import { indicatorElsewhere } from './indicatorElsewhere';
import { indicatorMissing } from './indicatorMissing';
import { indicatorUncertain } from './indicatorUncertain';
import { legacyEncoding } from './legacyEncoding';
import { numberBlockMissing } from './numberBlockMissing';
import { placeholderLeft } from './placeholderLeft';
import type { Rule } from './rule';
import { sectionEmpty } from './sectionEmpty';
import { sectionMisplaced } from './sectionMisplaced';
import { sectionMissing } from './sectionMissing';
import { sectionOrder } from './sectionOrder';
import { sectionsMerged } from './sectionsMerged';
import { sectionUncertain } from './sectionUncertain';
import { signatureMissing } from './signatureMissing';
import { staleYear } from './staleYear';

/** Every rule of the check. The order is that of findings at the same place. */
export const rules: readonly Rule[] = [
  // What the guideline wants as sections: filled, in its place.
  sectionEmpty,
  sectionUncertain,
  sectionMisplaced,
  sectionOrder,
  sectionsMerged,
  // What it wants said in them.
  indicatorMissing,
  indicatorUncertain,
  indicatorElsewhere,
  figuresContradict,
  comparisonMissing,
  demandMissing,
  // What should not be there any more.
  guidanceLeft,
  placeholderLeft,
  staleYear,
  abolishedLevel,
  legacyEncoding,
  // The statistical appendix.
  appendixMissing,
  appendixRowMissing,
  appendixBlank,
  appendixArithmetic,
  figuresDisagree,
  // The paper as a whole.
  attachmentMissing,
  signatureMissing,
  numberBlockMissing,
  // Stands behind the paragraph that it names, and so behind what is wrong with that.
  sectionMissing,
];
