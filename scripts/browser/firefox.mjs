// Firefox with the built extension in it, and a real click on its toolbar button.
import { randomUUID } from 'node:crypto';
import puppeteer from 'puppeteer-core';
import { requireBrowser } from './find.mjs';

const QUIET = {
  'app.update.enabled': false,
  'browser.shell.checkDefaultBrowser': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'toolkit.telemetry.enabled': false,
  'browser.aboutwelcome.enabled': false,
  'extensions.getAddons.cache.enabled': false,
  'media.volume_scale': '0.0',
};

/** All tabs share a process, as they do where memory is short: to start one costs more than most tests. */
const ONE_PROCESS = {
  'fission.autostart': false,
  'dom.ipc.processCount': 1,
  'dom.ipc.processPrelaunch.enabled': false,
};

/** The extension's address in a kept profile. */
const KEPT = '2b1c9b7e-6a0f-4c38-9d0c-0f5a3f0f6a11';

/** An extension that was installed for a test goes when Firefox ends; this leaves what it stored. */
const STAYS = {
  'extensions.webextensions.keepStorageOnUninstall': true,
  'extensions.webextensions.keepUuidOnUninstall': true,
};

/** Sends all but localhost to a port where nobody listens. */
const OFFLINE = {
  'network.proxy.type': 1,
  'network.proxy.http': '127.0.0.1',
  'network.proxy.http_port': 9,
  'network.proxy.ssl': '127.0.0.1',
  'network.proxy.ssl_port': 9,
  'network.proxy.allow_hijacking_localhost': false,
};

/**
 * Opens Firefox.
 * @param {{extension: string | null, id?: string, headless?: boolean, profile?: string, preferences?: object, offline?: boolean, shareProcess?: boolean}} options
 *   `id`: the extension's id (`browser_specific_settings.gecko.id`); `offline`: only localhost answers;
 *   `shareProcess`: true under tests where nothing else is said.
 */
export async function openFirefox({
  extension,
  id = '',
  headless = true,
  profile,
  preferences = {},
  offline = true,
  shareProcess = Boolean(process.env.VITEST),
}) {
  // In a kept profile the extension must find what it stored, so it keeps its own address there.
  const uuid = profile ? KEPT : randomUUID();
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: requireBrowser('firefox'),
    headless,
    defaultViewport: null,
    ...(profile ? { userDataDir: profile } : {}),
    args: ['-remote-allow-system-access', '--width=1280', '--height=900'],
    extraPrefsFirefox: {
      ...QUIET,
      ...(profile ? STAYS : {}),
      'extensions.webextensions.uuids': JSON.stringify({ [id]: uuid }),
      ...(offline ? OFFLINE : {}),
      ...(shareProcess ? ONE_PROCESS : {}),
      ...preferences,
    },
  });
  if (extension) await browser.installExtension(extension);
  const chrome = await windowContext(browser);
  const aim = async (page) => {
    await page.bringToFront();
    await evaluate(browser, chrome, placeExpression(id));
    return () => evaluate(browser, chrome, clickExpression(id));
  };
  return {
    kind: /** @type {const} */ ('firefox'),
    browser,
    id,
    address: (path) => `moz-extension://${uuid}/${path}`,
    /** Runs an expression in the browser's own window. */
    inWindow: (expression) => evaluate(browser, chrome, expression),
    /** Brings `page` to the front; the function given back is the click on the toolbar button. */
    aim,
    /** A person's click on the toolbar button while `page` is in front. */
    click: async (page) => {
      const click = await aim(page);
      await click();
    },
    close: () => browser.close(),
  };
}

const send = (browser, method, params) => browser.connection.send(method, params);

async function windowContext(browser) {
  const { result } = await send(browser, 'browsingContext.getTree', { 'moz:scope': 'chrome' });
  return result.contexts[0].context;
}

async function evaluate(browser, context, expression) {
  const { result } = await send(browser, 'script.evaluate', {
    expression,
    target: { context },
    awaitPromise: true,
  });
  if (result.type === 'exception') throw new Error(result.exceptionDetails.text);
  return result.result.value;
}

const widgetOf = (id) => id.toLowerCase().replace(/[^a-z0-9_-]/g, '_');

/** Puts the button on the toolbar, where a person would have pinned it. */
const placeExpression = (id) => `(async () => {
  const { CustomizableUI } = ChromeUtils.importESModule('moz-src:///browser/components/customizableui/CustomizableUI.sys.mjs');
  const widget = '${widgetOf(id)}-browser-action';
  if (CustomizableUI.getPlacementOfWidget(widget)?.area !== 'nav-bar') CustomizableUI.addWidgetToArea(widget, 'nav-bar');
  for (let tries = 0; tries < 50; tries++) {
    if (document.getElementById('${widgetOf(id)}-BAP')) return 'placed';
    await new Promise((done) => setTimeout(done, 50));
  }
  return 'no button';
})()`;

const clickExpression = (id) => `document.getElementById('${widgetOf(id)}-BAP').click()`;
