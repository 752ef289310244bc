// Run from the project's root: eslint -c test/lint/eslint.config.mjs .
import officeAddins from 'eslint-plugin-office-addins';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

const noMarkup = {
  selector: 'JSXAttribute[name.name="dangerouslySetInnerHTML"]',
  message: 'Text from cells is never HTML: let React write it as text.',
};
const noInnerHtml = {
  selector: 'MemberExpression[property.name=/^(innerHTML|outerHTML|insertAdjacentHTML)$/]',
  message: 'Text from cells is never HTML: use textContent or React.',
};

export default tseslint.config(
  { ignores: ['node_modules/**', 'dist/**', 'build/**', '.cache/**'] },
  {
    files: ['src/**/*.{ts,tsx}', 'test/**/*.{ts,tsx}'],
    extends: [...tseslint.configs.recommended],
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      'no-restricted-syntax': ['error', noMarkup, noInnerHtml],
      eqeqeq: ['error', 'always', { null: 'ignore' }],
    },
  },
  {
    files: ['src/core/**/*.ts', 'src/workbook/**/*.ts'],
    rules: {
      'no-restricted-properties': ['error',
        { object: 'Date', property: 'now', message: 'The clock is an argument: take an IsoDate.' },
        { object: 'Math', property: 'random', message: 'Chance is an argument.' },
      ],
      'no-restricted-syntax': ['error', noMarkup, noInnerHtml,
        { selector: 'NewExpression[callee.name="Date"][arguments.length=0]', message: 'The clock is an argument: take an IsoDate.' },
        { selector: 'CallExpression[callee.property.name=/^toLocale/]', message: 'The locale of the machine must not matter.' },
      ],
    },
  },
  {
    files: ['src/{app,taskpane,ribbon,functions,i18n}/**/*.{ts,tsx}'],
    rules: {
      'no-restricted-globals': ['error',
        { name: 'Excel', message: 'Only src/excel says Excel: ask for a port.' },
        { name: 'OfficeExtension', message: 'Only src/excel says OfficeExtension: ask for a port.' },
      ],
    },
  },
  {
    files: ['src/excel/**/*.ts'],
    plugins: { 'office-addins': officeAddins },
    rules: Object.fromEntries(Object.keys(officeAddins.rules).map((name) => [`office-addins/${name}`, 'error'])),
  },
  {
    files: ['src/taskpane/**/*.tsx', 'src/taskpane/**/*.ts'],
    plugins: { 'react-hooks': reactHooks },
    rules: { 'react-hooks/rules-of-hooks': 'error', 'react-hooks/exhaustive-deps': 'error' },
  },
);
