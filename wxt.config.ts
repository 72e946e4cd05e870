import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { defineConfig } from 'wxt';
import { fontPaths } from './core/fonts/font-files';
import { policySchema } from './core/settings/policy-schema';
import { PARTS } from './platform/messages';
import { packMessages } from './scripts/pack-messages';

/** The pages where the content script detects articles; also what "Read this link" may open. */
const PAGES = ['http://*/*', 'https://*/*'];

const ACTION = {
  default_title: '__MSG_actionTry__',
  default_icon: { 16: 'icon/idle-16.png', 32: 'icon/idle-32.png' },
};

/**
 * What the extension's own pages may load: starting from nothing, what stands in the package and
 * pictures in their own addresses. The popup alone shows an article: it has the one Trusted Types
 * policy, and the picture above the text; the other pages take both away again in their heads.
 */
const PAGE_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "font-src 'self'",
  "img-src 'self' data: http: https:",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types lectern',
].join('; ');

/** Scripts that run where an article is read. */
const IN_READER: readonly string[] = ['reader', 'ready', ...PARTS];

/** Scripts of which nearly every function is called once they are there. */
const CALLED_WHOLE: readonly string[] = ['detect', 'reader'];

/**
 * Has Chromium compile all functions of a script as it reads it (explicit compile hints, from 136 on), not each anew
 * when it is first called: that was half of what detection takes in a page, and an eighth of a cold click.
 */
const COMPILE_AT_ONCE = {
  name: 'compile-at-once',
  generateBundle(_: unknown, bundle: Record<string, { type: string; code?: string }>) {
    for (const chunk of Object.values(bundle)) {
      if (chunk.code) chunk.code = `//# allFunctionsCalledOnLoad\n${chunk.code}`;
    }
  },
};

/** Three rounds of Terser make the scripts about 3 % smaller, gzipped, than one of the builder's own minifier. */
const SMALLEST = {
  ecma: 2020 as const,
  compress: { passes: 3, keep_fargs: false },
};

export default defineConfig({
  modules: ['@wxt-dev/webextension-polyfill'],
  manifestVersion: 3,
  imports: false,
  manifest: ({ browser }) => ({
    name: '__MSG_extensionName__',
    description: '__MSG_extensionDescription__',
    default_locale: 'en',
    permissions: ['storage', 'activeTab', 'scripting', 'contextMenus'],
    host_permissions: PAGES,
    content_scripts: [{ matches: PAGES, js: ['detect.js'], run_at: 'document_idle' }],
    content_security_policy: { extension_pages: PAGE_POLICY },
    icons: { 16: 'icon/16.png', 32: 'icon/32.png', 48: 'icon/48.png', 128: 'icon/128.png' },
    commands: {
      'toggle-reader': {
        suggested_key: { default: 'Alt+R' },
        description: '__MSG_commandToggle__',
      },
    },
    incognito: browser === 'firefox' ? 'spanning' : 'split',
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'lectern@lectern.example',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
            gecko_android: { strict_min_version: '142.0' },
          },
        }
      : {
          minimum_chrome_version: '130',
          storage: { managed_schema: 'managed-schema.json' },
        }),
  }),
  hooks: {
    // The reader and its parts are built without the polyfill: both browsers' own interfaces give
    // promises, and it would cost 10 kB and some milliseconds at every opening.
    'vite:build:extendConfig': (entrypoints, config) => {
      if (entrypoints.some(({ name }) => CALLED_WHOLE.includes(name))) {
        config.plugins = [...(config.plugins ?? []), COMPILE_AT_ONCE];
      }
      if (!entrypoints.some(({ name }) => IN_READER.includes(name))) return;
      config.resolve = {
        ...config.resolve,
        alias: { ...config.resolve?.alias, 'wxt/browser': '@wxt-dev/browser' },
      };
    },
    // Font files come from their packages; which of them are known is in core/fonts/font-files.ts.
    'build:publicAssets': (wxt, files) => {
      for (const [index, file] of files.entries()) {
        const { relativeDest } = file;
        if (!relativeDest.endsWith('messages.json') || !('absoluteSrc' in file)) continue;
        const isDefault = /[\\/]en[\\/]/.test(relativeDest);
        const contents = packMessages(readFileSync(file.absoluteSrc, 'utf8'), { isDefault });
        files[index] = { relativeDest, contents };
      }
      for (const path of fontPaths()) {
        const name = path.replace('fonts/', '');
        const family = name.replace(/-(?:latin|vietnamese|cyrillic|greek).*/, '');
        const owner = family === 'opendyslexic' ? '@fontsource' : '@fontsource-variable';
        const absoluteSrc = resolve('node_modules', owner, family, 'files', name);
        files.push({ absoluteSrc, relativeDest: path });
      }
      if (wxt.config.browser === 'firefox') return;
      const contents = JSON.stringify(policySchema());
      files.push({ relativeDest: 'managed-schema.json', contents });
    },
    // WXT makes the popup page the default popup, which would take the click that is to open the
    // reader; the background sets the popup on a tab only when there is something to say.
    'build:manifestGenerated': (_, manifest) => {
      manifest.action = { ...ACTION };
    },
  },
  vite: () => ({
    esbuild: { jsx: 'automatic', jsxImportSource: 'preact' },
    build: { sourcemap: false, minify: 'terser', terserOptions: SMALLEST },
  }),
});
