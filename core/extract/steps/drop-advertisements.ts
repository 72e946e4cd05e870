import { foldLetters } from '../fold';
import { entryList } from '../lower';
import { siteOf } from '../metadata/site-of';
import type { Page } from '../page';
import { textWalker } from '../safe-document';

/** What papers write above advertisements, folded; alone in a line. */
const isLabel = entryList(
  'advertisement, advertisements, advertising, advertorial, sponsored, sponsored content, paid content, promoted',
  'anzeige, anzeigen, werbung, annons, annonce, annonse, reklame, reklam, reklama, mainos, hirdetés',
  'publicidad, anuncio, anuncios, publicidade, publicité, pubblicità, advertentie, iklan, ogłoszenie',
  'реклама, διαφημιση, διαφήμιση, 広告, スポンサーリンク, スポンサードリンク, 广告, 廣告, 광고, إعلان, اعلان',
  'تبلیغات, פרסומת, विज्ञापन, โฆษณา, quảng cáo',
);

/** Characters of a label, of it with who paid, of all that its box says, and of a paragraph that is none of an advertisement. */
const LABEL = 24;
const LINE = 60;
const BOX = 260;
const PARAGRAPH = 150;

/** Where such words are a text's own: entries, values, code, headings. */
const OWN = 'pre, code, table, li, dt, dd, h1, h2, h3, h4, h5, h6, figcaption, blockquote';

/** What no box of an advertisement is or holds. */
const TEXT = 'html, body, main, article, [role=main], [itemprop=articleBody]';
const HELD = 'h1, article, main, table, pre';

/** Takes out small boxes that begin with a line saying that they are advertisements, with their pictures. */
export function dropAdvertisements(page: Page): void {
  const walker = textWalker(page.copy, page.copy.body);
  const [labels, endings]: [Element[], Element[]] = [[], []];
  for (let node = walker?.nextNode(); node; node = walker?.nextNode()) {
    const text = (node.nodeValue ?? '').trim();
    if (text === '' || text.length > LINE || !node.parentElement) continue;
    if (LAST.test(text)) endings.push(node.parentElement);
    const [label = ''] = text.split(/\s[·•|]\s/, 1);
    if (label.length <= LABEL && isLabel(foldLetters(label, true))) labels.push(node.parentElement);
  }
  for (const link of page.copy.querySelectorAll('a[href*="utm_"]:has(img)'))
    if (isCampaign(link, page)) link.remove();
  for (const line of endings) if (!line.closest(OWN)) boxEndedBy(line)?.remove();
  for (const label of labels) {
    const box = label.isConnected && !label.closest(OWN) ? boxOf(label) : null;
    if (box) box.remove();
  }
}

/** How a small box with a picture ends that is an advertisement: "Ad · Somebody". */
const LAST = /^(?:ad|anzeige|sponsored|promoted|annonce|publicidad|publicité) [·•|] \S/i;

/** The largest small box with a picture that ends with such a line; null where there is none. */
function boxEndedBy(line: Element): Element | null {
  const words = textOf(line);
  const box = smallBox(line, (text) => text.endsWith(words));
  return box?.querySelector('img') ? box : null;
}

/** Whether a link shows a picture and nothing else, without a caption, and counts for a campaign on another site. */
function isCampaign(link: Element, { url, base }: Page): boolean {
  const href = link.getAttribute('href') ?? '';
  if (textOf(link) !== '' || isCaptioned(link) || !URL.canParse(href, base)) return false;
  const target = new URL(href, base);
  return (
    target.searchParams.has('utm_campaign') && siteOf(target.hostname) !== siteOf(url.hostname)
  );
}

/** Names of what is said of a picture. */
const CAPTION = 'figcaption, [class*="caption" i], [class*="credit" i], [class*="legend" i]';

/** Whether something is said of the picture in a link, in its frame or right below. */
function isCaptioned(link: Element): boolean {
  const frame = link.closest('figure, [class*="caption" i]') ?? link.parentElement;
  const beside = [link.nextElementSibling, link.parentElement?.nextElementSibling];
  return (
    (frame !== null && textOf(frame).length <= BOX && frame.querySelector(CAPTION) !== null) ||
    beside.some((one) => one?.matches(CAPTION))
  );
}

/** The largest small box that begins with a label in a line of its own; null where it is a word of a sentence, or the start of more. */
function boxOf(label: Element): Element | null {
  const words = textOf(label);
  let line = label;
  while (line.parentElement && textOf(line.parentElement) === words) line = line.parentElement;
  const beside = [...(line.parentElement?.childNodes ?? [])].filter((node) => node.nodeType === 3);
  if (beside.some((node) => (node.nodeValue ?? '').trim() !== '')) return null;
  return smallBox(label, (text) => text.startsWith(words));
}

/** The largest small box around a line whose text is as wanted; null where there is none. */
function smallBox(line: Element, isWanted: (text: string) => boolean): Element | null {
  let box: Element | null = null;
  for (let at: Element | null = line; at && !at.matches(TEXT); at = at.parentElement) {
    const text = textOf(at);
    if (text.length > BOX || !isWanted(text)) break;
    if (at.matches(HELD) || at.querySelector(HELD) || holdsParagraph(at)) break;
    box = at;
  }
  return box;
}

const textOf = ({ textContent }: Element): string => (textContent ?? '').trim();

const holdsParagraph = (box: Element): boolean =>
  [box, ...box.querySelectorAll('p')].some(
    (each) => each.localName === 'p' && textOf(each).length > PARAGRAPH,
  );
