import type { Page } from '../page';

/** Posts of other places that a page has rebuilt in boxes of its own. */
const POST =
  ':is(div, section):is([class~="tweet" i], [class~="twitter-tweet" i], [class~="embedded-post" i], [class~="bluesky-embed" i], [class~="mastodon-embed" i])';

/** Length of a post, in characters. */
const MIN_POST = 40;
const MAX_POST = 1500;

/** Makes a quotation of every such box; where all of it is one link, the words are freed of it. */
export function quotePosts({ copy }: Page): void {
  for (const box of copy.querySelectorAll(POST)) {
    const { length } = (box.textContent ?? '').trim();
    if (length < MIN_POST || length > MAX_POST || box.querySelector('h1, blockquote')) continue;
    for (const link of box.querySelectorAll('a')) {
      if (link.querySelector('div, p, span + span')) link.replaceWith(...link.childNodes);
    }
    const quotation = copy.createElement('blockquote');
    quotation.append(...box.childNodes);
    box.replaceWith(quotation);
  }
}
