import path from 'node:path';
import CopyPlugin from 'copy-webpack-plugin';
import HtmlPlugin from 'html-webpack-plugin';
import TerserPlugin from 'terser-webpack-plugin';

const here = import.meta.dirname ?? path.dirname(new URL(import.meta.url).pathname);
const inProject = (...parts) => path.join(here, ...parts);

/** What every bundle shares: TypeScript through swc, no code from `eval`, names with a content hash. */
const common = (development) => ({
  mode: development ? 'development' : 'production',
  target: ['web', 'es2022'],
  devtool: development ? 'cheap-module-source-map' : 'source-map',
  resolve: { extensions: ['.tsx', '.ts', '.js'], fallback: { stream: false } },
  module: {
    rules: [
      {
        test: /\.tsx?$/,
        exclude: /node_modules/,
        loader: 'swc-loader',
        options: {
          jsc: {
            target: 'es2022',
            parser: { syntax: 'typescript', tsx: true },
            transform: { react: { runtime: 'automatic', development } },
          },
        },
      },
    ],
  },
  optimization: {
    minimizer: [new TerserPlugin({ minify: TerserPlugin.swcMinify, extractComments: false })],
  },
  performance: { hints: false },
});

const page = (name, chunk, template) =>
  new HtmlPlugin({ filename: `${name}.html`, template, chunks: [chunk], scriptLoading: 'defer' });

/** The add-in: static files for any web server. Office.js itself comes from Microsoft's address, see the pages. */
const addIn = (development, server) => ({
  ...common(development),
  name: 'add-in',
  entry: {
    taskpane: './src/taskpane/main.tsx',
    commands: './src/commands/commands.ts',
    message: './src/commands/message.ts',
  },
  output: { path: inProject('dist'), filename: '[name].[contenthash:8].js', clean: true },
  plugins: [
    page('taskpane', 'taskpane', 'src/taskpane/taskpane.html'),
    page('commands', 'commands', 'src/commands/commands.html'),
    page('message', 'message', 'src/commands/message.html'),
    new CopyPlugin({
      patterns: [
        { from: 'assets', to: 'assets', globOptions: { ignore: ['**/*.svg'] } },
        { from: 'manifest.xml' },
        { from: 'src/taskpane/oldHost.js', info: { minimized: true } },
      ],
    }),
  ],
  devServer: { host: 'localhost', port: 3000, server, headers: { 'Access-Control-Allow-Origin': '*' } },
});

/** The page that plays Word: for `npm start` and the end-to-end tests, never part of what is deployed. */
const wordHost = (development) => ({
  ...common(development),
  name: 'word-host',
  entry: { host: './tests/word-host/page/host.ts' },
  output: { path: inProject('build/word-host'), filename: '[name].js', clean: true },
  plugins: [page('host', 'host', 'tests/word-host/page/host.html')],
});

/** `--env host` builds the Word host instead of the add-in; `--env https` serves with a self-made certificate. */
export default async (env, argv) => {
  const development = argv.mode !== 'production';
  if (env.host) return wordHost(development);
  if (!env.https) return addIn(development, 'http');
  const { developmentCertificate } = await import('./tests/tools/certificate.ts');
  return addIn(development, { type: 'https', options: await developmentCertificate() });
};
