import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { KINDS, Session } from './session';

/** Pages of a PDF, counted by its page objects. */
const sheets = (pdf: Uint8Array): number =>
  (Buffer.from(pdf).toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g) ?? []).length;

describe.each(KINDS)('Printing in %s', (kind) => {
  let session: Session;
  beforeAll(async () => {
    session = await Session.start(kind);
  });
  afterAll(() => session.end());

  it('takes as many sheets as the article needs', async () => {
    const long = await session.visit('state.html');
    await session.read(long);
    const many = sheets(await long.pdf({ format: 'a4' }));
    expect(many, '1,800 words').toBeGreaterThanOrEqual(3);
    expect(many).toBeLessThanOrEqual(12);
    await long.close();
    const short = await session.visit('policy.html');
    await session.read(short);
    expect(sheets(await short.pdf({ format: 'a4' }))).toBeLessThan(many);
    await short.close();
  });
});
