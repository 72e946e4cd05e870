import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bodyOfCopy } from '../real-browser/body-of-copy';
import { openRealPage, type RealPage } from '../real-browser/real-page';

declare const tested: typeof import('../../core/extract/steps/guard');

let real: RealPage;
beforeAll(async () => {
  real = await openRealPage();
});
afterAll(() => real?.close());

/** The body of the copy of a page that holds this body; `prepare` runs in the page first. */
const copyOf = (body: string, live = true, prepare?: () => void): Promise<string> =>
  bodyOfCopy(real, body, { live, prepare });

/** The same for many bodies, one after another in one page. */
async function copiesOf(bodies: readonly string[]): Promise<string[]> {
  await copyOf('');
  return real.page.evaluate((list) => {
    const { body } = document;
    return list.map((html) => {
      body.innerHTML = html;
      return tested.copyDocument(document, { live: true }).documentElement.outerHTML;
    });
  }, bodies);
}

describe('The copy of a page', () => {
  test.each([
    [
      'scripts, styles, comments and templates',
      '<p>a</p><!-- b --><script>1</script><style>p{}</style><template><p>c</p></template>',
      '<p>a</p>',
    ],
    [
      'form controls, not what stands around them',
      '<form action="/s" class="c"><label>Search</label><input name="q"><select><option>x</option></select><p>a</p></form>',
      '<div action="/s" class="c" data-lectern-form="1"><label>Search</label><p>a</p></div>',
    ],
    ['buttons that do something', '<p>a<button>Share</button></p>', '<p>a</p>'],
    ['plug-ins', '<p>a</p><object data="x"><p>b</p></object><embed src="x">', '<p>a</p>'],
    [
      'frames that show nothing of the article',
      '<p>a</p><iframe src="https://ads.example/1" title="Advertisement"></iframe>',
      '<p>a</p>',
    ],
    [
      'marks of our own that the page wrote',
      '<p data-lectern-hidden="display" data-lectern-was="x-y">a</p>',
      '<p>a</p>',
    ],
  ])('is without %s', async (_name, page, copy) => expect(await copyOf(page)).toBe(copy));

  test.each([
    [
      'a picture in a button',
      '<button class="zoom"><svg></svg><img alt="x"></button>',
      '<span class="zoom"><svg></svg><img alt="x"',
    ],
    [
      'a heading in a button',
      '<h3><button aria-expanded="true">Why?</button></h3>',
      '<h3><span aria-expanded="true">Why?</span></h3>',
    ],
    ['the place a footnote leads to', '<a name="note">1</a>', '<a id="note">1</a>'],
    [
      'a player, as a link',
      '<iframe src="https://video.example/embed/1" title="The locks" allowfullscreen></iframe>',
      '<a href="https://video.example/embed/1" data-lectern-embed="">The locks</a>',
    ],
    [
      'a block of a page’s own making',
      '<x-card><p>a</p></x-card><x-card>b</x-card>',
      '<div data-lectern-was="x-card"><p>a</p></div><div data-lectern-was="x-card">b</div>',
    ],
    [
      'a word of a page’s own making',
      '<p>on <x-date>Tuesday</x-date></p>',
      '<p>on <span data-lectern-was="x-date">Tuesday</span></p>',
    ],
  ])('keeps %s', async (_name, page, copy) => expect(await copyOf(page)).toContain(copy));

  test('says what is not shown, and keeps it', async () => {
    const copy = await copyOf(
      '<style>.off{display:none}.veiled{visibility:hidden}</style><p class="off">a<b>b</b></p><p class="veiled">c</p><p>d</p><details><summary>e</summary><p>f</p></details><p hidden="until-found">g</p>',
    );
    expect(copy).toBe(
      '<p class="off" data-lectern-hidden="display">a<b>b</b></p><p class="veiled" data-lectern-hidden="visibility">c</p><p>d</p><details><summary>e</summary><p>f</p></details><p hidden="until-found">g</p>',
    );
  });

  test('goes by the page’s own words where nothing is rendered', async () => {
    const copy = await copyOf(
      '<p style="color:red; display: none">a</p><p hidden>b</p><p>c</p>',
      false,
    );
    expect(copy.match(/data-lectern-hidden="display"/g)).toHaveLength(2);
  });

  test('is read as it is written where the page shows nothing of its text yet', async () => {
    const text = 'The ferry was late again, and nobody on the pier was surprised by it. '.repeat(
      20,
    );
    const page = (shown: string) =>
      `<style>.veiled{visibility:hidden}</style><div class="veiled"><p>${text}</p></div>${shown}`;
    expect(await copyOf(page('<p>Please wait.</p>'))).not.toContain('data-lectern-hidden');
    expect(await copyOf(page(`<p>${text}</p>`))).toContain('data-lectern-hidden="visibility"');
  });

  test('holds the text for browsers without scripts where scripts have built no page', async () => {
    const text = 'Whoever keeps bees learns to walk slowly and to wear white. '.repeat(40);
    const fallback = `<noscript><article><h1>Bees</h1><p onclick="x()">${text}</p><pre>if (once = 1) { one=2 }</pre><form><input name="q"></form></article></noscript>`;
    const copy = await copyOf(`<div id="app">Loading…</div>${fallback}`);
    expect(copy).toContain('</div><div><article><h1>Bees</h1><p x="x()">Whoever keeps bees');
    expect(copy).toContain('<pre>if (once = 1) { one=2 }</pre>');
    expect(copy).not.toContain('<input');
    const built = await copyOf(`<article><p>${text}</p></article>${fallback}`);
    expect(built.match(/<p>/g)).toHaveLength(1);
  });

  test('has no element that says a script extends it', async () => {
    await copyOf('<section is="post-text"><p>a</p></section>');
    const says = await real.page.evaluate(() =>
      tested.copyDocument(document, { live: true }).querySelector('section')?.hasAttribute('is'),
    );
    expect(says).toBe(false);
  });

  test('knows which picture was chosen and at what size', async () => {
    const pixel =
      'data:image/svg+xml,<svg xmlns="http://www.w3.org/2000/svg" width="64" height="32"></svg>';
    const copy = await copyOf(`<img src='${pixel}' style="width:320px">`);
    expect(copy).toContain('data-lectern-width="320" data-lectern-height="160"');
    expect(copy).toContain('data-lectern-natural-width="64"');
  });

  test('holds what shadow roots show, where they show it', async () => {
    const copy = await copyOf('<x-card><p slot="text">a</p><p>not shown</p></x-card>', true, () => {
      const card = document.querySelector('x-card');
      const root = card?.attachShadow({ mode: 'open' });
      if (!root) return;
      root.innerHTML =
        '<style>p{}</style><h2>Title</h2><x-frame><slot name="text"></slot></x-frame>';
      const frame = root.querySelector('x-frame')?.attachShadow({ mode: 'open' });
      if (frame)
        frame.innerHTML = '<section><slot>nothing</slot></section><p style="display:none">b</p>';
    });
    expect(copy).toBe(
      '<div data-lectern-was="x-card"><h2>Title</h2><div data-lectern-was="x-frame"><section><p slot="text">a</p></section><p style="display:none" data-lectern-hidden="display">b</p></div></div>',
    );
  });

  test('leaves the page as it was, and wakes nothing in it', async () => {
    const before = await copyOf('<x-live></x-live><p id="p">a</p>', true, () => {
      Object.assign(globalThis, { woken: 0, changed: 0 });
      customElements.define(
        'x-live',
        class extends HTMLElement {
          constructor() {
            super();
            (globalThis as unknown as { woken: number }).woken++;
          }
        },
      );
      new MutationObserver((records) => {
        const nodes = records.flatMap((record) => [...record.addedNodes]);
        if (nodes.some((node) => node.nodeName !== 'SCRIPT'))
          Object.assign(globalThis, { changed: 1 });
      }).observe(document, { subtree: true, childList: true, attributes: true });
    });
    expect(before).toContain('<p id="p">a</p>');
    expect(await real.page.evaluate('[woken, changed]')).toEqual([1, 0]);
  });

  test('leaves out attributes that are too many or too long, and cuts text', async () => {
    const many = Array.from({ length: 300 }, (_, index) => `data-a${index}="1"`).join(' ');
    const copy = await copyOf(
      `<p ${many}>a</p><p class="${'x'.repeat(3000)}" title="${'y'.repeat(3000)}">b</p><img srcset="/${'z'.repeat(5000)}.jpg">`,
    );
    expect(copy.match(/data-a\d+/g)).toHaveLength(200);
    expect(copy).not.toContain('xxx');
    expect(copy.match(/y+/)?.[0]).toHaveLength(2000);
    expect(copy).toContain('zzz');
  });
});

/** Properties that a control, a picture or a form of that name stands in for. */
const NAMES =
  'parentNode nextElementSibling previousSibling nextSibling firstChild lastChild firstElementChild childNodes children parentElement tagName nodeName localName nodeType nodeValue namespaceURI ownerDocument textContent innerHTML outerHTML innerText attributes getAttribute setAttribute removeAttribute hasAttribute getAttributeNames querySelector querySelectorAll getElementsByTagName closest matches contains remove append appendChild insertBefore removeChild replaceWith replaceChild cloneNode importNode style className classList id name title body head documentElement implementation createElement createTreeWalker createDocumentFragment defaultView baseURI checkVisibility getBoundingClientRect shadowRoot isConnected action length elements submit'.split(
    ' ',
  );

describe('Names that hide properties of forms and the document', () => {
  test.each([
    ['a form control', (name: string) => `<form><input name="${name}"><p>a</p></form>`],
    [
      'an id',
      (name: string) =>
        `<form><input id="${name}"><fieldset id="${name}"></fieldset><p>a</p></form>`,
    ],
    [
      'a picture in a form',
      (name: string) => `<form><img name="${name}" id="${name}"><p>a</p></form>`,
    ],
    [
      'a picture or form of the document',
      (name: string) =>
        `<p>a</p><img name="${name}"><form name="${name}"></form><object id="${name}"></object>`,
    ],
    [
      'a field from afar',
      (name: string) =>
        `<form id="far"><p>a</p></form><footer><input form="far" name="${name}"></footer>`,
    ],
  ])('do no harm as %s', async (_name, write) => {
    const copies = await copiesOf(NAMES.map(write));
    for (const [index, copy] of copies.entries()) {
      expect(copy, NAMES[index]).toContain('<p>a</p>');
      expect(copy, NAMES[index]).not.toMatch(/<(?:form|input|fieldset|object)|\sname=/);
    }
  });
});
