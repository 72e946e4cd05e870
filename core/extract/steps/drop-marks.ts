import { unwrap } from '../copy/rename';
import type { Page } from '../page';

/** Links that headings carry to themselves. */
const PERMALINKS =
  'a.headerlink, a.anchor, a.anchor-link, a.permalink, a.heading-anchor, a.header-anchor, a.hash-link, a.header-link, a.headline-link, a.direct-link, a.anchorjs-link, a.octicon-link';

/** What such links show when nothing names them. */
const SIGN = /^[\s#¶§🔗⚓\u200b\u2060]*$/u;

/** "[edit]" beside the headings of encyclopedias, in the languages where it is common. */
const EDIT =
  /^\[?\s*(?:edit|edit source|bearbeiten|quelltext bearbeiten|modifier|modifier le code|editar|modifica|bewerken|edytuj|править|редагувати|编辑|編集|편집|عدل|ویرایش)(?:\s*[|·]\s*[^\]]{1,30})?\s*\]?$/i;

/** What such a handle is. */
const HANDLES = 'span, a, small, sup, button, div';

const HEADINGS = 'h1, h2, h3, h4, h5, h6';

/** What a machine calls the place of something that a script would put there. */
const MACHINE_NAME = /^[a-z]+(?:-[a-z]+)*-(?=[a-f]*\d)(?=\d*[a-f])[0-9a-f]{6,}$/;

/** Takes the page's own handles out of its headings, terms and captions: signs that link to the heading, "[edit]"; and headings that are the name of a place alone. */
export function dropMarks(page: Page): void {
  for (const heading of page.copy.querySelectorAll(`${HEADINGS}, dt, caption, figcaption`)) {
    if (heading.id && MACHINE_NAME.test(heading.id) && heading.textContent?.trim() === heading.id) {
      heading.remove();
      continue;
    }
    const around = heading.parentElement?.children.length === 2 ? heading.parentElement : heading;
    for (const link of around.querySelectorAll('a')) {
      const isPermalink = link.matches(PERMALINKS) && heading.textContent !== link.textContent;
      const isSign = isOwnSign(link) && !link.querySelector('img');
      if (heading.contains(link) && (isPermalink || isSign)) link.remove();
    }
    // Beside a heading such a mark is all that stands there: in a text "Edit" is a word.
    const beside = heading.nextElementSibling ?? heading.previousElementSibling;
    const isMark = (one: Element) =>
      one.matches(HANDLES) && EDIT.test((one.textContent ?? '').trim());
    if (around !== heading && beside && isMark(beside)) beside.remove();
    for (const mark of heading.querySelectorAll(HANDLES))
      if (mark.isConnected && isMark(mark)) mark.remove();
  }
}

/** What is said of a link to those who hear it, in a last element of its own. */
const NEW_WINDOW =
  /^[\s([]*(?:(?:link )?opens? (?:in )?(?:a )?new (?:windows?|tab)|(?:external|externer) link|öffnet (?:sich )?(?:in|im) (?:einem )?neue[nm]? (?:fenster|tab)|(?:s[’']ouvre dans (?:une )?)?(?:nouvelle fenêtre|nouvel onglet)|(?:se abre en )?(?:una )?(?:nueva (?:ventana|pestaña)|ventana nueva)|abre em (?:uma )?nova (?:janela|aba|guia)|si apre in una nuova (?:finestra|scheda)|opent in (?:een )?nieuw (?:venster|tabblad)|öppnas i (?:ett )?nytt fönster|新しい(?:ウィンドウ|タブ)で開く)[\s)\].]*$/i;

/** How often a link was followed, which forums write into it. */
const COUNTS = 'a[href] > span[class*=clicks]';

/** The button below a quotation by which it is passed on. */
const PASSED_ON = 'blockquote a[class*=tweet i], blockquote a[href*="intent/tweet"]';

/** Takes out of links what only tells that they open elsewhere, or how many followed them. */
export function dropLinkNotes(page: Page): void {
  for (const count of page.copy.querySelectorAll(COUNTS))
    if (/^\s*\d[\d.,]*k?\s*$/i.test(count.textContent ?? '') && count.previousSibling)
      count.remove();
  for (const link of page.copy.querySelectorAll(PASSED_ON))
    if (
      /^(?:click to )?tweet(?: this)?$|^$/i.test((link.textContent ?? '').trim()) &&
      !link.querySelector('img, picture, video')
    )
      link.remove();
  for (const note of page.copy.querySelectorAll('a[href] > :is(span, small, i, em):last-child'))
    if (NEW_WINDOW.test(note.textContent ?? '')) note.remove();
}

/** Whether a link to a place on the page shows nothing but a sign, or that place's own name with one. */
function isOwnSign(link: Element): boolean {
  const [, place] = (link.getAttribute('href') ?? '').split('#');
  const text = (link.textContent ?? '').trim();
  return place !== undefined && (SIGN.test(text) || (place !== '' && text === `#${place}`));
}

/**
 * Frees the chosen headings of links that are all of them and lead to where they stand: documentation has such, to
 * be copied. A name that the link has goes to its heading.
 */
export function freeHeadings(content: Element): void {
  for (const heading of content.querySelectorAll(HEADINGS)) {
    const link = heading.querySelector('a[href^="#"]');
    if (!link || link.textContent?.trim() !== heading.textContent?.trim()) continue;
    const places = [link, heading, heading.parentElement].map((one) => `#${one?.id}`);
    if (!places.includes(link.getAttribute('href') ?? '') || (link.id && heading.id)) continue;
    if (link.id) heading.id = link.id;
    unwrap(link);
  }
}
