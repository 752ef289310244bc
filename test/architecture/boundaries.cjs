// What each room of src may import (the table of the rooms stands in README.md). Read by dependency-cruiser.
const room = (name) => `^src/${name}/`;
const others = (...allowed) => `^src/(?!(?:${allowed.join('|')})/)`;
const onlyImports = (name, allowed, why, except = []) => ({
  name: `${name}-imports-only-${allowed.join('-') || 'nothing'}`,
  comment: why,
  severity: 'error',
  from: { path: room(name), ...(except.length ? { pathNot: except } : {}) },
  to: { path: others(name, ...allowed) },
});

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    { name: 'no-cycles', comment: 'Two files that need each other are one idea: join them or cut the idea differently.', severity: 'error', from: { path: '^src' }, to: { circular: true } },
    { name: 'nothing-imports-test', comment: 'Tests look at the product, never the other way round.', severity: 'error', from: { path: '^src' }, to: { path: '^test' } },
    onlyImports('core', [], 'The core could run on the moon: what it needs comes in as an argument.'),
    onlyImports('workbook', ['core'], 'The workbook room knows what a plan looks like as cells; it touches no Excel and no screen.'),
    onlyImports('excel', ['workbook', 'core'], 'The excel room carries cells in and out; decisions belong in core, workbook or app.'),
    onlyImports('xlsx', ['workbook', 'core'], 'A file gives the same snapshots as Excel does, and takes the same edits.'),
    onlyImports('app', ['core', 'workbook'], 'Actions get their ports as arguments, so that they run without Excel and without a screen.'),
    onlyImports('functions', ['core', 'workbook', 'i18n'], 'Custom functions are thin: figures come from core and workbook.'),
    onlyImports('i18n', ['core'], 'Texts know codes and shapes of the core, nothing else.'),
    onlyImports('export', ['core', 'i18n'], 'A file is made from the report as data; it knows no sheet and no screen.'),
    onlyImports('ribbon', ['app'], 'A ribbon command calls an action; the composition root hands the actions in.'),
    onlyImports('taskpane', ['app', 'core', 'i18n'], 'Screens show the state of app and call its actions.', ['^src/taskpane/index\\.tsx$']),
    {
      name: 'taskpane-takes-only-types-of-core', comment: 'Figures reach a screen through app; a screen that computes would soon disagree with the report.', severity: 'error',
      from: { path: room('taskpane'), pathNot: ['^src/taskpane/index\\.tsx$'] }, to: { path: room('core'), dependencyTypesNot: ['type-only'] },
    },
    onlyImports('sandbox', [], 'The sandbox stands in for Excel: it must not know the add-in that runs in it.'),
    { name: 'core-and-workbook-need-no-package', comment: 'The core runs anywhere; a package there would run everywhere too.', severity: 'error', from: { path: '^src/(core|workbook)/' }, to: { path: 'node_modules', dependencyTypesNot: ['type-only'] } },
    { name: 'add-in-ships-no-univer', comment: 'Univer is the workbook of the sandbox only.', severity: 'error', from: { path: '^src/(?!sandbox/)' }, to: { path: '@univerjs' } },
    { name: 'everything-resolves', comment: 'A path that leads nowhere.', severity: 'error', from: { path: '^src' }, to: { couldNotResolve: true, pathNot: '^(office-js|custom-functions-runtime)$' } }, // those two are packages of types without code
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'require', 'node', 'default', 'types'], extensions: ['.ts', '.tsx', '.mjs', '.js', '.json', '.css'] },
  },
};
