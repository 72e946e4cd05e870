import { rename, unwrap } from '../copy/rename';
import type { Page } from '../page';

/** Posts of other places that a page has rebuilt in boxes of its own. */
const POST = ':is(div, section)[class~="tweet" i]:not(:has(h1, blockquote))';

/**
 * Makes a quotation of every such box; where all of it is one link, the words are freed of it. The foot
 * of a quotation says whose words they are: it is a line of it, and not the foot of a page.
 */
export function quotePosts({ copy }: Page): void {
  for (const foot of copy.querySelectorAll('blockquote footer')) rename(foot, 'div');
  for (const box of copy.querySelectorAll(POST)) {
    for (const link of box.querySelectorAll('a:has(div, p)')) unwrap(link);
    rename(box, 'blockquote');
  }
}
