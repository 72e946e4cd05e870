import { fold } from '../fold';
import type { Page } from '../page';

/** Characters of a paragraph that such a line stands beside. */
const PARAGRAPH = 60;

/** Lines with one label at least, and characters of the headline that each leads to. */
const FEW = 2;
const HEADLINE = 20;

/** Words of the last part of an address that is a story's. */
const WORDS = 3;

/** A label of one word that says what the link is: recipes, sources and readings are a text's own. */
const NAMES_LINK =
  /^(?:the )?(?:recipe|sources?|readings?|text|document|report|study|paper|video|film|song|book|episode|part|chapter|lesson|listen|rezept|quelle|lektüre|kapitel|teil|recette|fuente|receta|lectura|fonte|receita|ricetta|lettura|bron|recept)(?: \w+){0,2}$/;

/** Whether a label is of several words or in capitals, as calls to read on are. */
const isCall = (label: string): boolean =>
  /\S\s+\S*\p{L}/u.test(label) || label === label.toUpperCase();

/**
 * Takes out lines between paragraphs that are one label each time, and a link to another story of the site, whatever
 * language the label is in: "FUNDA OLUNYE UDABA LAPHA | …". Beside code, they belong to a manual.
 */
export function dropLabelledLinks(content: Element, { url, base }: Page): void {
  if (content.querySelector('pre')) return;
  const groups = new Map<string, Element[]>();
  for (const line of content.querySelectorAll('p:has(a[href])')) {
    const label = labelOf(line, base, url);
    const group = label ? groups.get(label) : undefined;
    if (group) group.push(line);
    else if (label) groups.set(label, [line]);
  }
  const isBetween = (line: Element) =>
    isParagraph(line.previousElementSibling) && isParagraph(line.nextElementSibling);
  for (const lines of groups.values())
    if (lines.filter(isBetween).length >= FEW) for (const line of lines) line.remove();
}

const isParagraph = (element: Element | null): boolean =>
  element?.localName === 'p' && (element.textContent ?? '').trim().length >= PARAGRAPH;

/** What stands before the one link of a line that is a label and the headline of another story; null for other lines. */
function labelOf(line: Element, base: URL, url: URL): string | null {
  const links = [...line.querySelectorAll('a[href]')];
  const [link] = links;
  const said = (link?.textContent ?? '').trim();
  const href = link?.getAttribute('href') ?? '';
  if (!link || links.length > 1 || said.length < HEADLINE || !URL.canParse(href, base)) return null;
  const text = (line.textContent ?? '').trim();
  const label = text.slice(0, -said.length).trim();
  if (!text.endsWith(said) || !/[|:：»–—-]$/.test(label)) return null;
  const target = new URL(href, base);
  if (!isCall(label) || NAMES_LINK.test(fold(label))) return null;
  const isOther = target.hostname === url.hostname && target.pathname !== url.pathname;
  const [last = ''] = target.pathname.split('/').filter(Boolean).slice(-1);
  const isStory =
    last.split(/[-_]/).length >= WORDS && !/\.(?:pdf|zip|mp[34]|docx?|xlsx?)$/i.test(last);
  return isOther && isStory ? fold(label) || null : null;
}
