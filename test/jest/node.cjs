const { base } = require('./base.cjs');

/** @type {import('jest').Config} */
module.exports = {
  ...base,
  displayName: 'node',
  testMatch: ['<rootDir>/test/{core,workbook,functions,app,architecture,i18n,manifest,xlsx,export}/**/*.test.{ts,tsx}'],
};
