import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import HtmlWebpackPlugin from 'html-webpack-plugin';
import MiniCssExtractPlugin from 'mini-css-extract-plugin';

const here = fileURLToPath(new URL('.', import.meta.url));
const project = resolve(here, '../..');

/** The sandbox page, built into build/; the pane bundle in dist/ knows nothing of it. */
export function sandboxConfiguration({ mode = 'development' } = {}) {
  return {
    name: 'sandbox',
    mode,
    context: project,
    entry: { sandbox: resolve(here, 'index.ts') },
    output: { path: resolve(project, 'build'), publicPath: '/sandbox/', filename: '[name].js', chunkFilename: '[name].js', clean: true },
    // Nearly all of it is Univer, whose maps would take longer than the build; never eval, the page has a content-security policy.
    devtool: false,
    resolve: { extensions: ['.ts', '.js'] },
    module: {
      rules: [
        {
          test: /\.ts$/,
          exclude: /node_modules/,
          loader: 'ts-loader',
          // Types are checked by `npm run types`.
          options: { transpileOnly: true, instance: 'sandbox', configFile: resolve(here, 'tsconfig.json'), compilerOptions: { noEmit: false } },
        },
        { test: /\.css$/, use: [MiniCssExtractPlugin.loader, 'css-loader'] },
      ],
    },
    plugins: [
      new MiniCssExtractPlugin(),
      new HtmlWebpackPlugin({ template: resolve(here, 'page/index.html'), scriptLoading: 'defer' }),
    ],
    cache: { type: 'filesystem', cacheDirectory: resolve(project, '.cache/webpack'), name: `sandbox-${mode}`, buildDependencies: { config: [fileURLToPath(import.meta.url)] } },
    // One big bundle of a spreadsheet, served from this machine: its size is no fault, and making it smaller takes two minutes.
    optimization: { minimize: false },
    performance: { hints: false },
  };
}
