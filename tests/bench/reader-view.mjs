// Firefox's own Reader View: from the click on its button to the frame that shows the article.

/** Notes, in every document of the tab, when Reader View's article was painted. */
const hear = () => {
  if (location.protocol !== 'about:') return;
  window.addEventListener('AboutReaderContentReady', () =>
    requestAnimationFrame(() =>
      setTimeout(() => {
        window.__shown = performance.timeOrigin + performance.now();
      }),
    ),
  );
};

/** Waits for the button, which Firefox shows on pages that it takes for articles, and clicks it; says when. */
const CLICK = `(async () => {
  const button = document.getElementById('reader-mode-button');
  for (let tries = 0; button.hidden && tries < 100; tries++) await new Promise((done) => setTimeout(done, 20));
  if (button.hidden) return 0;
  const start = performance.timeOrigin + performance.now();
  button.click();
  return start;
})()`;

/** To be called before the page is loaded. */
export const hearReaderView = (page) => page.evaluateOnNewDocument(hear);

/** The milliseconds for the page in front, or null where there is no button or nothing comes. */
export async function timedReaderView(opened, page) {
  await page.bringToFront();
  const start = await opened.inWindow(CLICK);
  for (let tries = 0; start && tries < 400; tries++) {
    const shown = await page.evaluate(() => window.__shown).catch(() => null);
    if (shown) return shown - start;
    await new Promise((done) => setTimeout(done, 20));
  }
  return null;
}
