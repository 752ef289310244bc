const { base } = require('./base.cjs');

/** @type {import('jest').Config} */
module.exports = {
  ...base,
  displayName: 'built',
  testMatch: ['<rootDir>/test/built/**/*.test.ts'],
};
