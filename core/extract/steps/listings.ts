/** Elements that are a line of a listing, and what holds such lines. */
const LINES = 'div, p, li, tr';
const HOLDERS = `${LINES}, ol, ul, table, tbody, td`;

/** Boxes that say that they are a listing, without being a `pre`. */
const LOOSE =
  '[style*="white-space: pre" i], [style*="white-space:pre" i], [class*="code-block" i], [class*="codeblock" i], .cm-content, code';

/** What a listing written without `pre` cannot hold. */
const PROSE = 'pre, p, div, ul, ol, table, img, h1, h2, h3, h4, h5, h6';

/** Share of a table's text that must be code for it to set the lines of a listing. */
const MOSTLY = 0.9;

/** Makes a `pre` of each box of code lines, so that no step folds its white space. */
export function wrapLooseListings(root: ParentNode): void {
  for (const box of [...root.querySelectorAll(LOOSE)].reverse()) {
    const text = (box.textContent ?? '').trim();
    const isLined = text.includes('\n') || box.querySelector('br') !== null;
    if (!isLined || box.closest('pre') || box.querySelector(PROSE)) continue;
    if (box.localName === 'code' && !isAlone(box, text)) continue;
    const listing = box.ownerDocument.createElement('pre');
    for (const { name, value } of box.attributes) listing.setAttribute(name, value);
    listing.append(...box.childNodes);
    box.replaceWith(listing);
  }
}

/** Code in a line of text is no listing, however it is broken. */
const isAlone = (code: Element, text: string): boolean =>
  (code.parentElement?.textContent ?? '').trim() === text &&
  /white-space:\s*pre/i.test(code.getAttribute('style') ?? '');

/** Makes a `pre` of a table with one cell that holds nothing but lines of code. */
export function unwrapLines(table: Element, cell: Element): void {
  const length = [...cell.querySelectorAll('code')].reduce(
    (sum, code) => sum + (code.textContent ?? '').trim().length,
    0,
  );
  const whole = (cell.textContent ?? '').replace(/\s+/g, '').length;
  if (length === 0 || length < whole * MOSTLY || cell.querySelector('pre, p, img')) return;
  const listing = table.ownerDocument.createElement('pre');
  listing.append(...cell.childNodes);
  table.replaceWith(listing);
}

/** Takes out the numbers of lines that are told by nothing but their order. */
export function dropNumbers(listing: Element): void {
  const first = [...listing.querySelectorAll(LINES)].flatMap((line) =>
    line.childElementCount > 1 ? (line.firstElementChild ?? []) : [],
  );
  const areNumbers = first.every(
    ({ textContent }, index) => textContent?.trim() === `${index + 1}`,
  );
  if (first.length > 1 && areNumbers) for (const number of first) number.remove();
}

/** Writes the line ends of a listing as such: a `pre` of ours knows no breaks and no boxes. */
export function keepLines(listing: Element): void {
  for (const lineBreak of listing.querySelectorAll('br')) lineBreak.replaceWith('\n');
  for (const line of [...listing.querySelectorAll(LINES)].reverse()) {
    const isEnded =
      line.textContent?.endsWith('\n') || /^\r?\n/.test(line.nextSibling?.nodeValue ?? '');
    if (!isEnded) line.append('\n');
  }
  for (const holder of listing.querySelectorAll(HOLDERS)) holder.replaceWith(...holder.childNodes);
}
