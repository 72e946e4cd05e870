// One page of a browser in which payloads are played, and what came of them; used by `attacks.mjs`.

/** Milliseconds after which a batch counts as hung. */
const PATIENCE_MS = 90_000;

/** What `Outcome` of `tests/real-browser/attack.ts` lists by payload. */
const LISTED = /** @type {const} */ (['executed', 'thrown', 'forbidden', 'unstable']);

/** The counts of a run in which nothing was tried. */
export const NO_COUNTS = {
  ...{ tried: 0, executed: 0, navigated: 0, hung: 0, thrown: 0, forms: 0, frames: 0 },
  ...{ forbidden: 0, unstable: 0, pictures: 0, requested: 0 },
};

/**
 * Opens pages at `address` with `script` in them, one after the other: a page that hung or left is
 * replaced.
 * @param {{browser: import('puppeteer-core').Browser, address: string, script: string}} place
 */
export function stageIn({ browser, address, script }) {
  let page = null;
  const requests = [];
  let navigations = 0;

  async function open() {
    page = await browser.newPage();
    await page.goto(address);
    page.on('dialog', (dialog) => dialog.dismiss().catch(() => null));
    page.on('request', (request) => requests.push(request.url()));
    page.on('framenavigated', () => navigations++);
    await page.addScriptTag({ content: script });
    navigations = 0;
  }

  /** A page that hangs is left behind. */
  async function close() {
    const late = new Promise((done) => setTimeout(done, 2000));
    await Promise.race([page?.close().catch(() => null), late]);
    page = null;
  }

  /** What `attack` says, null where the page hung or left; and how often it left. */
  async function play(way, batch) {
    if (!page) await open();
    let timer;
    const late = new Promise((done) => {
      timer = setTimeout(() => done(null), PATIENCE_MS);
    });
    // `tested` stands in the page.
    const work = page
      .evaluate((name, list) => globalThis.tested.attack(name, list), way, batch)
      .catch(() => null);
    const outcome = await Promise.race([work, late]).finally(() => clearTimeout(timer));
    const played = { outcome, left: navigations };
    if (!outcome || navigations > 0) await close();
    return played;
  }

  return { play, close, takeRequests: () => requests.splice(0) };
}

/**
 * Plays a batch and adds what came of it to `counts`. Where the page hung or left, what came after
 * was not tried: both halves are played again, down to the payload that did it.
 * @returns {Promise<string[]>} addresses that pictures may load
 */
export async function tryAll(stage, { way, batch, counts, quiet = false }) {
  const { outcome, left } = await stage.play(way, batch);
  const isWhole = outcome !== null && left === 0;
  if (!isWhole && batch.length > 1 && !quiet) {
    const before = counts.hung + counts.navigated;
    const middle = batch.length >> 1;
    const pictures = [...(outcome?.pictures ?? [])];
    for (const half of [batch.slice(0, middle), batch.slice(middle)])
      pictures.push(...(await tryAll(stage, { way, batch: half, counts })));
    if (counts.hung + counts.navigated === before) {
      console.log(`  together only: ${batch[0].id} … ${batch.at(-1).id}`);
      counts[left > 0 ? 'navigated' : 'hung'] += 1;
    }
    return pictures;
  }
  counts.tried += batch.length;
  counts.navigated += left;
  if (!outcome && left === 0) counts.hung += 1;
  if (!isWhole && !quiet) console.log(`  ${left > 0 ? 'left' : 'hung'}: ${batch[0].id}`);
  for (const list of LISTED) {
    const ids = new Set(outcome?.[list]);
    counts[list] += ids.size;
    if (ids.size > 0 && !quiet) console.log(`  ${list}:`, [...ids].slice(0, 5));
  }
  counts.forms += outcome?.forms ?? 0;
  counts.frames += outcome?.frames ?? 0;
  return outcome?.pictures ?? [];
}
