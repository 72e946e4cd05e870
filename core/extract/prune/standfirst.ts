import { widthOf } from '../../letters';
import { fold } from '../fold';
import type { Page } from '../page';
import { isTailHeading } from '../phrases';
import type { Block } from './blocks';
import { RUNNING } from './boxes';
import { SAID_KINDS } from './said';

/** Blocks below the headline within which a standfirst stands, and its length in characters. */
const NEAR = 8;
const STANDFIRST = { least: 20, most: 450 } as const;

/** Characters from which a line that the page does not name is a sentence. */
const SENTENCE = 45;

/** Characters of a rubric in a headline. */
const RUBRIC = 80;

/** Share of a line in links up to which it is text. */
const MOST_LINKED = 0.4;

/** Points of a list of what a text says in short. */
const POINTS = { least: 2, most: 6 } as const;

/** How content systems and papers name it, in small letters, in class, id, test id, itemprop and slots. */
const NAMES =
  /stand-?first|(?:^|[\s_-])(?:dek|deck|chapo|chapeau|sapo|perex|ingress|lead|lede|leadin|lead-?text|vorspann|anleser|spot|bajada|copete|entradilla|sommario|occhiello|catenaccio|sottotitolo|undertittel|ingres|strap(?:line)?|tagline|excerpt|summary|intro|abstract|description|key[\s_-]?(?:points|takeaways|facts)|takeaways|highlights)(?=$|[\s_-])|sub-?(?:title|head|heading|headline|hed)(?![a-z])|(?:sous-?titre|untertitel|subtitulo)|(?:article|post|entry|story|page|field)[_-]{1,2}(?:lead|summary|intro|excerpt|description|dek)/;

/** Names of what is somebody else's or something else's introduction. */
const OTHERS =
  /(?:^|[\s_-])(?:ad|ads|advert\w*|author|bio|newsletter|related|video|image|photo|caption|comments?|share|social|breadcrumbs?|byline)(?=$|[\s_-])/;

/** Where no standfirst stands. */
const ELSEWHERE = 'nav, form, button, label, figure, figcaption, footer, dialog, table, blockquote';

/** What introduces a text. */
export interface Standfirst {
  readonly blocks: readonly Block[];
  /** Its words where the page sets it apart from the text; null where it is only what the page says of itself, or a list. */
  readonly text: string | null;
}

const NONE: Standfirst = { blocks: [], text: null };

/**
 * Adds to `kept` the standfirst: what stands below the headline, before the text, and is named as one, is
 * set as a second heading, or is what the page gives as its description; also a few points that sum the text up there.
 * Truths of papers often leave it out; readers want it.
 */
export function keepStandfirst(
  all: readonly Block[],
  kept: Set<Block>,
  { metadata }: Page,
): Standfirst {
  const title = fold(metadata.title ?? '');
  const at = title === '' ? -1 : headlineAt(all, title, kept);
  const headline = all[at]?.element;
  if (!headline || !all.slice(at).some((block) => kept.has(block))) return NONE;
  const claim = fold(metadata.excerpt ?? '');
  const authors = metadata.authors.map(fold);
  for (const [index, block] of all.slice(at + 1, at + 1 + NEAR).entries()) {
    const isNear = index === 0 && isSentence(block, authors);
    const mayBe = isLine(block) && !isNaming(block.text, authors);
    const isApart =
      mayBe &&
      (isNamed(block.element, headline) ||
        (isNear &&
          (isHeading(block, all[at + 2]) || isAboveByline(all.slice(at + 2, at + 5), authors))));
    if (isApart || (mayBe && isClaim(block, claim))) {
      const blocks = pointsOf(block, all);
      for (const each of blocks) kept.add(each);
      return { blocks, text: isApart && !block.element.closest('li') ? block.text : null };
    }
    if (kept.has(block) && block.text.length >= RUNNING) return NONE;
  }
  return NONE;
}

/** Where the heading is that says the title, with a rubric or without; else the line that says it; -1 where none does. */
function headlineAt(all: readonly Block[], title: string, kept: ReadonlySet<Block>): number {
  const test =
    (says: (text: string) => boolean, isOne: (block: Block) => boolean) =>
    (block: Block): boolean =>
      block.text.length <= title.length * 2 + RUBRIC && isOne(block) && says(fold(block.text));
  const isHigh = ({ element }: Block) => /^h[1-3]$/.test(element.localName);
  const isTitle = (text: string) => text === title;
  const isEqual = test(isTitle, isHigh);
  const equal = all.findIndex(isEqual);
  if (equal < 0) {
    const ending = all.findIndex(test((text) => text.endsWith(title), isHigh));
    return ending >= 0 ? ending : all.findIndex(test(isTitle, () => true));
  }
  if (all[equal]?.element.localName === 'h1') return equal;
  // A bar at the top can say it before; a list of what is new, behind.
  const start = all.findIndex((block) => kept.has(block) && block.text.length >= RUNNING);
  return Math.max(
    equal,
    all.findLastIndex((block, at) => at < start && isEqual(block)),
  );
}

const isLine = ({ text, element, linked }: Block): boolean =>
  widthOf(text) >= STANDFIRST.least &&
  text.length <= STANDFIRST.most &&
  linked <= text.length * MOST_LINKED &&
  !element.closest(ELSEWHERE) &&
  !isTailHeading(fold(text)) &&
  !(text.length < SENTENCE && isNotice(text));

/** Whether a line says when, whose, or what else there is. */
const isNotice = (text: string): boolean =>
  text.length < RUNNING && SAID_KINDS.some(({ pattern }) => pattern.test(text.toLowerCase()));

/** Whether a line is what the page says of itself, or how that begins. */
function isClaim({ text }: Block, claim: string): boolean {
  const words = fold(text);
  return (
    claim.length >= STANDFIRST.least &&
    (words === claim || (words.length >= RUNNING && claim.startsWith(words)))
  );
}

/** What a box holds that is more than a standfirst: a heading with its paragraph, many of them. */
const MORE = ':is(h2, h3, h4) ~ p, p ~ p ~ p ~ p, p ~ h2, p ~ h3';

/** Whether a line, or what holds it and little else beside the headline, is named as a standfirst. */
function isNamed(element: Element, headline: Element): boolean {
  for (let at: Element | null = element; at && !at.contains(headline); at = at.parentElement) {
    const names = [
      'class',
      'id',
      'itemprop',
      'aria-label',
      'data-testid',
      'data-gu-name',
      'data-component',
    ]
      .map((name) => at?.getAttribute(name) ?? '')
      .join(' ')
      .slice(0, 300)
      .replace(/([a-z])([A-Z])/g, '$1-$2')
      .toLowerCase();
    if (OTHERS.test(names)) return false;
    if (NAMES.test(names)) return at === element || !at.querySelector(MORE);
  }
  return false;
}

/** Whether a line is a heading, and neither the first of a row of them nor what a list is called. */
const isHeading = ({ element, text }: Block, next: Block | undefined): boolean =>
  /^h[1-6]$/.test(element.localName) &&
  next?.element.localName !== element.localName &&
  (/[.!?]["'”’»]?$/.test(text) || !next?.element.closest('li, table'));

const isSentence = ({ text }: Block, authors: readonly string[]): boolean =>
  text.length >= SENTENCE && !isNotice(text) && !isNaming(text, authors);

/** Whether one of the lines below says who wrote the text: what stands between the headline and them leads to it. */
const isAboveByline = (below: readonly Block[], authors: readonly string[]): boolean =>
  below.some(({ text }) => isNaming(text, authors));

const isNaming = (text: string, people: readonly string[]): boolean =>
  text.length < RUNNING && people.some((name) => fold(text).includes(name));

/** A point with those beside it where it is one of a few; else the line alone. */
function pointsOf(block: Block, all: readonly Block[]): readonly Block[] {
  const list = block.element.closest('li')?.parentElement;
  const points = list ? all.filter((one) => list.contains(one.element)) : [];
  const isFew = points.length >= POINTS.least && points.length <= POINTS.most;
  return isFew && points.every(isLine) ? points : [block];
}
