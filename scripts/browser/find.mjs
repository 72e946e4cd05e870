// Where the browsers are on this machine, and how to get one.
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** @typedef {'chromium' | 'firefox'} Kind */

const MAC = '/Applications';
const WINDOWS = [
  process.env.PROGRAMFILES,
  process.env['PROGRAMFILES(X86)'],
  process.env.LOCALAPPDATA,
];
const onWindows = (path) => WINDOWS.filter(Boolean).map((root) => `${root}\\${path}`);

/** Known places, first found wins. Chrome itself refuses `--load-extension`; Chromium and Edge come first. */
const PLACES = {
  chromium: [
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/microsoft-edge',
    '/usr/bin/google-chrome',
    `${MAC}/Chromium.app/Contents/MacOS/Chromium`,
    `${MAC}/Microsoft Edge.app/Contents/MacOS/Microsoft Edge`,
    `${MAC}/Google Chrome.app/Contents/MacOS/Google Chrome`,
    ...onWindows('Chromium\\Application\\chrome.exe'),
    ...onWindows('Microsoft\\Edge\\Application\\msedge.exe'),
    ...onWindows('Google\\Chrome\\Application\\chrome.exe'),
  ],
  firefox: [
    '/usr/bin/firefox',
    '/usr/bin/firefox-esr',
    `${MAC}/Firefox.app/Contents/MacOS/firefox`,
    ...onWindows('Mozilla Firefox\\firefox.exe'),
  ],
};

/** Debian's package of each kind. */
const PACKAGES = { chromium: 'chromium', firefox: 'firefox-esr' };

/**
 * The path of an installed browser; null when none is found.
 * `LECTERN_CHROMIUM` and `LECTERN_FIREFOX` in the environment go first.
 * @param {Kind} kind
 */
export function findBrowser(kind) {
  const named = process.env[`LECTERN_${kind.toUpperCase()}`];
  if (named) return existsSync(named) ? named : null;
  return PLACES[kind].find((path) => existsSync(path)) ?? null;
}

const isDebianRoot = () => process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');

/**
 * Installs Debian's browsers; only as root on Debian.
 * @param {readonly Kind[]} kinds
 * @returns {boolean} whether the packages could be installed
 */
export function installBrowsers(kinds) {
  if (!isDebianRoot()) return false;
  const apt = (...args) =>
    execFileSync('apt-get', ['-qq', '-y', ...args], {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
  console.log(`Installing ${kinds.map((kind) => PACKAGES[kind]).join(' and ')} …`);
  try {
    apt('update');
    apt(
      'install',
      '--no-install-recommends',
      ...kinds.map((kind) => PACKAGES[kind]),
      'fonts-noto-core',
      'fonts-noto-cjk',
    );
    return true;
  } catch {
    return false;
  }
}

/** What to type to get a browser here, as one sentence. @param {Kind} kind */
export function howToInstall(kind) {
  const command = {
    linux: `sudo apt-get install ${PACKAGES[kind]}`,
    darwin: `brew install --cask ${kind}`,
    win32: `winget install ${kind === 'firefox' ? 'Mozilla.Firefox' : 'Hibbiki.Chromium'}`,
  }[process.platform];
  const name = kind === 'firefox' ? 'Firefox' : 'Chromium';
  return `${name} was not found. Install it with: ${command ?? `your system's packages`}`;
}

/**
 * The path of a browser, installed first where that is possible.
 * @param {Kind} kind
 * @throws {Error} with the install command when there is none
 */
export function requireBrowser(kind) {
  const found = findBrowser(kind) ?? (installBrowsers([kind]) ? findBrowser(kind) : null);
  if (!found) throw new Error(howToInstall(kind));
  return found;
}
