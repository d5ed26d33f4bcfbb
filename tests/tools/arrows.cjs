/**
 * The arrows of docs/design.md: a folder of src/ may import only from folders further down this list.
 * Folders on one line stand side by side and do not know each other. Everyone may use src/messages.
 */
const storeys = [
  ['taskpane', 'commands', 'cli'],
  ['actions'],
  ['word', 'ooxml'],
  ['check'],
  ['appendix'],
  ['report', 'outline'],
  ['text'],
];

const path = (folders) => `^src/(${folders.join('|')})/`;

const downwards = storeys.flatMap((folders, storey) =>
  folders.map((folder) => {
    const beside = folders.filter((other) => other !== folder);
    const above = storeys.slice(0, storey).flat();
    return {
      name: `${folder}-looks-down`,
      severity: 'error',
      from: { path: path([folder]) },
      to: { path: path([...above, ...beside]) },
    };
  }),
);

const pure = ['text', 'outline', 'report', 'appendix', 'check', 'messages'];

module.exports = {
  forbidden: [
    ...downwards,
    {
      name: 'messages-know-only-data',
      severity: 'error',
      from: { path: path(['messages']) },
      to: { path: path(['taskpane', 'commands', 'cli', 'actions', 'word', 'ooxml']) },
    },
    {
      name: 'pure-folders-touch-no-platform',
      severity: 'error',
      from: { path: path(pure) },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'only-word-uses-office-helpers',
      severity: 'error',
      from: { path: '^src/', pathNot: path(['word']) },
      to: { path: 'node_modules/@microsoft/office-js' },
    },
    { name: 'no-circles', severity: 'error', from: {}, to: { circular: true } },
    { name: 'src-knows-no-tests', severity: 'error', from: { path: '^src/' }, to: { path: '^tests/' } },
  ],
  options: {
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: { extensions: ['.ts', '.tsx', '.js', '.json'] },
  },
};
