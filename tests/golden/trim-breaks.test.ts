import { expect, it } from 'vitest';
import { triedModule } from '../real-browser/tried-module';

declare const tested: typeof import('../../core/extract/steps/trim-breaks');

const real = triedModule("export * from './core/extract/steps/trim-breaks';");

const trim = (html: string) =>
  real.page.evaluate((text) => {
    const { body } = new DOMParser().parseFromString(text, 'text/html');
    tested.trimBreaks(body);
    return body.innerHTML;
  }, html);

it.each([
  ['before a picture', 'One<br><br><figure></figure>', 'One<figure></figure>'],
  ['after one, with space between', '<figure></figure> <br>\n<br> Two', '<figure></figure> \n Two'],
  ['around a heading', 'One<br><h2>At noon</h2><br>Two', 'One<h2>At noon</h2>Two'],
  ['after a list', '<ul><li>One</li></ul><br>Two', '<ul><li>One</li></ul>Two'],
  ['at both ends of a paragraph', '<p><br>One<br><br></p>', '<p>One</p>'],
  ['beyond an empty line', 'One<br> <br><br><br>Two', 'One<br> <br>Two'],
])('Line breaks go %s', async (_where, before, after) => {
  expect(await trim(before)).toBe(after);
});

it.each([
  ['part two lines', '<p>One<br>Two</p>'],
  ['part a text from a paragraph, which has no room above it', '<div>One<br><br><p>Two</p></div>'],
  ['end a plain block, which has no room below it', '<div>One<br><br></div><div>Two</div>'],
  ['stand beside a picture in the line', '<p>One<br><img src="/a.png"><br>Two</p>'],
  ['are lines of a listing', '<pre>one<br><br><br>two<br></pre>'],
])('Line breaks stay that %s', async (_where, html) => {
  expect(await trim(html)).toBe(html);
});

it('A run of very many is gone through once', async () => {
  expect(await trim(`One${'<br>'.repeat(40_000)}Two`)).toBe('One<br><br>Two');
});
