import { Readability } from '@mozilla/readability';
import { copyDocument } from '../../core/extract/steps/guard';
import { sanitizeFragment, toFragment, toHtml } from '../../core/sanitize';
import { purify } from '../../core/sanitize/purify';
import { rebuild } from '../../core/sanitize/rebuild';
import { intoMarkdown, intoPopup } from './popup-way';
import { forbiddenIn } from './round-trip';
import { wholeWay } from './whole-way';

/** A hostile piece of HTML. */
export interface Payload {
  readonly id: string;
  readonly html: string;
}

/** What became of a list of payloads in a page; addresses are those that pictures may load. */
export interface Outcome {
  readonly executed: string[];
  readonly thrown: string[];
  readonly forms: number;
  readonly frames: number;
  readonly forbidden: string[];
  readonly unstable: string[];
  readonly pictures: string[];
}

const PAGE = new URL('https://news.example/2026/river.html');
const origin = { base: PAGE, page: PAGE };
const entrance = { document, ...origin };

const inert = () => document.implementation.createHTMLDocument('');
const parsed = (html: string): Document => new DOMParser().parseFromString(html, 'text/html');

const FILLER = `<p>${'The river authority said on Tuesday that the old lock gates, first fitted in 1931, will be replaced over two winters. '.repeat(3)}</p>`;

const asPage = (html: string): Document =>
  parsed(
    `<!doctype html><title>Lock gates</title><article><h1>Lock gates</h1>${FILLER.repeat(4)}${html}${FILLER.repeat(2)}</article>`,
  );

function readable(document: Document): Node {
  const result = new Readability<Node>(document, { serializer: (node) => node }).parse();
  return result?.content ?? inert().createDocumentFragment();
}

/** The ways that HTML goes; every one but the last two ends in nodes that may be shown. */
export const WAYS = {
  sanitiser: (html) => sanitizeFragment(html, entrance),
  stored: (html) => toFragment(toHtml(sanitizeFragment(html, entrance)), entrance),
  'first wall alone': (html) =>
    (purify(html, null) as DocumentFragment | null) ?? new DocumentFragment(),
  'second wall alone': (html) => rebuild(parsed(html).body, inert(), origin),
  'copy, Readability, sanitiser': (html) =>
    sanitizeFragment(readable(copyDocument(asPage(html), { live: false })) as Element, entrance),
  'every place, into the reading page': wholeWay,
  'every place, into the popup': intoPopup,
  'every place, copied as Markdown': intoMarkdown,
  'Readability alone': (html) => adopted(readable(asPage(html))),
  raw: (html) => document.createRange().createContextualFragment(html),
} satisfies Record<string, (html: string) => DocumentFragment>;

/** The name of a way. */
export type Way = keyof typeof WAYS;

function adopted(node: Node): DocumentFragment {
  return document.createRange().createContextualFragment((node as Element).outerHTML ?? '');
}

const EVENTS =
  'click dblclick mousedown mouseup mouseover mouseenter mouseleave mousemove mouseout pointerdown pointerover pointerenter wheel keydown keypress keyup focus blur focusin focusout input change load error scroll toggle beforetoggle animationstart animationend transitionend copy paste dragstart drop submit reset begin'.split(
    ' ',
  );

/** Puts each payload into the page in turn, does to it what a person may, and says what happened. */
export async function attack(way: Way, payloads: readonly Payload[]): Promise<Outcome> {
  const outcome: Outcome = {
    executed: [],
    thrown: [],
    forms: 0,
    frames: 0,
    forbidden: [],
    unstable: [],
    pictures: [],
  };
  const watch = watchScripts(outcome);
  const stage = document.body.appendChild(document.createElement('section'));
  stage.addEventListener('click', keepHere, { capture: true });
  for (const payload of payloads) {
    watch.now(payload.id);
    try {
      show(way, payload, { stage, outcome });
    } catch (error) {
      outcome.thrown.push(`${payload.id}: ${String(error)}`);
    }
  }
  await new Promise((done) => setTimeout(done, 150));
  stage.remove();
  return outcome;
}

/** Where a payload is put, and what is written down of it. */
interface Scene {
  readonly stage: Element;
  readonly outcome: Outcome;
}

function show(way: Way, { id, html }: Payload, { stage, outcome }: Scene): void {
  const fragment: DocumentFragment = WAYS[way](html);
  const isOurs = way === 'sanitiser' || way === 'stored' || way.endsWith('sanitiser');
  if (isOurs || way === 'second wall alone') {
    outcome.forbidden.push(...forbiddenIn(fragment).map((what) => `${id}: ${what}`));
  }
  const once = isOurs ? toHtml(fragment) : '';
  if (isOurs && toHtml(toFragment(once, entrance)) !== once) outcome.unstable.push(id);
  const holder = stage.appendChild(document.createElement('div'));
  for (const picture of fragment.querySelectorAll('img, source')) {
    const list = (picture.getAttribute('srcset') ?? '').split(/\s*,\s+|\s+/);
    const { src } = picture as HTMLImageElement;
    outcome.pictures.push(picture.getAttribute('src') ?? '', src, ...list);
    // DOMPurify alone leaves addresses that are relative to the page.
    if (way === 'first wall alone') outcome.pictures.push(...list.map(absolute));
  }
  holder.append(fragment);
  // The arrows of a gallery are the reader's own; no class of the page's gets there.
  (outcome as { forms: number }).forms += holder.querySelectorAll(
    'form, input, button:not(.turn), select, textarea',
  ).length;
  (outcome as { frames: number }).frames += holder.querySelectorAll(
    'iframe, frame, object, embed, portal, fencedframe',
  ).length;
  for (const element of holder.querySelectorAll<HTMLElement>('*')) provoke(element);
}

const absolute = (address: string): string =>
  URL.canParse(address, document.baseURI) ? new URL(address, document.baseURI).href : address;

function provoke(element: HTMLElement): void {
  for (const type of EVENTS) {
    element.dispatchEvent(new Event(type, { bubbles: false, cancelable: true }));
  }
  // Elsewhere `focus` does nothing, and makes the browser lay the page out first.
  const { tabIndex } = element;
  const takesFocus = tabIndex >= 0 || element.matches('[tabindex], [contenteditable]');
  if (takesFocus && typeof element.focus === 'function') element.focus({ preventScroll: true });
  if (typeof element.click === 'function') element.click();
}

/** Links that may be followed lead away, or to a place in the article, as they should; here they stay. */
function keepHere(event: Event): void {
  const link = event.target instanceof Element ? event.target.closest('a[href], area[href]') : null;
  const href = link?.getAttribute('href') ?? '';
  if (!URL.canParse(href, PAGE)) return;
  if (/^(?:https?|mailto|tel):/.test(new URL(href, PAGE).protocol)) event.preventDefault();
}

/** Every dialog a script opens is noted under the payload that was last shown. */
function watchScripts(outcome: Outcome): { now(id: string): void } {
  let current = '';
  const ran = () => {
    outcome.executed.push(current);
    return null;
  };
  Object.assign(globalThis, { alert: ran, confirm: ran, prompt: ran, print: ran, open: ran });
  return {
    now: (id) => {
      current = id;
    },
  };
}
