import { expect, it } from 'vitest';
import { triedModule } from '../real-browser/tried-module';

declare const tested: typeof import('../../core/extract');

const real = triedModule("export * from './core/extract'");

const textOf = (body: string) =>
  real.page.evaluate((html) => {
    const page = new DOMParser().parseFromString(html, 'text/html');
    const result = tested.extract(page, new URL('https://docs.example/bells'));
    return result.ok ? (result.value.content.textContent ?? '').replace(/\s+/g, ' ') : '';
  }, `<!doctype html><html lang="en"><title>The bells module</title><body><main><h1>The bells module</h1>${body}</main>`);

const told = (name: string): string =>
  `<p>${name} rings every bell of the tower in the order in which they were cast, waits for the last of them to fall silent, and tells the keeper how long that took.</p><p>Where a bell has been taken down it is passed over, and its place in the order stays empty until another is hung there.</p>`;

it('What a function takes is its signature and stays, in all the ways that documentation writes it', async () => {
  const text = await textOf(
    `<dl><dt class="sig sig-object" id="bells.ring">bells.ring(tower, order=None)<a class="headerlink" href="#bells.ring">¶</a></dt><dd>${told('This')}</dd></dl><h3>toll<span class="signature">(hour, count)</span></h3>${told('It')}`,
  );
  expect(text).toContain('bells.ring(tower, order=None)');
  expect(text).toContain('toll(hour, count)');
  expect(text).not.toContain('¶');
});

it('What somebody puts under every post leaves', async () => {
  const text = await textOf(
    `${told('This')}<div class="signature">Ring twice, listen once.</div>${told('That')}<div class="signature">Bronze is patient.</div>`,
  );
  expect(text).toContain('taken down');
  expect(text).not.toMatch(/listen once|Bronze/);
});
