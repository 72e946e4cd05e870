// Looks into the reader in a page: its shadow root is closed to the page, not to the browser's own protocol.

/**
 * Runs `fn(root, ...args)` in the page, in a world of its own, with the reader's shadow root.
 * @template Value
 * @param {{kind: 'chromium' | 'firefox', browser: object}} opened what `openChromium` or `openFirefox` gave
 * @param {import('puppeteer-core').Page} page
 * @param {(root: ShadowRoot, ...args: any[]) => Value} fn self-contained; its result must be JSON
 * @returns {Promise<Value | null>} null while no reader is open
 */
export async function inReader(opened, page, fn, ...args) {
  return opened.kind === 'chromium'
    ? inChromium(page, fn, args)
    : inFirefox(opened.browser, page, { fn, args });
}

const wrap = (fn) => `function (root, ...args) {
  if (!root || !root.querySelector('.stage, .layer')) return null;
  return (${fn})(root, ...args);
}`;

const sessions = new WeakMap();

async function inChromium(page, fn, args) {
  if (!sessions.has(page)) sessions.set(page, await page.createCDPSession());
  const session = sessions.get(page);
  const { root } = await session.send('DOM.getDocument', { depth: 3, pierce: true });
  const shadow = findShadow(root);
  if (!shadow) return null;
  const { frameTree } = await session.send('Page.getFrameTree');
  const world = await session.send('Page.createIsolatedWorld', {
    frameId: frameTree.frame.id,
    worldName: 'lectern-test',
  });
  const { object } = await session.send('DOM.resolveNode', {
    backendNodeId: shadow.backendNodeId,
    executionContextId: world.executionContextId,
  });
  const answer = await session.send('Runtime.callFunctionOn', {
    objectId: object.objectId,
    functionDeclaration: `function (...args) { return (${wrap(fn)})(this, ...args); }`,
    arguments: args.map((value) => ({ value })),
    returnByValue: true,
    awaitPromise: true,
  });
  if (answer.exceptionDetails) throw new Error(answer.exceptionDetails.exception?.description);
  return answer.result.value ?? null;
}

function findShadow(node) {
  const isOurs =
    node.nodeName.toUpperCase() === 'BODY' || node.attributes?.includes('data-lectern-host');
  if (isOurs && node.shadowRoots?.[0]) return node.shadowRoots[0];
  for (const child of node.children ?? []) {
    const found = findShadow(child);
    if (found) return found;
  }
  return null;
}

const HOSTS = `document.querySelector('[data-lectern-host]') ?? document.body`;

async function inFirefox(browser, page, { fn, args }) {
  const target = { context: page.mainFrame()._id, sandbox: 'lectern-test' };
  const { result: found } = await browser.connection.send('script.evaluate', {
    expression: HOSTS,
    target,
    awaitPromise: false,
    serializationOptions: { maxDomDepth: 1, includeShadowTree: 'all' },
  });
  const shadow = found.result?.value?.shadowRoot;
  if (!shadow?.sharedId) return null;
  const { result: answer } = await browser.connection.send('script.callFunction', {
    functionDeclaration: `async function (root, text) { return JSON.stringify(await (${wrap(fn)})(root, ...JSON.parse(text))); }`,
    target,
    awaitPromise: true,
    arguments: [{ sharedId: shadow.sharedId }, { type: 'string', value: JSON.stringify(args) }],
  });
  if (answer.type === 'exception') throw new Error(answer.exceptionDetails.text);
  const text = answer.result.value;
  return text === undefined || text === null ? null : JSON.parse(text);
}

/** Milliseconds between the first two looks at a page, and the most between two: each look costs the browser work. */
const SOONEST = 20;
const LATEST = 100;

/** The pauses between looks at something that comes about by itself, in milliseconds, longer and longer. */
export function* pauses() {
  for (let pause = SOONEST; ; pause = Math.min(pause * 1.5, LATEST)) yield pause;
}

/** Waits until the reader shows its whole article. @returns {Promise<string>} the article as text */
export async function readerText(opened, page, timeoutMs = 10_000) {
  const end = Date.now() + timeoutMs;
  for (const pause of pauses()) {
    if (Date.now() > end) break;
    const text = await inReader(
      opened,
      page,
      // Until the first paint is over, what is further down has no layout, and Firefox gives no text of it.
      (root) =>
        root.querySelector('.sketched') ? '' : (root.querySelector('main')?.innerText ?? ''),
    );
    if (text) return text;
    await new Promise((done) => setTimeout(done, pause));
  }
  throw new Error(`No article was shown within ${timeoutMs} ms on ${page.url()}`);
}
