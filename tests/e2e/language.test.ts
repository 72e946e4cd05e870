import { expect, it, vi } from 'vitest';
import german from '../../public/_locales/de/messages.json';
import english from '../../public/_locales/en/messages.json';
import { openChromium } from '../../scripts/browser/chromium.mjs';
import { buildFolder } from '../../scripts/prepare.mjs';
import { Session } from './session';

it('In a German Chromium the options are in German', async () => {
  // Chromium takes its language from here on Linux, from the switch elsewhere.
  vi.stubEnv('LANGUAGE', 'de');
  const opened = await openChromium({ extension: buildFolder('chromium'), args: ['--lang=de'] });
  const page = await opened.browser.newPage();
  await page.goto(opened.address('options.html'));
  await page.waitForSelector('h1');
  const text = await page.evaluate(() => document.body.innerText);
  expect(text).toContain(german.optionsTitle.message);
  expect(text).not.toContain(english.optionsTitle.message);
  await opened.close();
});

// A Firefox in another language needs a language pack; this asks it as if it were one.
it('A German Firefox finds the keys that stand in English alone, and the German sentences', async () => {
  const session = await Session.start('firefox');
  const { opened } = session;
  if (opened.kind !== 'firefox') throw new Error('Not Firefox.');
  const [keys, sentences] = (await opened
    .inWindow(`(async () => {
    const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
    const extension = ExtensionParent.GlobalManager.getExtension('${opened.id}');
    await extension.initLocale('de');
    return JSON.stringify(['keys', 'sentences'].map((key) => extension.localizeMessage(key)));
  })()`)
    .then((text: string) => JSON.parse(text))) as [string, string];
  const at = keys.split(' ').indexOf('optionsTitle');
  expect(sentences.split('\n')[at]).toBe(german.optionsTitle.message);
  await session.end();
});
