import { createRequire } from 'node:module';
import { join } from 'node:path';
import webpack from 'webpack';

const require = createRequire(import.meta.url);

/** Webpack's configurations of the pane, with office.js beside it, and of the sandbox, as the root configuration gives them. */
async function configurations(mode, folder) {
  const configure = require('../../../webpack.config.js');
  const made = await Promise.all([{ officejs: 'self' }, { sandbox: true }].map((env) => configure(env, { mode })));
  return made.map((configuration) => ({
    ...configuration,
    output: { ...configuration.output, path: join(folder, configuration.name), clean: true },
    // The content-security policy forbids the eval that webpack likes best while developing.
    devtool: configuration.devtool ?? 'source-map',
  }));
}

/** One line of progress: redrawn on a terminal, written at every quarter elsewhere. */
function progressLine(name, write) {
  let quarter = -1;
  return (share) => {
    const percent = Math.round(share * 100);
    if (process.stdout.isTTY) write(`\r\u001b[K  ${name}: ${percent} %${percent === 100 ? '\n' : ''}`);
    else if (Math.floor(percent / 25) > quarter) {
      quarter = Math.floor(percent / 25);
      write(`  ${name}: ${percent} %\n`);
    }
  };
}

/**
 * Builds into `folder/<name>` and again at every change of a source file. Resolves after the first build that works;
 * `onRebuilt` hears of every later one, with the errors as text or null.
 */
export async function watchBuild({ folder, mode = 'development', onRebuilt }) {
  const made = await configurations(mode, folder);
  const compiler = webpack(made);
  const names = made.map(({ name }) => name);
  compiler.compilers.forEach((one, index) => new webpack.ProgressPlugin(progressLine(names[index], (text) => process.stdout.write(text))).apply(one));
  let close = () => Promise.resolve();
  const first = new Promise((resolve, reject) => {
    const watching = compiler.watch({ ignored: /node_modules|\.cache/ }, (error, stats) => {
      if (error) return reject(error);
      const faults = stats.hasErrors() ? stats.toString({ preset: 'errors-only', colors: process.stdout.isTTY }) : null;
      onRebuilt(faults);
      if (faults === null) resolve();
    });
    close = () => new Promise((done) => watching.close(() => compiler.close(done)));
  });
  return { first, close: () => close(), folderOf: (name) => join(folder, name) };
}
