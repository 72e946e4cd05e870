import { bareCredit, captionLabelOf, creditTail } from './credit';
import type { Piece } from './pieces';
import { foldSpace, foldText } from './text';

/** Inline elements that a caption keeps; of their attributes only a link's address. */
const INLINE = /^(?:a|abbr|b|bdi|code|em|i|mark|q|rb|rp|rt|ruby|s|strong|sub|sup|u)$/;

/**
 * `<figure><p><img></p><figcaption>…</figcaption></figure>`: the picture (or its link) moved into
 * it, the caption when there is one. The paragraph is for Readability, which drops a block with
 * more pictures than paragraphs; the last step takes it away.
 */
export function figureOf(picture: Element, figcaption: Element | null): Element {
  const figure = picture.ownerDocument.createElement('figure');
  const paragraph = picture.ownerDocument.createElement('p');
  paragraph.append(picture);
  figure.append(paragraph);
  if (figcaption) figure.append(figcaption);
  return figure;
}

/**
 * `<figcaption>caption <cite>credit</cite></figcaption>`, what is said copied from the pieces in
 * their order; null when they say nothing.
 */
export function captionOf(document: Document, found: readonly Piece[]): Element | null {
  const pieces = withLastName(found);
  const figcaption = document.createElement('figcaption');
  for (const piece of pieces.filter(({ kind }) => kind !== 'credit')) {
    if (figcaption.hasChildNodes()) figcaption.append(' ');
    for (const node of piece.nodes) append(figcaption, node);
  }
  const credits = [cutCredit(figcaption), ...namesIn(pieces, figcaption).map(bareCredit)];
  const credit = joinCredits(
    credits.filter((name) => name !== null && name !== ''),
    figcaption,
  );
  if (credit !== '') {
    const { lastChild } = figcaption;
    // The sign that parted the two.
    if (lastChild?.nodeType === 3)
      lastChild.nodeValue = (lastChild.nodeValue ?? '').replace(/\s*[|·•–—]\s*$/, '');
    const cite = document.createElement('cite');
    cite.textContent = credit;
    if (figcaption.hasChildNodes()) figcaption.append(' ');
    figcaption.append(cite);
  }
  return figcaption.textContent?.trim() ? figcaption : null;
}

/** A person's name, with the agency in brackets. */
const NAME =
  /^\p{Lu}[\p{L}'’-]+(?: (?:d[aeio]|del|della|du|van|von|der|den|la|le|y|\p{Lu}[\p{L}'’.-]*)){1,4}(?: \(\p{Lu}[\p{L}\d .&/-]{1,24}\))?$/u;

/** The pieces, of which the last is a credit where it is nothing but a name set apart behind a whole sentence. */
function withLastName(pieces: readonly Piece[]): readonly Piece[] {
  const [before, last] = pieces.slice(-2);
  const isName =
    last?.kind === 'caption' &&
    before?.kind === 'caption' &&
    NAME.test(last.text) &&
    /[.!?…]["'”’»]?$/.test(before.text);
  return isName ? [...pieces.slice(0, -1), { ...last, kind: 'credit' }] : pieces;
}

/** Characters from which what stands before a name is a caption. */
const SENTENCE = 40;

/** Small words from which a line is a sentence; "courtesy of the museum" has few. */
const SMALL_WORDS = 4;

const isSentence = (text: string): boolean =>
  /[.!?…]$/.test(text) || (text.match(/(?<!\p{L})\p{Ll}{2,}/gu) ?? []).length >= SMALL_WORDS;

/** What the pieces that are called credits say; the sentence before the name in one goes into a caption that is empty. */
function namesIn(pieces: readonly Piece[], figcaption: Element): readonly string[] {
  const texts = pieces.flatMap(({ kind, text }) => (kind === 'credit' ? [text] : []));
  const [first = ''] = texts;
  const isEmpty = (figcaption.textContent ?? '').trim() === '';
  if (texts.length < 2 || first.length < SENTENCE || !isEmpty || !isSentence(first)) return texts;
  figcaption.append(first);
  return texts.slice(1);
}

/** Each name once: a shorter form that a longer one holds is left out, and one that the caption says. */
function joinCredits(credits: readonly (string | null)[], figcaption: Element): string {
  const said = foldText(figcaption.textContent ?? '');
  const kept: string[] = [];
  for (const credit of credits) {
    const folded = foldText(credit ?? '');
    if (folded === '' || ` ${said} `.endsWith(` ${folded} `)) continue;
    const isHeld = kept.some((other) => ` ${foldText(other)} `.includes(` ${folded} `));
    if (credit && !isHeld) kept.push(credit);
  }
  // What begins with a comma goes on with the name before it: "A. Name", ", The Paper".
  return kept.join(' / ').replace(/ \/ (?=[,;])/g, '');
}

function append(parent: Element, node: Node): void {
  if (node.nodeType === 3) {
    parent.append((node.nodeValue ?? '').replace(/\s+/g, ' '));
    return;
  }
  if (node.nodeType !== 1) return;
  const element = node as Element;
  let target = parent;
  if (INLINE.test(element.localName)) {
    target = parent.ownerDocument.createElement(element.localName);
    const href = element.localName === 'a' ? element.getAttribute('href') : null;
    if (href) target.setAttribute('href', href);
    parent.append(target);
  }
  for (const child of element.childNodes) append(target, child);
}

/** Cuts the credit off the end of a caption and returns it; null when it ends without one. */
function cutCredit(figcaption: Element): string | null {
  trimEnd(figcaption);
  const text = figcaption.textContent ?? '';
  const tail = creditTail(text);
  if (!tail || foldSpace(text.slice(0, tail.start)) === '') return null;
  truncate(figcaption, tail.start);
  return tail.credit;
}

function trimEnd(element: Element): void {
  element.normalize();
  const first = element.firstChild;
  if (first?.nodeType === 3) {
    const text = first.nodeValue ?? '';
    first.nodeValue = text.slice(captionLabelOf(text).length).trimStart();
  }
  const length = (element.textContent ?? '').trimEnd().length;
  truncate(element, length);
}

/** Keeps the first `length` characters of an element's text and the elements around them. */
function truncate(element: Element, length: number): void {
  let left = length;
  for (const node of [...element.childNodes]) {
    const size = node.textContent?.length ?? 0;
    if (left <= 0) node.remove();
    else if (size > left) {
      if (node.nodeType === 3) node.nodeValue = (node.nodeValue ?? '').slice(0, left);
      else truncate(node as Element, left);
    }
    left -= size;
  }
}
