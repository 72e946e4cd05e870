const HEADINGS = 'h1, h2, h3, h4, h5, h6';

const levelOf = (heading: Element): number => Number(heading.localName.slice(1));

/**
 * Moves the article's headings so that the first level below the title is `h2` and none is
 * skipped, keeping their order of rank.
 */
export function levelHeadings(content: Element): void {
  const headings = [...content.querySelectorAll(HEADINGS)];
  const ranks = [...new Set(headings.map(levelOf))].sort((a, b) => a - b);
  for (const heading of headings) {
    const level = Math.min(6, ranks.indexOf(levelOf(heading)) + 2);
    if (level === levelOf(heading)) continue;
    const moved = heading.ownerDocument.createElement(`h${level}`);
    for (const { name, value } of heading.attributes) moved.setAttribute(name, value);
    moved.append(...heading.childNodes);
    heading.replaceWith(moved);
  }
}
