import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import expected from '../golden/expected/newspaper.json' with { type: 'json' };
import { KINDS, Session } from './session';

/** The text of each sheet of a PDF. */
async function sheets(pdf: Uint8Array): Promise<string[]> {
  const file = await getDocument({ data: new Uint8Array(pdf), verbosity: 0 }).promise;
  const texts: string[] = [];
  for (let number = 1; number <= file.numPages; number++) {
    const content = await (await file.getPage(number)).getTextContent();
    texts.push(content.items.map((item) => ('str' in item ? item.str : '')).join(' '));
  }
  return texts;
}

/** Letters only: how a PDF spaces and hyphenates is not the question. */
const letters = (text: string) => text.replace(/[^\p{L}]/gu, '');

describe.each(KINDS)('Printing in %s', (kind) => {
  let session: Session;
  beforeAll(async () => {
    session = await Session.borrow(kind);
  });
  afterAll(() => session.end());

  it('takes as many sheets as the article needs', async () => {
    const long = await session.visit('state.html');
    await session.read(long);
    const many = await sheets(await long.pdf({ format: 'a4' }));
    expect(many.length, '1,800 words').toBeGreaterThanOrEqual(3);
    expect(many.length).toBeLessThanOrEqual(12);
    for (const sheet of many) expect(sheet.trim().length, 'no empty sheet').toBeGreaterThan(20);
    await long.close();
    const short = await session.visit('policy.html');
    await session.read(short);
    const few = await sheets(await short.pdf({ format: 'a4' }));
    expect(few.length).toBeLessThan(many.length);
    await short.close();
  });

  it('holds the whole article and nothing of the page', async () => {
    const page = await session.visit('newspaper.html');
    await session.read(page);
    const text = letters((await sheets(await page.pdf({ format: 'a4' }))).join(' '));
    for (const part of [expected.title, expected.firstParagraph, expected.lastParagraph]) {
      expect(text).toContain(letters(part));
    }
    const kept = expected.leftOut.filter(
      (part) => letters(part).length > 12 && text.includes(letters(part)),
    );
    expect(kept).toEqual([]);
    await page.close();
  });
});
