// Plugin of esbuild by which the reading page can be drawn without the extension around it.
import { readFile } from 'node:fs/promises';
import { ROOT } from '../../scripts/prepare.mjs';

/** The extension's own API is not here: the English messages speak for it, as they are shipped. */
const API = `
import english from './public/_locales/en/messages.json';
import { packMessages } from './scripts/pack-messages';
const messages = JSON.parse(packMessages(JSON.stringify(english), { isDefault: true }));
export const browser = { i18n: {
  getMessage: (key) => messages[key]?.message ?? '',
  getUILanguage: () => 'en',
} };`;

/** @type {import('esbuild').Plugin} */
export const standIn = {
  name: 'stand-in for the extension API',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^wxt\/browser$/ }, ({ path }) => ({ path, namespace: 'stand-in' }));
    onLoad({ filter: /.*/, namespace: 'stand-in' }, () => ({
      resolveDir: ROOT,
      loader: 'js',
      contents: API,
    }));
    onResolve({ filter: /\.css\?inline$/ }, ({ path, resolveDir }) => ({
      path: `${resolveDir}/${path.replace('?inline', '')}`,
      namespace: 'style',
    }));
    onLoad({ filter: /.*/, namespace: 'style' }, async ({ path }) => ({
      contents: await readFile(path, 'utf8'),
      loader: 'text',
    }));
  },
};

/** How a bundle with the reading page in it is made. */
export const WITH_READER = {
  jsx: /** @type {const} */ ('automatic'),
  jsxImportSource: 'preact',
  // Style sheets that a page of the extension has beside it.
  loader: /** @type {const} */ ({ '.css': 'empty' }),
  plugins: [standIn],
};
