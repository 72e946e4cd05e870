// What the content script costs a page load.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Milliseconds that the main thread computed for the content script, from the browser's own trace: not those it waited. */
export async function tracedContentScript(page, address) {
  await page.tracing.start({
    categories: ['devtools.timeline', 'v8', 'disabled-by-default-v8.compile'],
  });
  await page.goto(address, { waitUntil: 'load', timeout: 10_000 }).catch(() => null);
  await new Promise((done) => setTimeout(done, 700));
  const { traceEvents } = JSON.parse(Buffer.from(await page.tracing.stop()).toString());
  const ours = traceEvents.filter(
    ({ name, ph, args }) =>
      ph === 'X' &&
      ['EvaluateScript', 'v8.compile', 'FunctionCall'].includes(name) &&
      /^chrome-extension:.*\/detect\.js/.test(args?.data?.url ?? args?.data?.fileName ?? ''),
  );
  const outer = ours.filter(
    (event) =>
      !ours.some(
        (other) =>
          other !== event &&
          other.tid === event.tid &&
          other.ts <= event.ts &&
          other.ts + other.dur >= event.ts + event.dur,
      ),
  );
  return outer.length === 0
    ? Number.NaN
    : outer.reduce((sum, { dur, tdur = dur }) => sum + tdur, 0) / 1000;
}

/** The same in Firefox, which has no trace here: the built script, run in the page with a silent browser. */
export async function timedContentScript(page, folder) {
  const script = readFileSync(join(folder, 'detect.js'), 'utf8');
  return page.evaluate((text) => {
    const run = new Function('browser', 'chrome', 'requestIdleCallback', text);
    const silent = { runtime: { id: 'x', sendMessage: () => Promise.resolve() } };
    const start = performance.now();
    run(silent, silent, (work) => work());
    return performance.now() - start;
  }, script);
}
