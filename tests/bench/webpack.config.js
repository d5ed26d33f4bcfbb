import path from 'node:path';
import configure from '../../webpack.config.js';

const folder = path.resolve('build/bench');
const { mode, target, resolve, module, optimization, performance } = await configure(
  {},
  { mode: 'production' },
);
const shipped = { mode, target, resolve, module, optimization, performance };

/** All contestants bundled as the add-in is: the same loader, the same minimizer. */
export default [
  {
    ...shipped,
    name: 'node',
    target: 'node20',
    entry: { main: './tests/bench/main.ts', peak: './tests/bench/peak.ts', turn: './tests/bench/turn.ts' },
    output: { path: folder, filename: '[name].cjs' },
    externals: { 'playwright-core': 'commonjs playwright-core' },
  },
  {
    ...shipped,
    name: 'browser',
    entry: { page: './tests/bench/page.ts' },
    output: { path: path.join(folder, 'browser'), filename: '[name].js', clean: true },
  },
];
