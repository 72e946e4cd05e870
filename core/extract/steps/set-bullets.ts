import { isElement } from '../nodes';

/** Signs that are set before the items of a list, where nothing else marks them. */
const SIGN = '^[\\s\\u00a0]*[•●▪■◦‣∙➤►✓✔](?![•●○◦…▪■])[\\s\\u00a0]*';
const BULLET = new RegExp(SIGN, 'u');
const ITEM = new RegExp(`${SIGN}(?=\\S)`, 'u');

/** Lines in a row that begin so from which they are a list. */
const FEW = 3;

/** Makes lists of lines that begin with a bullet: paragraphs in a row, and what line breaks part in one. */
export function setBullets(content: Element): void {
  if (NO.test(content.textContent ?? '')) return;
  for (const paragraph of content.querySelectorAll('p:has(> br)')) part(paragraph);
  for (const first of content.querySelectorAll('p')) {
    const run = first.parentNode ? runFrom(first) : [];
    if (run.length < FEW) continue;
    const list = listOf(
      run.map(({ childNodes }) => [...childNodes]),
      first,
    );
    first.before(list);
    for (const paragraph of run) paragraph.remove();
  }
}

const isItem = (node: Node | null | undefined): boolean => ITEM.test(node?.textContent ?? '');

/** The sign that a text begins with. */
const signOf = (text: string): string => text.trim().charAt(0);

/** Signs that say yes, beside such as say no. */
const NO = /[✗✘✕❌]/u;

/** The paragraphs with bullets from one on that stand side by side; none where one before has a bullet too. */
function runFrom(first: Element): readonly Element[] {
  if (!isItem(first) || first.closest('li')) return [];
  const run: Element[] = [];
  const sign = signOf(first.textContent ?? '');
  for (
    let at: Element | null = first;
    at?.localName === 'p' && isItem(at) && !at.querySelector('br');
    at = at.nextElementSibling
  )
    run.push(at);
  // Signs of two kinds are a list within a list.
  return run.every(({ textContent }) => signOf(textContent ?? '') === sign) ? run : [];
}

/** Parts a paragraph with lines that begin with bullets into what stands before, the list, and what stands behind. */
function part(paragraph: Element): void {
  if (paragraph.closest('li')) return;
  const lines: ChildNode[][] = [[]];
  for (const node of paragraph.childNodes) {
    if (isElement(node) && node.localName === 'br') lines.push([]);
    else lines.at(-1)?.push(node);
  }
  const says = lines.map((line) => line.map(({ textContent }) => textContent ?? '').join(''));
  const first = says.findIndex((text) => ITEM.test(text));
  const last = says.findLastIndex((text) => ITEM.test(text));
  const items = lines.slice(first, last + 1).filter((_, at) => says[first + at]?.trim());
  const sign = signOf(says[first] ?? '');
  const areItems = says
    .slice(first, last + 1)
    .every((text) => !text.trim() || (ITEM.test(text) && signOf(text) === sign));
  if (first < 0 || items.length < FEW || !areItems) return;
  const behind = lines.slice(last + 1).flat();
  const list = listOf(items, paragraph);
  paragraph.after(list);
  if (behind.some(({ textContent }) => textContent?.trim())) {
    const rest = paragraph.ownerDocument.createElement('p');
    rest.append(...behind);
    list.after(rest);
  }
  if (!paragraph.textContent?.trim() && !paragraph.querySelector('img')) paragraph.remove();
}

/** A list of lines, without their bullets. */
function listOf(lines: readonly (readonly ChildNode[])[], place: Element): Element {
  const list = place.ownerDocument.createElement('ul');
  for (const line of lines) {
    const item = place.ownerDocument.createElement('li');
    item.append(...line);
    const walker = place.ownerDocument.createTreeWalker(item, NodeFilter.SHOW_TEXT);
    let isCut = false;
    while (!isCut && walker.nextNode()) {
      const text = walker.currentNode.nodeValue ?? '';
      if (text.trim() === '') continue;
      walker.currentNode.nodeValue = text.replace(BULLET, '');
      isCut = true;
    }
    list.append(item);
  }
  return list;
}
