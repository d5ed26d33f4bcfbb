/** What a unit already says of its figure. */
export const IDEA_OF_UNIT: ReadonlyMap<string, string> = new Map([
  ['house', 'house'],
  ['letter', 'letters'],
  ['union', 'unions'],
  ['idea', 'innovation'],
  ['goal', 'commitment'],
  ['gift', 'gift'],
]);

/** Marks that do little harm beside the indicator's own action. */
export const MILD: ReadonlySet<string> = new Set([
  'part',
  'before',
  'insurance',
  'jobless',
  'women',
  'occupational-disease',
  'allowance',
  'private',
  'fallen',
  'direct-labour',
  'hiring',
  'rating',
]);

/** Actions and marks that go with a topic without being another matter. */
export const ALLIES: ReadonlyMap<string, readonly string[]> = new Map([
  ['receipt', ['letters', 'house', 'calamity']],
  ['income', ['account']],
  ['support', ['house', 'hardship']],
  ['gift', ['house', 'calamity', 'hardship']],
  // Pledges are made to the Party's committee.
  ['party', ['commitment']],
  // What befell those who were helped.
  ['damage', ['calamity']],
  ['severe', ['calamity']],
  ['jobless', ['calamity']],
  ['other-house', ['calamity']],
  ['lodging', ['calamity']],
]);

/** Units that say whose heads are counted. */
export const WORKER_UNITS: ReadonlySet<string> = new Set([
  'lao động',
  'người lao động',
  'công nhân',
  'công nhân lao động',
]);
