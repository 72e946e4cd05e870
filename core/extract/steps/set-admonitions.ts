import { rename } from '../copy/rename';

/** What manuals call a box that is set apart from their text, and its title. */
const BOX =
  /(?:^|[\s_-])(?:admonition|admonitionblock|callout|alert|note|warning|tip|hint|caution|important|danger|custom-block|markdown-alert)(?=$|[\s_-])/i;
const TITLE = /(?:^|[\s_-])(?:title|heading|label|head)(?=$|[\s_-])/i;

/** What heads a note and no section. */
const WORD =
  /^(?:note|tip|hint|warning|caution|important|danger|info|attention|hinweis|achtung|remarque|nota|attenzione)s?[!:]?$/i;

/** Characters of a box's title at most. */
const MAX_TITLE = 60;
/** Characters of a box. */
const MAX_BOX = 2500;

const nameOf = (element: Element | null): string => element?.getAttribute('class') ?? '';

/**
 * Makes of the boxes of manuals an `aside` that begins with its title, so that it is seen where a note ends and the text
 * goes on. Only where both are named: "note" and "tip" alone are the names of much else.
 */
export function setAdmonitions(content: Element): void {
  for (const title of content.querySelectorAll('[class]')) {
    const { parentElement: box } = title;
    if (!box?.matches('div, section, aside') || box === content) continue;
    if (title.previousElementSibling || !title.nextElementSibling) continue;
    // What is headed as a section is one.
    const isSection = title.matches('h1, h2, h3') && !WORD.test((title.textContent ?? '').trim());
    if (isSection || (box.textContent ?? '').length > MAX_BOX) continue;
    if (!TITLE.test(nameOf(title)) || !BOX.test(nameOf(box))) continue;
    const words = (title.textContent ?? '').trim();
    if (words === '' || words.length > MAX_TITLE || title.querySelector('p, ul, img')) continue;
    const line = title.matches('p') ? title : rename(title, 'p');
    const strong = line.ownerDocument.createElement('strong');
    strong.append(...line.childNodes);
    line.append(strong);
    rename(box, 'aside');
  }
}
