import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from './sources';

const WEB = ['http://*/*', 'https://*/*'];

const POLICY = [
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
];

/** Everything that gives the extension a right, or a page a hold of it. Nothing else may be in a manifest. */
const RIGHTS = {
  permissions: ['activeTab', 'contextMenus', 'scripting', 'storage'],
  host_permissions: WEB,
  content_scripts: [{ matches: WEB, js: ['detect.js'], run_at: 'document_idle' }],
  content_security_policy: { extension_pages: POLICY.join('; ') },
  options_ui: { open_in_tab: true, page: 'options.html' },
  commands: ['toggle-reader'],
};

/** Keys that say how the extension is called, looks, and where it runs. */
const HARMLESS = [
  'manifest_version',
  'name',
  'description',
  'version',
  'icons',
  'default_locale',
  'action',
  'incognito',
];

const OWN: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  chrome: {
    background: { service_worker: 'background.js' },
    minimum_chrome_version: '130',
    storage: { managed_schema: 'managed-schema.json' },
  },
  firefox: {
    background: { scripts: ['background.js'] },
    browser_specific_settings: {
      gecko: {
        id: 'lectern@lectern.example',
        strict_min_version: '140.0',
        data_collection_permissions: { required: ['none'] },
      },
      gecko_android: { strict_min_version: '142.0' },
    },
  },
};

/** The manifest as it was built. */
function manifestOf(name: string): Record<string, unknown> {
  const path = join(ROOT, '.output', `${name}-mv3`, 'manifest.json');
  expect(existsSync(path), 'Build first: npm run build').toBe(true);
  return JSON.parse(readFileSync(path, 'utf8'));
}

describe.each(['chrome', 'firefox'])('The package for %s', (name) => {
  it('asks for these rights and no other', () => {
    const manifest = manifestOf(name);
    const { permissions, commands, ...others } = manifest as {
      permissions: string[];
      commands: Record<string, unknown>;
    };
    const own = OWN[name] ?? {};
    const found = {
      ...Object.fromEntries(Object.entries(others).filter(([key]) => !HARMLESS.includes(key))),
      permissions: [...permissions].sort(),
      commands: Object.keys(commands),
    };
    expect(
      found,
      'A right, a policy or a web-accessible file is decided here and in docs/opening.md.',
    ).toEqual({ ...RIGHTS, ...own });
  });

  it('keeps private windows apart as far as the browser can, and takes no click from the reader', () => {
    const { incognito, action } = manifestOf(name) as { incognito: string; action: object };
    expect(incognito).toBe(name === 'chrome' ? 'split' : 'spanning');
    expect(Object.keys(action).sort()).toEqual(['default_icon', 'default_title']);
  });
});
