import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openRealPage, type RealPage } from '../real-browser/real-page';
import { CASES } from './parts-cases';

/** What the modules under test put into the page. */
interface Tested {
  findNextPart(document: Document, url: URL): { url: URL; number: number; total: number } | null;
  parsePage(html: string, url: URL): Document;
  joinable(part: DocumentFragment, number: number, before: object): boolean;
}

declare const tested: Tested;

let real: RealPage;
beforeAll(async () => {
  real = await openRealPage();
  await real.load(
    "export * from './core/parts/next-part'; export * from './core/parts/join'; export * from './core/extract/parse-page';",
  );
});
afterAll(() => real.close());

describe('Where a text goes on, in a real Chromium', () => {
  const find = (html: string, url: string) =>
    real.page.evaluate(
      (text, address) => {
        const page = tested.parsePage(text, new URL(address));
        const before = page.documentElement.outerHTML;
        const next = tested.findNextPart(page, new URL(address));
        const isUntouched = page.documentElement.outerHTML === before;
        return next ? { ...next, url: next.url.href, isUntouched } : { url: null, isUntouched };
      },
      html,
      url,
    );

  it.each(CASES)('$promise', async ({ html, url, next, number, total }) => {
    const found = await find(html, url);
    expect(found).toMatchObject({
      url: next,
      isUntouched: true,
      ...(number === undefined ? {} : { number }),
      ...(total === undefined ? {} : { total }),
    });
  });

  it('is known whatever the page’s own elements are called', async () => {
    const traps = ['querySelectorAll', 'body', 'baseURI']
      .map((name) => `<form name="${name}"></form><img name="${name}">`)
      .join('');
    const [first] = CASES;
    const found = await find(
      (first?.html ?? '').replace('<body>', `<body>${traps}`),
      first?.url ?? '',
    );
    expect(found.url).toBe(first?.next);
  });
});

describe('A part that is joined', () => {
  const P = (text: string) => `<p>${`${text} `.repeat(6).trim()}</p>`;
  const join = (before: string, part: string) =>
    real.page.evaluate(
      (one, other) => {
        const text = document.createElement('div');
        const [own, next] = [one, other].map(
          (html) => new DOMParser().parseFromString(html, 'text/html').body,
        );
        text.append(...(own?.childNodes ?? []));
        const fragment = document.createDocumentFragment();
        fragment.append(...(next?.childNodes ?? []));
        const article = {
          title: 'The ferry and its people',
          byline: 'Ada Quist',
          excerpt: 'Twice a day it crosses.',
          leadPicture: { src: 'https://paper.example/pictures/ferry-800x600.jpg' },
        };
        const isNew = tested.joinable(fragment, 2, { article, text });
        const holder = document.createElement('div');
        holder.append(fragment);
        return { isNew, before: text.innerHTML, part: holder.innerHTML };
      },
      before,
      part,
    );

  it('loses what the text has already: title, byline, standfirst, the picture on top', async () => {
    const top =
      '<h2>The ferry and its people – page 2</h2><p>Ada Quist</p><p>Twice a day it crosses.</p><figure><img src="https://paper.example/pictures/ferry-1200x900.jpg"><figcaption>The ferry</figcaption></figure>';
    const { part } = await join(
      P('The first part tells of the ferry.'),
      `${top}${P('More of it.')}`,
    );
    expect(part).toBe(P('More of it.'));
  });

  it('loses paragraphs that stand in both, and keeps short lines that come again', async () => {
    const both = P('The last paragraph of one page is the first of the next.');
    const { part } = await join(
      `${P('One.')}<p>And so on.</p>${both}`,
      `${both}${P('Two.')}${P('Three.')}${P('Four.')}${P('Five.')}${P('Six.')}${P('Seven.')}<p>And so on.</p>${P('Eight.')}`,
    );
    expect(part).not.toContain('The last paragraph');
    expect(part).toContain('<p>And so on.</p>');
  });

  it('takes the note at the end of every part with it', async () => {
    const note = P('Ada Quist writes about rivers for this paper.');
    const { before, part } = await join(`${P('One of two.')}${note}`, `${P('Two of two.')}${note}`);
    expect(before).toBe(P('One of two.'));
    expect(part).toBe(`${P('Two of two.')}${note}`);
  });

  it('is none where it is the same text again', async () => {
    const text = `${P('One.')}${P('Two, which is a little longer.')}`;
    expect((await join(text, text)).isNew).toBe(false);
  });

  it('keeps its inner links to itself', async () => {
    const { part } = await join(
      '<p id="lectern-1">A note.</p>',
      `<p>Text <a href="#lectern-1">1</a></p><p id="lectern-1">${'Another note. '.repeat(4)}</p>`,
    );
    expect(part).toContain('href="#lectern-2.1"');
    expect(part).toContain('id="lectern-2.1"');
  });
});
