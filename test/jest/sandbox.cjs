const { base, typescript } = require('./base.cjs');

/** @type {import('jest').Config} */
module.exports = {
  ...base,
  displayName: 'sandbox',
  // Univer ships some of its parts as ES modules only
  transform: { '\\.(ts|tsx|mts|js)$': ['@swc/jest', typescript] },
  testMatch: ['<rootDir>/test/{sandbox,excel}/**/*.test.ts'],
  moduleNameMapper: { ...base.moduleNameMapper, '^lodash-es$': 'lodash' },
  transformIgnorePatterns: ['/node_modules/(?!(nanoid|franc-min|trigram-utils|n-gram|collapse-white-space|cjk-regex|unicode-regex|regexp-util|kdbush|rbush|quickselect)/)'],
};
