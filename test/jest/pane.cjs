const { base } = require('./base.cjs');

/** @type {import('jest').Config} */
module.exports = {
  ...base,
  displayName: 'pane',
  testEnvironment: 'jsdom',
  testMatch: ['<rootDir>/test/taskpane/**/*.test.{ts,tsx}'],
};
