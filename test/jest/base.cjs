// What every jest project of this folder shares; package.json names the projects.
const path = require('node:path');

const typescript = { jsc: { parser: { syntax: 'typescript', tsx: true }, transform: { react: { runtime: 'automatic' } }, target: 'es2022' } };

/** @type {import('jest').Config} */
const base = {
  rootDir: path.resolve(__dirname, '../..'),
  testEnvironment: 'node',
  transform: { '\\.(ts|tsx|mts)$': ['@swc/jest', typescript] },
  moduleNameMapper: { '^fast-check$': path.join(__dirname, 'fast-check.cjs') },
  setupFilesAfterEnv: [path.join(__dirname, 'patience.cjs')],
};

module.exports = { base, typescript };
