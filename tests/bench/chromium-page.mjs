// One headless Chromium with one page, in which saved pages stand as real documents under their
// own addresses: no script of theirs runs, and nothing but the document is ever fetched.
import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import puppeteer from 'puppeteer-core';
import { requireBrowser } from '../../scripts/browser/find.mjs';

const PROFILES = fileURLToPath(new URL('../../.cache/bench-profiles', import.meta.url));

/** Milliseconds after which a page is given up and the browser replaced. */
const PATIENCE_MS = 20_000;

/**
 * The policy every document comes with. It forbids scripts, and with them all other requests,
 * but leaves scripting "on" for the parser, so that `noscript` is what it is for a reader: text.
 */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:";

const ARGUMENTS = [
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--mute-audio',
  '--host-resolver-rules=MAP * ~NOTFOUND',
  // One process for all sites, since a new one costs more than the page; addresses stay what they are.
  '--renderer-process-limit=1',
  '--disable-site-isolation-trials',
  '--disable-features=IsolateOrigins,SitePerProcess,BackForwardCache,HttpsUpgrades,HttpsFirstBalancedMode,ProactivelySwapBrowsingInstance',
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
];

/**
 * @typedef {object} ChromiumPage
 * @property {(html: string, url: string, expression: string) => Promise<unknown>} run
 *   Loads `html` as the document at `url` and gives the JSON value of `expression` in a world
 *   of its own, as a content script has. Throws when the page hangs or crashes.
 * @property {() => Promise<void>} close
 */

/**
 * @param {string} [script] runs in that world of every page before its expression, compiled as a content script is
 * @returns {ChromiumPage} started at its first page, and again after a page that hung
 */
export function openChromiumPage(script) {
  /** @type {Promise<Awaited<ReturnType<typeof launch>>> | null} */
  let started = null;
  let previous = '';
  const stop = async () => {
    const tab = await started?.catch(() => null);
    started = null;
    previous = '';
    tab?.browser.process()?.kill('SIGKILL');
  };
  return {
    async run(html, url, expression) {
      started ??= launch(script);
      try {
        const tab = await started;
        // Going to the same address with another fragment would not load anything.
        if (previous === withoutFragment(url)) await withPatience(load(tab, '', 'about:blank'));
        previous = withoutFragment(url);
        await withPatience(load(tab, html, url));
        return await withPatience(evaluate(tab, expression));
      } catch (error) {
        if (!(error instanceof PageError)) await stop();
        throw error;
      }
    },
    close: stop,
  };
}

/** The world, beside the page's own, that scripts of ours run in. */
const WORLD = 'lectern';

/** The expression itself threw: the browser is well. */
class PageError extends Error {}

const withoutFragment = (url) => url.replace(/#.*$/s, '');

async function launch(script) {
  // A pipe: Chromium ends by itself when this process does, however it ends.
  const browser = await puppeteer.launch({
    executablePath: requireBrowser('chromium'),
    headless: true,
    pipe: true,
    userDataDir: freshProfile(),
    args: ARGUMENTS,
  });
  // A session of our own, not the driver's page: that one listens to every request and every line
  // of the console, and saved pages have hundreds of refused requests.
  const target = await browser.waitForTarget((candidate) => candidate.type() === 'page');
  const session = await target.createCDPSession();
  const tab = { browser, session, url: '', html: '' };
  session.on('Fetch.requestPaused', (event) => answer(tab, event));
  await session.send('Page.enable');
  if (script) {
    await session.send('Page.addScriptToEvaluateOnNewDocument', {
      source: script,
      worldName: WORLD,
    });
  }
  await session.send('Fetch.enable', { patterns: [{ urlPattern: '*' }] });
  return tab;
}

function answer(tab, { requestId, resourceType, request }) {
  const isDocument =
    resourceType === 'Document' && withoutFragment(request.url) === withoutFragment(tab.url);
  const reply = isDocument
    ? tab.session.send('Fetch.fulfillRequest', {
        requestId,
        responseCode: 200,
        responseHeaders: [
          { name: 'Content-Type', value: 'text/html; charset=utf-8' },
          { name: 'Content-Security-Policy', value: POLICY },
        ],
        body: Buffer.from(tab.html).toString('base64'),
      })
    : tab.session.send('Fetch.failRequest', { requestId, errorReason: 'Aborted' });
  // The request may have gone with its page.
  reply.catch(() => null);
}

async function load(tab, html, url) {
  tab.html = html;
  tab.url = new URL(url).href;
  const ready = new Promise((done) => tab.session.once('Page.domContentEventFired', done));
  const { errorText } = await tab.session.send('Page.navigate', { url: tab.url });
  if (errorText) throw new Error(`The page did not load: ${errorText}`);
  await ready;
}

async function evaluate(tab, expression) {
  const { frameTree } = await tab.session.send('Page.getFrameTree');
  const { executionContextId } = await tab.session.send('Page.createIsolatedWorld', {
    frameId: frameTree.frame.id,
    worldName: WORLD,
  });
  const { result, exceptionDetails } = await tab.session.send('Runtime.evaluate', {
    expression,
    contextId: executionContextId,
    returnByValue: true,
    awaitPromise: true,
  });
  if (exceptionDetails) {
    throw new PageError(exceptionDetails.exception?.description ?? exceptionDetails.text);
  }
  return result.value;
}

async function withPatience(promise) {
  let timer;
  const late = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new Error('The page hung.')), PATIENCE_MS);
  });
  return Promise.race([promise, late]).finally(() => clearTimeout(timer));
}

/** A folder for this process; those of processes that are gone are cleared away. */
function freshProfile() {
  mkdirSync(PROFILES, { recursive: true });
  for (const name of readdirSync(PROFILES)) {
    if (!isAlive(Number(name.split('-')[0]))) {
      rmSync(path.join(PROFILES, name), { recursive: true, force: true, maxRetries: 3 });
    }
  }
  return path.join(PROFILES, `${process.pid}-${Date.now()}`);
}

function isAlive(pid) {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}
