// Chromium with the built extension in it, and a real click on its toolbar button.
import puppeteer from 'puppeteer-core';
import { requireBrowser } from './find.mjs';

const QUIET = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-search-engine-choice-screen',
  '--mute-audio',
];

/** All tabs share a process, as they do where memory is short: to start one costs more than most tests. */
const ONE_PROCESS = [
  '--renderer-process-limit=1',
  '--disable-site-isolation-trials',
  '--js-flags=--single-threaded',
];

/**
 * Opens Chromium.
 * @param {{extension: string | null, headless?: boolean, profile?: string, args?: string[], offline?: boolean, shareProcess?: boolean}} options
 *   `extension`: folder of the built extension; `offline`: only localhost answers;
 *   `shareProcess`: true under tests where nothing else is said.
 */
export async function openChromium({
  extension,
  headless = true,
  profile,
  args = [],
  offline = true,
  shareProcess = Boolean(process.env.VITEST),
}) {
  const browser = await puppeteer.launch({
    executablePath: requireBrowser('chromium'),
    headless,
    pipe: true,
    ...(extension ? { enableExtensions: [extension] } : {}),
    ...(profile ? { userDataDir: profile } : {}),
    defaultViewport: null,
    args: [
      ...QUIET,
      '--window-size=1280,900',
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ...(offline ? ['--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost'] : []),
      ...(shareProcess ? ONE_PROCESS : []),
      ...args,
    ],
  });
  const session = await browser.target().createCDPSession();
  const id = extension ? await extensionId(session) : '';
  if (extension) await backgroundListens(browser, id);
  return {
    kind: /** @type {const} */ ('chromium'),
    browser,
    session,
    id,
    /** A page of the extension, such as `options.html`. */
    address: (path) => `chrome-extension://${id}/${path}`,
    /** Brings `page` to the front; the function given back is the click on the toolbar button. */
    aim: (page) => aim(session, id, page),
    /** A person's click on the toolbar button while `page` is in front. */
    click: async (page) => (await aim(session, id, page))(),
    close: () => browser.close(),
  };
}

async function extensionId(session) {
  for (let tries = 0; tries < 50; tries++) {
    const { extensions } = await session.send('Extensions.getExtensions');
    if (extensions[0]) return extensions[0].id;
    await new Promise((done) => setTimeout(done, 100));
  }
  throw new Error('The extension did not load in Chromium.');
}

/**
 * Waits until the background hears clicks: one that comes while it starts for the first time after
 * the installation is lost, which no person's hand is fast enough for.
 */
async function backgroundListens(browser, id) {
  const isBackground = (target) => target.type() === 'service_worker' && target.url().includes(id);
  const target = await browser.waitForTarget(isBackground, { timeout: 10_000 }).catch(() => null);
  const own = await target?.createCDPSession().catch(() => null);
  const expression = 'chrome.action?.onClicked.hasListeners() === true';
  for (let tries = 0; own && tries < 100; tries++) {
    const answer = await own.send('Runtime.evaluate', { expression }).catch(() => null);
    if (!answer || answer.result.value) break;
    await new Promise((done) => setTimeout(done, 50));
  }
  await own?.detach().catch(() => null);
}

async function aim(session, id, page) {
  await page.bringToFront();
  const { targetInfos } = await session.send('Target.getTargets', { filter: [{ type: 'tab' }] });
  const own = await page.createCDPSession();
  const pageTarget = await own.send('Target.getTargetInfo');
  await own.detach();
  const targetId = await tabOf(session, targetInfos, pageTarget.targetInfo.targetId);
  return () => session.send('Extensions.triggerAction', { id, targetId });
}

/** The tab target that holds a page target: the one whose attached page has that id. */
async function tabOf(session, tabs, pageId) {
  if (tabs.length === 1) return tabs[0].targetId;
  const { targetInfos } = await session.send('Target.getTargets', {
    filter: [{ type: 'tab' }, { type: 'page' }],
  });
  const page = targetInfos.find((info) => info.targetId === pageId);
  const parent = page?.parentId ?? page?.openerId;
  const own = tabs.find((tab) => tab.targetId === parent);
  if (own) return own.targetId;
  const same = tabs.filter((tab) => tab.url === page?.url);
  const pick = same[0] ?? tabs[0];
  if (!pick) throw new Error('No tab to click in.');
  return pick.targetId;
}
