import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { SettingKey } from '../../core/settings';
import { isPopupOpen, openOwn, setOption } from './extension';
import { KINDS, Session, until } from './session';

/** What a person sees of the settings, as the browser computed it. */
function look(root: ShadowRoot) {
  const stage = root.querySelector<HTMLElement>('.stage');
  const main = root.querySelector('main');
  const second = root.querySelector<HTMLElement>('.text p + p');
  const linked = root.querySelector('.text p a');
  const figure = root.querySelector('.text img, .lead img');
  if (!stage || !main || !second) return null;
  const style = getComputedStyle(second);
  return {
    page: getComputedStyle(stage).backgroundColor,
    ink: getComputedStyle(stage).color,
    link: getComputedStyle(stage).getPropertyValue('--link').trim(),
    visited: getComputedStyle(stage).getPropertyValue('--visited').trim(),
    mark: getComputedStyle(stage).getPropertyValue('--mark').trim(),
    font: style.fontFamily,
    size: style.fontSize,
    width: Math.round(main.getBoundingClientRect().width),
    leading: (Number.parseFloat(style.lineHeight) / Number.parseFloat(style.fontSize)).toFixed(2),
    letters: style.letterSpacing,
    words: style.wordSpacing,
    weight: style.fontWeight,
    align: style.textAlign,
    hyphens: style.hyphens,
    indent: style.textIndent,
    links: linked ? getComputedStyle(linked).textDecorationLine : null,
    pictures: figure
      ? getComputedStyle(figure).display !== 'none' && figure.getClientRects().length > 0
      : false,
  };
}

type Look = NonNullable<ReturnType<typeof look>>;

/** What each setting is set to, and what must be seen of it; one after the other, in this order. */
const CHANGES: Readonly<
  Record<SettingKey, readonly [value: string, seen: (now: Look) => boolean] | null>
> = {
  lightTheme: ['sepia', ({ page }) => page === 'rgb(246, 238, 220)'],
  darkTheme: null,
  theme: ['custom', ({ page }) => page === 'rgb(244, 241, 234)'],
  customPage: ['#123456', ({ page }) => page === 'rgb(18, 52, 86)'],
  customInk: ['#fedcba', ({ ink }) => ink === 'rgb(254, 220, 186)'],
  customLink: ['#00ff00', ({ link }) => link === '#00ff00'],
  customVisited: ['#ff00ff', ({ visited }) => visited === '#ff00ff'],
  customMark: ['#ffff01', ({ mark }) => mark === '#ffff01'],
  font: ['mono', ({ font }) => /mono/i.test(font)],
  fontName: ['Quiet Hand', ({ font }) => font.includes('Quiet Hand')],
  size: ['24', ({ size }) => size === '24px'],
  measure: ['22', ({ width }) => width === 24 * 22],
  leading: ['2', ({ leading }) => leading === '2.00'],
  letterSpacing: ['0.1', ({ letters }) => letters === '2.4px'],
  wordSpacing: ['0.2', ({ words }) => words === '4.8px'],
  paragraphSpacing: ['0', ({ indent }) => Number.parseFloat(indent) > 0],
  weight: ['600', ({ weight }) => weight === '600'],
  hyphens: ['on', ({ hyphens }) => hyphens === 'auto'],
  align: ['justify', ({ align }) => align === 'justify'],
  fullWidth: ['on', ({ width }) => width > 900],
  pictures: ['off', ({ pictures }) => !pictures],
  links: ['off', ({ links }) => links === 'none'],
  // Not seen in an open reader: `kept-places.test.ts` and `popup-choice.test.ts` have them.
  keepPlace: null,
  button: null,
  // Of texts of several parts, and of other languages: parts.test.ts, lines.test.ts.
  joinParts: null,
  lines: null,
  // What is heard, and keys, have tests of their own: listen.test.ts, keys.test.ts.
  listenRate: null,
  listenVoices: null,
  listenCode: null,
  listenCaptions: null,
  listenNotes: null,
  listenRemote: null,
  keys: null,
};

describe.each(KINDS)('A change in the options is seen at once in an open reader in %s', (kind) => {
  let session: Session;
  let options: Page;
  let page: Page;
  beforeAll(async () => {
    session = await Session.borrow(kind);
    page = await session.visit('newspaper.html');
    await page
      .emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'light' }])
      .catch(() => null);
    await session.read(page);
    options = await openOwn(session, 'options.html');
  });
  afterAll(() => session.end());

  const cases = Object.entries(CHANGES).flatMap(([name, change]) =>
    change ? [[name, ...change] as const] : [],
  );
  it.each(cases)('%s: %s', async (name, value, isSeen) => {
    const before = await session.inReader(page, look);
    expect(before && isSeen(before), 'not so before').toBe(false);
    if (name === 'fontName') await setOption(options, 'font', 'installed');
    await setOption(options, name, value);
    await until(async () => {
      const now = await session.inReader(page, look);
      return now && isSeen(now);
    }, `${name} to be seen`);
  });

  it('the theme for dark systems, where the system is dark', async () => {
    await setOption(options, 'theme', 'dark');
    await until(
      async () => (await session.inReader(page, look))?.page === 'rgb(23, 25, 28)',
      'dark',
    );
    expect(await isPopupOpen(session)).toBe(false);
  });

  it('the options show each font that comes along in its own letters, and read no file that none are set in', async () => {
    const faces = () =>
      options.evaluate(() =>
        [...document.fonts]
          .filter(({ status }) => status === 'loaded')
          .map(({ family, style }) => `${family.replaceAll('"', '')} ${style}`)
          .sort(),
      );
    const families = [
      'Atkinson',
      'Lexend',
      'Literata',
      'OpenDyslexic',
      'Source Code',
      'Source Sans',
    ];
    await until(async () => (await faces()).length >= families.length, 'the letters');
    expect(await faces()).toEqual(families.map((each) => `Lectern ${each} normal`));
  });
});
