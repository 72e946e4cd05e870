/** What a trace has to hold: tasks, events and frames. */
const CATEGORIES = [
  'toplevel',
  'devtools.timeline',
  'disabled-by-default-devtools.timeline',
  '__metadata',
];

/**
 * Begins a trace of what Chromium's page threads do. Gives a function that ends it and tells, in ms of the
 * processor, the longest task and the most that a thread had to do from a key to the frame that shows it (null
 * without keys). Unlike time by the clock it does not grow while others use the machine.
 */
export async function beginTrace(browser) {
  const session = await browser.target().createCDPSession();
  const events = [];
  session.on('Tracing.dataCollected', ({ value }) => events.push(...value));
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: CATEGORIES, excludedCategories: ['*'] },
  });
  return async () => {
    const ended = new Promise((done) => session.once('Tracing.tracingComplete', done));
    await session.send('Tracing.end');
    await ended;
    await session.detach();
    return summed(events);
  };
}

const threadOf = ({ pid, tid }) => `${pid} ${tid}`;
const time = ({ tdur = 0 }) => tdur / 1000;

function summed(events) {
  const threads = events.filter(
    ({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain',
  );
  const each = threads.map((thread) => {
    const own = events
      .filter((event) => threadOf(event) === threadOf(thread) && event.ph === 'X')
      .sort((one, other) => one.ts - other.ts);
    const tasks = own.filter(({ name }) => name === 'ThreadControllerImpl::RunTask');
    const within = (event) =>
      tasks.findIndex(({ ts, dur = 0 }) => ts <= event.ts && event.ts <= ts + dur);
    const keys = own.filter(({ args }) => args.data?.type === 'keydown').map(within);
    const frames = own.filter(({ name }) => name === 'Commit').map(within);
    const repaints = keys.flatMap((from) => {
      const to = frames.find((frame) => frame >= from);
      return from < 0 || to === undefined ? [] : [sum(tasks.slice(from, to + 1).map(time))];
    });
    return { task: Math.max(0, ...tasks.map(time)), repaints };
  });
  const repaints = each.flatMap((one) => one.repaints);
  return {
    task: Math.max(0, ...each.map(({ task }) => task)),
    repaint: repaints.length > 0 ? Math.max(...repaints) : null,
  };
}

const sum = (numbers) => numbers.reduce((total, number) => total + number, 0);
