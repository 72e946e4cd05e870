import type { ArticleHead } from '../../core/article';
import type { ReaderProps } from '../../core/reading-page';
import { readingMinutes } from '../../core/reading-time';
import { displayHost } from '../../core/sanitize/text';
import { message } from '../../platform/i18n';
import { drawBar } from './bar';
import { bindSignsIn } from './bind-signs';
import type { Desk } from './desk';
import { element } from './element';
import { followInside } from './follow-inside';
import { furnish } from './furnish';
import { setStrips } from './galleries';
import { heading, leadPicture } from './heading';
import { headPosts } from './thread';

type Parts = Pick<Desk, 'stage' | 'bar' | 'main' | 'text'>;

/** Draws the reading page into an empty element: all that the first paint shows, and no more. */
export function drawPage(
  stage: HTMLElement,
  { article, content, fromTop, signal }: ReaderProps,
): Parts {
  const bar = drawBar();
  const minutes = readingMinutes(content.textContent ?? '', article.language);
  furnish(content);
  setStrips(content);
  if (article.language?.startsWith('fr')) bindSignsIn(content);
  headPosts(content);
  const text = element('div', { class: fromTop ? 'text sketched' : 'text' });
  text.append(content);
  markStart(text);
  followInside(text, signal);
  const lead = article.leadPicture ? leadPicture(article.leadPicture) : null;
  const main = element(
    'main',
    { class: 'sheet', tabindex: '-1', lang: article.language, dir: article.direction },
    element(
      'article',
      { 'aria-label': article.title },
      heading(article, minutes),
      element('div', { class: 'article' }, lead, text),
    ),
    source(article),
  );
  stage.replaceChildren(bar.nav, main);
  return { stage, bar, main, text };
}

/** Marks what a text begins with, however deep it stands: it needs no room of its own there. */
function markStart(text: Element): void {
  let at: Node | null = text.firstChild;
  while (at) {
    while (at && !(at instanceof Element || at.nodeValue?.trim())) at = at.nextSibling;
    if (at instanceof Element) at.classList.add('begins');
    at = at?.firstChild ?? null;
  }
}

function source({ url }: ArticleHead): HTMLElement {
  const host = displayHost(new URL(url));
  // The sentence is the person's language, whatever the article's is.
  const link = element('a', { href: url, dir: 'auto' }, message('readerSource', { host }));
  return element('footer', { class: 'source' }, link);
}
