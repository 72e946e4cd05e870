import { rename } from '../copy/rename';
import type { Page } from '../page';
import { keepLines, unwrapLines, wrapLooseListings } from './listings';

/** Cells and spans that number the lines of a listing. */
const LINE_NUMBERS =
  'td:is(.gutter, .linenos, .line-numbers, .lineno, .blob-num, .hljs-ln-numbers, .code-gutter, .rouge-gutter), span:is(.linenos, .lineno, .line-number, .linenumber), :is(.linenodiv, .react-syntax-highlighter-line-number, .line-numbers-rows, .lnt), pre.lineno, pre :is(.gutter, [style*="user-select" i])';

/** What stands on a listing for the hand, not for the eye. */
const CONTROLS = '[class*=copy i], [class*=clipboard i], [role=button], [class*=toolbar i]';

/** Class words that name a language: `language-ts`, `lang-ts`, `highlight-source-ts`, `brush: ts`. */
const LANGUAGE =
  /(?:^|[\s_-])(?:language|lang|highlight-source|brush:?|sourceCode)[-_:\s]+([a-z0-9+#.]{1,30})(?:\s|;|$)/i;

/** Containers at most this many levels above a listing may name its language. */
const MAX_LEVELS = 3;

/** Words in a line that only their own style, or an old attribute, sets in the letters of a machine. */
const MACHINE_WORDS =
  ':is(span, i, b, font):is([style*="monospace" i], [style*="courier" i], [style*="consolas" i], [style*="menlo" i], font[face*="courier" i]):not(:is(pre, code, kbd, samp) *, :has(p, div, br, img, code, pre))';
const MAX_WORDS = 120;
const LINE = 'p, li, td, dd, div';

/** Share of a block in such letters from which the whole is set in them: a command, or a text whose author likes them. */
const MOST_SET = 0.5;
/** What commands and names of code hold, and lines of a letter or a poem do not. */
const COMMAND = /[={}<>;$|\\/_]|\w\(|\s--?\w|\w\.\w/;

/** Makes code of such words; where they are most of a line only what is alone in it and looks like a command. */
function setMachineWords(copy: Document): void {
  const lines = new Map<Element, Element[]>();
  for (const words of copy.querySelectorAll(MACHINE_WORDS)) {
    const line = words.closest(LINE) ?? words;
    const others = lines.get(line) ?? [];
    others.push(words);
    lines.set(line, others);
  }
  for (const [line, all] of lines) {
    const set = all.reduce((sum, words) => sum + lengthOf(words), 0);
    const isSet = line !== all[0] && set > lengthOf(line) * MOST_SET;
    for (const words of all) {
      const length = lengthOf(words);
      const isCode = !isSet || (all.length === 1 && COMMAND.test(words.textContent ?? ''));
      if (length > 0 && length <= MAX_WORDS && isCode) rename(words, 'code');
    }
  }
}

const lengthOf = ({ textContent }: Element): number => (textContent ?? '').trim().length;

/** Makes listings plain: lines in a `pre`, no line numbers, no buttons, their language in `data-language`. */
export function tidyCode(page: Page): void {
  for (const number of page.copy.querySelectorAll(LINE_NUMBERS)) {
    if (number.isConnected) number.remove();
  }
  wrapLooseListings(page.copy);
  setMachineWords(page.copy);
  for (const table of page.copy.querySelectorAll('table')) unwrapListing(table);
  for (const listing of page.copy.querySelectorAll('pre')) {
    for (const control of listing.querySelectorAll(CONTROLS)) {
      if (control.localName !== 'code') control.remove();
    }
    const language = languageOf(listing);
    dropLabel(listing);
    if (language) listing.setAttribute('data-language', language);
    keepLines(listing);
  }
}

/** What forums put above a listing: a word and a button to select it. */
const LABEL =
  /^(?:(?:code|php|quelltext|código|код):?(?:\s*(?:select all|alles auswählen))?|select all|alles auswählen|tout sélectionner|seleccionar todo|выделить всё|copy)$/i;

function dropLabel({ previousElementSibling: above }: Element): void {
  if (above?.matches('p, div, dt') && LABEL.test((above.textContent ?? '').trim())) above.remove();
}

/** A table that only sets line numbers beside a listing becomes the listing. */
function unwrapListing(table: Element): void {
  const cells = table.querySelectorAll('td');
  const [cell] = cells;
  if (cells.length !== 1 || !cell) return;
  const listing = cell.querySelector('pre');
  if (!listing) unwrapLines(table, cell);
  else if (cell.textContent?.trim() === listing.textContent?.trim()) table.replaceWith(listing);
}

function languageOf(listing: Element): string | null {
  const inner = listing.querySelector('code');
  const said = listing.getAttribute('data-lang') ?? inner?.getAttribute('data-lang');
  if (said && /^[a-z0-9+#.-]{1,30}$/i.test(said)) return said.toLowerCase();
  let element: Element | null = inner ?? listing;
  for (let level = 0; element && level <= MAX_LEVELS; level++, element = element.parentElement) {
    const found = LANGUAGE.exec(element.getAttribute('class') ?? '')?.[1];
    if (found) return found.toLowerCase();
  }
  return null;
}
