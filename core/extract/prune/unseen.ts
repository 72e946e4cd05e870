import { MARKS } from '../copy/marks';
import type { Page } from '../page';
import { attribute, all as within } from '../safe-document';
import type { Block } from './blocks';
import type { kindOf } from './page-signs';

/** What the page does not show. Invisible text takes its place and often fades in; that is shown. */
const UNSEEN = `[${MARKS.hidden}="display"]`;

/** Characters of kept text without which nothing is known about what the page shows. */
const LEAST_SEEN = 200;

/** Names of boxes that open in place: questions with their answers, tabs, the next picture of a row. */
const OPENS =
  /(?<![a-z])(?:accord|answer|carousel|collaps|expand|faq|foot-?note|more|panel|question|read|slide|spoiler|swiper|tab|toggle|transcript)|(?<=[a-z])(?:Accord|Answer|Carousel|Collaps|Expand|Faq|Panel|Tab|Toggle)/;

/** Names of a part of the text itself. */
const PART = /(?<![a-z])(?:body|content|page)/i;

/** Attributes by which a control names what it opens, and the controls that do so by their address. */
const CONTROLS = ['aria-controls', 'data-target', 'data-bs-target'];
const LINKS = ':is([data-toggle], [data-bs-toggle], [aria-expanded], [role=tab])[href^="#"]';

/**
 * Takes out of `kept` what the page hides and nothing on it opens: appeals for donations of which it shows one
 * at most, remarks in a window of their own, the text once more for search engines. Blocks in `notes` stay: what
 * pages show beside a mark in the text, they hide below it. On other pages than texts whole sections are hidden
 * until scripts show them, and only what is shown as well goes.
 *
 * Of 103 saved pages of which hidden text would be kept, this makes 15 better and 4 worse.
 */
export function dropUnseen(
  all: readonly Block[],
  kept: Set<Block>,
  {
    notes,
    page,
    kind,
  }: {
    readonly notes: ReadonlySet<Block>;
    readonly page: Page;
    readonly kind: ReturnType<typeof kindOf>;
  },
): void {
  const boxes = new Map<Element, Block[]>();
  let seenLength = 0;
  for (const block of kept) {
    const box = block.element.closest(UNSEEN);
    if (!box) seenLength += block.text.length;
    else if (!notes.has(block)) {
      const blocks = boxes.get(box) ?? [];
      boxes.set(box, blocks);
      blocks.push(block);
    }
  }
  if (boxes.size === 0 || seenLength < LEAST_SEEN) return;
  const opened = openedBy(page.source);
  const shown = new Map<string, Block>();
  for (const block of all) if (!block.element.closest(UNSEEN)) shown.set(block.text, block);
  for (const [box, blocks] of boxes) {
    if (opens(box, opened)) continue;
    const length = blocks.reduce((sum, { text }) => sum + text.length, 0);
    // A longer one is the part of a text that "read more" opens.
    const isShut = kind === 'text' && length < seenLength;
    for (const block of blocks) {
      const twin = shown.get(block.text);
      if (isShut || twin) kept.delete(block);
      // Where a page says the same twice, the place that it shows is the place.
      if (twin && !isShut) kept.add(twin);
    }
  }
}

/** The names that controls of a page give to what they open. */
function openedBy(source: Document): ReadonlySet<string> {
  const names = new Set<string>();
  const controls = within(source, `${CONTROLS.map((name) => `[${name}]`).join()}, ${LINKS}`);
  for (const control of controls)
    for (const name of [...CONTROLS, 'href'])
      for (const word of (attribute(control, name) ?? '').split(/\s+/))
        names.add(word.replace(/^#/, ''));
  names.delete('');
  return names;
}

/** Whether a hidden box, or what stands directly around it, opens in place. */
function opens(box: Element, opened: ReadonlySet<string>): boolean {
  if (PART.test(box.getAttribute('class') ?? '')) return true;
  for (const element of [box, box.parentElement]) {
    if (!element || element.localName === 'body') continue;
    if (opened.has(element.id) || element.getAttribute('role') === 'tabpanel') return true;
    if (OPENS.test(`${element.getAttribute('class')} ${element.id}`)) return true;
  }
  return box.localName === 'dd' || box.closest('details') !== null;
}
