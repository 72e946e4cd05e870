import { beforeAll, describe, expect, it } from 'vitest';
import type { Session } from '../session';
import { ownSite } from './own-site';

const HEBREW_TITLE = 'הגינה שעל גג התחנה הישנה';
const HEBREW = `<p>בשש בבוקר עולה יוסף לגג התחנה הישנה ובידו משפך מים. הוא עובר בין הערוגות, בודק את העלים של העגבניות, ורושם <em>במחברת</em> קטנה כמה מים ירדו בלילה, ואחר כך הוא יורד לאט במדרגות.</p>`;
const HINDI_TITLE = 'पुराने स्टेशन की घड़ी';
const HINDI = `<p>सुबह छह बजे रामशरण जी लकड़ी की सीढ़ी टिकाकर स्टेशन की घड़ी तक चढ़ते हैं। चाबी उनकी जेब में नहीं, गले में लटकती है, और घड़ी को ठीक बाईस बार घुमाना होता है, <em>न एक कम</em>, न एक ज़्यादा।</p>`;
const CHINESE_TITLE = '老车站的大钟';
const CHINESE = `<p>早晨六点，看钟人把木梯靠在老车站的墙上，爬到大钟旁边。钥匙不在口袋里，而是挂在脖子上，大钟要转整整二十二圈，不多也不少，<em>从来没有人</em>见他数错过一次。</p>`;
const ENGLISH = `<p>At six in the morning the keeper climbs to the clock of the old station with the key around his neck, and turns it twenty-two times, not one <em>more</em> and not one less.</p>`;

const TABLE =
  '<table><thead><tr><th>{word}</th><th>2023</th><th>2024</th></tr></thead><tbody><tr><td>{word}</td><td>112</td><td>131</td></tr></tbody></table>';

interface Words {
  readonly title: string;
  readonly paragraph: string;
}

const pageOf = (language: string, { title, paragraph }: Words): string =>
  `<!doctype html><html lang="${language}" dir="${language === 'he' ? 'rtl' : 'ltr'}"><head><title>${title}</title></head><body><main><article><h1>${title}</h1>${paragraph.repeat(4)}<h2>${title}</h2>${paragraph.repeat(2)}${TABLE.replaceAll('{word}', title.split(' ')[0] ?? '')}${paragraph.repeat(4)}</article></main></body></html>`;

const ARABIC =
  'كان الماء في ذلك العام عاليًا جدًا، ولم يستطع أحد أن يعبر إلى الضفة الأخرى إلا بالقارب الصغير.';
const LETTER =
  'He wrote back within the week, which was quick, and he wrote in English, which he had learnt.';

/** Blocks of two languages that say nothing of their direction, in an article of either. */
const mixedPage = (language: 'en' | 'ar'): string => {
  const words = language === 'en' ? LETTER : ARABIC;
  const own = (from: number) =>
    [0, 1, 2].map((at) => `<p>${words} ${1900 + from + at}. ${words}</p>`).join('');
  return `<!doctype html><html lang="${language}"><head><title>Letters</title></head><body><main><article><h1>Letters</h1>${own(0)}
<p>${ARABIC} 1.</p><p>${LETTER} 2.</p><p>Radio ${ARABIC}</p><p dir="ltr">${ARABIC} 3.</p>${own(3)}<blockquote><p>${ARABIC} 4.</p></blockquote>
<ul><li>${LETTER} 5.</li><li>${ARABIC} 6.</li></ul>${own(6)}</article></main></body></html>`;
};

const PAGES: Readonly<Record<string, string>> = {
  '/he': pageOf('he', { title: HEBREW_TITLE, paragraph: HEBREW }),
  '/hi': pageOf('hi', { title: HINDI_TITLE, paragraph: HINDI }),
  '/zh': pageOf('zh', { title: CHINESE_TITLE, paragraph: CHINESE }),
  '/two-en': mixedPage('en'),
  '/two-ar': mixedPage('ar'),
  '/en': pageOf('en', { title: 'The clock of the old station', paragraph: ENGLISH }),
};

/** How a text is set. */
function look(root: ShadowRoot) {
  const [title, text, stress, cell] = ['.headline', '.text p', '.text em', '.text td'].map((each) =>
    root.querySelector<HTMLElement>(each),
  );
  if (!title || !text || !cell) return null;
  const style = getComputedStyle(title);
  const words = document.createRange();
  words.selectNodeContents(cell);
  const [inCell, inText] = [words, text].map((each) => each.getBoundingClientRect());
  const rtl = getComputedStyle(text).direction === 'rtl';
  const numberOf = (value: string) => Number.parseFloat(value);
  return {
    letters: style.letterSpacing,
    leading: numberOf(style.lineHeight) / numberOf(style.fontSize),
    textLeading:
      numberOf(getComputedStyle(text).lineHeight) / numberOf(getComputedStyle(text).fontSize),
    stress: stress ? [getComputedStyle(stress).fontStyle, getComputedStyle(stress).fontWeight] : [],
    indent: rtl
      ? (inText?.right ?? 0) - (inCell?.right ?? 0)
      : (inCell?.left ?? 0) - (inText?.left ?? 0),
  };
}

/** `use` gives the browser that is open. */
export const scriptsTests = (use: () => Session) =>
  describe('Other scripts', () => {
    let session: Session;
    const at = ownSite((path) => PAGES[path]);
    beforeAll(() => {
      session = use();
    });

    const lookAt = async (path: string) => {
      const page = await session.opened.browser.newPage();
      await page.goto(at(path));
      await session.read(page);
      const seen = await session.inReader(page, look);
      await page.close();
      return seen;
    };

    it('Hebrew has its cells at the edge of the text, its letters unspaced, and stress that is seen', async () => {
      const seen = await lookAt('/he');
      expect(seen).toMatchObject({ letters: 'normal', stress: ['normal', '650'] });
      expect(Math.abs(seen?.indent ?? 99)).toBeLessThan(1);
      expect(seen?.textLeading).toBeCloseTo(1.8, 2);
    });

    it('Devanagari has room above and below its letters, which hang together, and stress without a slant', async () => {
      const seen = await lookAt('/hi');
      expect(seen).toMatchObject({ letters: 'normal', stress: ['normal', '650'] });
      expect(seen?.leading).toBeCloseTo(1.4, 2);
      expect(seen?.textLeading).toBeCloseTo(1.75, 2);
    });

    it('Chinese titles have their signs as far from each other as they are made', async () => {
      const seen = await lookAt('/zh');
      expect(seen).toMatchObject({ letters: 'normal', stress: ['normal', '650'] });
      expect(seen?.leading).toBeCloseTo(1.3, 2);
      expect(seen?.textLeading).toBeCloseTo(1.75, 2);
    });

    it.each(['en', 'ar'])(
      'blocks of two languages run each its own way, in an article in %s',
      async (language) => {
        const page = await session.opened.browser.newPage();
        await page.goto(at(`/two-${language}`));
        await session.read(page);
        const seen = await session.inReader(page, (root) => {
          const ways = (selector: string) =>
            [...root.querySelectorAll(selector)].map((each) => getComputedStyle(each).direction);
          return {
            paragraphs: ways('.text p').slice(3, 7),
            quotation: ways('.text blockquote, .text blockquote p'),
            items: ways('.text li'),
          };
        });
        expect(seen).toEqual({
          // The last of them says so itself.
          paragraphs: ['rtl', 'ltr', 'rtl', 'ltr'],
          quotation: ['rtl', 'rtl'],
          items: ['ltr', 'rtl'],
        });
        await page.close();
      },
    );

    it('English is set as it was', async () => {
      const seen = await lookAt('/en');
      expect(Number.parseFloat(seen?.letters ?? '')).toBeLessThan(0);
      expect(seen?.leading).toBeCloseTo(1.18, 2);
      expect(seen?.stress).toEqual(['italic', '400']);
      expect(Math.abs(seen?.indent ?? 99)).toBeLessThan(1);
    });
  });
