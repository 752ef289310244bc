// Lets Node require the project's TypeScript as it is: each file is compiled by swc as it is asked for, as in the tests.
import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import Module from 'node:module';
import { transformSync } from '@swc/core';

const compile = (module, file) => {
  const { code } = transformSync(readFileSync(file, 'utf8'), {
    filename: file, sourceMaps: 'inline', module: { type: 'commonjs' }, jsc: { parser: { syntax: 'typescript', tsx: file.endsWith('x') }, target: 'es2022' },
  });
  module._compile(code, file);
  // plain values in place of swc's getters, as a bundler would have them: a list of exports must not cost anything at each call
  module.exports = { ...module.exports };
};
Module._extensions['.ts'] = compile;
Module._extensions['.tsx'] = compile;

export const load = createRequire(import.meta.url);
