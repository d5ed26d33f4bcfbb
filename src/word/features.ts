/** What not every Word we run in has; the manifest demands WordApi 1.3 only. */
const FEATURES = {
  comments: '1.4',
  'tracking-mode': '1.4',
} as const;

/** Whether this Word has it. */
export const supports = (feature: keyof typeof FEATURES): boolean =>
  typeof Office !== 'undefined' &&
  Office.context?.requirements?.isSetSupported('WordApi', FEATURES[feature]) === true;
