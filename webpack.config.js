// npm run build [-- --env officejs=cdn|self --env address=https://…]
//   officejs: where office.js comes from. cdn (default) is Microsoft's own address; self copies the unmodified files into dist/, for an intranet.
//   address:  where dist/ will be served; written into dist/manifest.xml.
const path = require('node:path');
const CopyPlugin = require('copy-webpack-plugin');
const CustomFunctionsMetadataPlugin = require('custom-functions-metadata-plugin');
const HtmlPlugin = require('html-webpack-plugin');
const { Compilation, sources } = require('webpack');

const cdn = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';
const officeJsFolder = path.dirname(require.resolve('@microsoft/office-js/dist/office.js'));
const officeJsFiles = [
  'office.js', 'excel-win32-16.01.js', 'excel-web-16.00.js', 'excel-mac-16.00.js', 'o15apptofilemappingtable.js',
  'vi-vn/office_strings.js', 'en-us/office_strings.js', 'telemetry/oteljs_agave.js',
];

/** functions.json as Excel 2021 can take it, and its English twin; see src/functions/metadata.mjs for why. */
class FinishMetadata {
  constructor(finishMetadata) { this.finishMetadata = finishMetadata; }
  apply(compiler) {
    compiler.hooks.thisCompilation.tap('FinishMetadata', (compilation) => {
      compilation.hooks.processAssets.tap({ name: 'FinishMetadata', stage: Compilation.PROCESS_ASSETS_STAGE_ADDITIONS }, () => {
        const generated = compilation.getAsset('functions.json');
        if (!generated) return; // the generator's own errors are already in the compilation
        const json = JSON.parse(generated.source.source().toString());
        const write = (locale) => new sources.RawSource(JSON.stringify(this.finishMetadata(json, locale), null, 2));
        compilation.updateAsset('functions.json', write('vi'));
        compilation.emitAsset('functions-en.json', write('en'));
      });
    });
  }
}

/** The manifest for the place it will be served from. An app domain is an origin, without a path. */
function addressed(manifest, address) {
  return manifest
    .replaceAll('<AppDomain>https://localhost:3000</AppDomain>', `<AppDomain>${new URL(address).origin}</AppDomain>`)
    .replaceAll('https://localhost:3000', address);
}

function contentSecurityPolicy(officeJs) {
  const office = officeJs === 'cdn' ? ' https://appsforoffice.microsoft.com' : '';
  return [
    "default-src 'none'", `script-src 'self'${office}`,
    // Griffel (Fluent's styles) inserts one empty <style>; this is the hash of the empty string
    "style-src 'self' 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='",
    "img-src 'self' data:", "font-src 'self'", "connect-src 'self'", "worker-src 'self'", "base-uri 'none'", "form-action 'none'", "object-src 'none'",
  ].join('; ');
}

module.exports = async (env = {}, argv = {}) => {
  const { finishMetadata } = await import('./src/functions/metadata.mjs');
  const officeJs = env.officejs ?? 'cdn';
  if (!['cdn', 'self'].includes(officeJs)) throw new Error(`--env officejs=${officeJs}: say cdn or self`);
  if (env.sandbox) return (await import('./src/sandbox/webpack.sandbox.mjs')).sandboxConfiguration(argv);
  const address = (env.address ?? 'https://localhost:3000').replace(/\/+$/, '');
  const development = argv.mode === 'development';
  return {
    name: 'pane',
    mode: development ? 'development' : 'production',
    devtool: development ? 'source-map' : false,
    cache: { type: 'filesystem', cacheDirectory: path.resolve('.cache/webpack'), name: `pane-${officeJs}-${argv.mode}`, buildDependencies: { config: [__filename] } },
    // In the shared runtime the page carries the functions; functions.js stands alone only because the manifest has to name a script.
    entry: { taskpane: ['./src/functions/functions.ts', './src/taskpane/index.tsx'], functions: './src/functions/functions.ts' },
    output: { path: path.resolve('dist'), filename: '[name].js', chunkFilename: '[name].[contenthash:8].js', clean: true },
    resolve: { extensions: ['.tsx', '.ts', '.js'] },
    module: {
      rules: [
        // These rooms do nothing when they are loaded, so what a late chunk alone uses does not come along through their index files.
        { test: /[\\/]src[\\/](core|workbook|app|i18n|excel|export)[\\/]/, sideEffects: false },
        { test: /\.tsx?$/, exclude: /node_modules/, use: { loader: 'ts-loader', options: { transpileOnly: true, compilerOptions: { noEmit: false } } } },
      ],
    },
    performance: { hints: false }, // the budget is a test (test/built)
    plugins: [
      new CustomFunctionsMetadataPlugin({ output: 'functions.json', input: './src/functions/functions.ts' }),
      new FinishMetadata(finishMetadata),
      new HtmlPlugin({
        filename: 'taskpane.html', template: 'src/taskpane/index.html', chunks: ['taskpane'], inject: 'body', scriptLoading: 'blocking',
        officeJsUrl: officeJs === 'cdn' ? cdn : 'office-js/office.js', contentSecurityPolicy: contentSecurityPolicy(officeJs),
      }),
      new CopyPlugin({
        patterns: [
          { from: 'assets/*.png' },
          { from: 'src/taskpane/unsupported.js' },
          { from: 'manifest.xml', transform: (xml) => addressed(xml.toString(), address) },
          ...(officeJs === 'self' ? officeJsFiles.map((file) => ({ from: path.join(officeJsFolder, file), to: `office-js/${file}`, info: { minimized: true } })) : []),
        ],
      }),
    ],
  };
};
