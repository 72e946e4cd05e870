import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openRealPage, type RealPage } from '../real-browser/real-page';

declare const tested: typeof import('../../core/extract');

/** Properties that a control, a picture or a form of that name stands in for. */
const NAMES = [
  ...['parentNode', 'parentElement', 'nextElementSibling', 'previousElementSibling'],
  ...['nextSibling', 'previousSibling', 'firstChild', 'lastChild', 'firstElementChild'],
  ...['childNodes', 'children', 'childElementCount', 'tagName', 'nodeName', 'localName'],
  ...['nodeType', 'nodeValue', 'namespaceURI', 'ownerDocument', 'textContent', 'innerHTML'],
  ...['outerHTML', 'innerText', 'attributes', 'getAttribute', 'setAttribute', 'hasAttribute'],
  ...['removeAttribute', 'getAttributeNames', 'querySelector', 'querySelectorAll', 'closest'],
  ...['getElementsByTagName', 'matches', 'contains', 'remove', 'append', 'appendChild'],
  ...['insertBefore', 'removeChild', 'replaceWith', 'replaceChild', 'cloneNode', 'style'],
  ...['className', 'classList', 'id', 'name', 'title', 'body', 'head', 'documentElement'],
  ...['implementation', 'createElement', 'createTreeWalker', 'defaultView', 'baseURI', 'URL'],
  ...['contentType', 'getBoundingClientRect', 'shadowRoot', 'isConnected', 'checkVisibility'],
];

const TEXT =
  'The keeper wrote that the lamp had burned without a pause since the spring, and that nobody on the shore had asked who was tending it. ';
const ARTICLE = `<h1>The lamp</h1>${`<p>${TEXT.repeat(3)}</p>`.repeat(6)}`;

const KINDS: Readonly<Record<string, (name: string) => string>> = {
  'a control of a form around the article': (name) =>
    `<form><article>${ARTICLE}<input name="${name}"></article></form>`,
  'a control of a form in the article': (name) =>
    `<article>${ARTICLE}<form><input name="${name}"><p>Write to us.</p></form></article>`,
  'a control of a form that is a poll': (name) =>
    `<article>${ARTICLE}<form class="poll"><span role="heading">Do you keep a lamp?</span><input name="${name}"><label><input type="radio" name="p"> Yes</label><label><input type="radio" name="p"> No</label><object type="image/svg+xml" data="/a.svg"></object><button><img src="/b.png" width="40">Vote</button><button aria-label="Play video"></button></form></article>`,
  'an id': (name) =>
    `<article>${ARTICLE}<p id="${name}">A place.</p><a id="${name}"></a></article>`,
  'a form, a picture and a frame of the document': (name) =>
    `<article>${ARTICLE}</article><form name="${name}"></form><img name="${name}"><object id="${name}"></object>`,
  'a search form in the footer': (name) =>
    `<article>${ARTICLE}</article><footer><form><input type="hidden" name="${name}"><input name="q"></form></footer>`,
};

const PROMISE = `The article is found where a page hides ${NAMES.length} names of the document’s own`;

describe.each(['chromium', 'firefox'] as const)(`${PROMISE} in %s behind`, (browser) => {
  let real: RealPage;
  beforeAll(async () => {
    real = await openRealPage(undefined, browser);
    await real.load("export * from './core/extract'");
  });
  afterAll(() => real?.close());

  test.each(Object.keys(KINDS))('%s', { timeout: 120_000 }, async (kind) => {
    const write = KINDS[kind] ?? String;
    const missed = await real.page.evaluate(
      (pages, text) =>
        pages.flatMap(([name, html]) => {
          // What the page before named so answers here too, except to the prototype.
          const find = (within: Document) =>
            Document.prototype.querySelector.call(within, 'body') as Element;
          find(document).replaceWith(find(new DOMParser().parseFromString(html, 'text/html')));
          try {
            const result = tested.extract(document, new URL(location.href), { live: true });
            const found = result.ok ? (result.value.content.textContent ?? '') : result.code;
            return found.split(text.trim()).length > 12 ? [] : [`${name}: ${found.slice(0, 80)}`];
          } catch (error) {
            return [`${name}: ${String(error)}`];
          }
        }),
      NAMES.map((name) => [name, write(name)] as const),
      TEXT,
    );
    expect(missed).toEqual([]);
  });
});
