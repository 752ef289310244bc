// Builds the page that runs the contract suite inside an Excel: live.js, index.html and live.css into a folder.
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import CopyPlugin from 'copy-webpack-plugin';
import webpack from 'webpack';

const here = fileURLToPath(new URL('.', import.meta.url));
const project = join(here, '../..');

/** The page expects office.js under /office-js/ of the server that it comes from. */
export function buildLivePage(folder) {
  const compiler = webpack({
    name: 'live',
    mode: 'development',
    context: project,
    entry: { live: join(here, 'live.ts') },
    output: { path: folder, filename: '[name].js', clean: true },
    devtool: false,
    resolve: { extensions: ['.ts', '.js'] },
    module: {
      rules: [{
        test: /\.ts$/, exclude: /node_modules/, loader: 'ts-loader',
        options: { transpileOnly: true, instance: 'live', configFile: join(project, 'test/tsconfig.json'), compilerOptions: { noEmit: false } },
      }],
    },
    plugins: [new CopyPlugin({ patterns: [join(here, 'index.html'), join(here, 'live.css')] })],
    cache: { type: 'filesystem', cacheDirectory: join(project, '.cache/webpack'), name: 'live', buildDependencies: { config: [fileURLToPath(import.meta.url)] } },
    performance: { hints: false },
  });
  return new Promise((resolve, reject) => {
    compiler.run((error, stats) => {
      compiler.close(() => {
        if (error) reject(error);
        else if (stats.hasErrors()) reject(new Error(stats.toString({ preset: 'errors-only' })));
        else resolve(folder);
      });
    });
  });
}
