import { Marked } from 'marked';
import { h, render } from 'preact';
import { Found } from '../../components/popup/Found';
import { type Preview, previewOf } from '../../components/popup/preview';
import type { Article } from '../../core/article';
import { toMarkdown } from '../../core/markdown';
import { parseArticle } from '../../core/parse-article';
import { toHtml } from '../../core/sanitize';
import { DEFAULTS } from '../../core/settings';
import { extractedFromEveryPlace } from './whole-way';

/** What the popup has of a page: the article as it came from the page's own world, and its preview. */
function looked(html: string): readonly { article: Article; preview: Preview }[] {
  return extractedFromEveryPlace(html).flatMap(({ article: head, content }) => {
    const sent = JSON.stringify({ ...head, html: toHtml(content) });
    const article = parseArticle(JSON.parse(sent));
    return article ? [{ article, preview: previewOf(article, null) }] : [];
  });
}

const nothing = () => undefined;

/** A payload in every place of a page, in the popup's preview. */
export function intoPopup(html: string): DocumentFragment {
  const drawn = new DocumentFragment();
  for (const { article, preview } of looked(html)) {
    const place = document.createElement('div');
    const found = h(Found, {
      ...{ article, preview, settings: DEFAULTS, isOpen: false, opens: null, said: null },
      ...{ onRead: nothing, onCopy: nothing, onOpens: nothing, onOptions: nothing },
    });
    render(found, place);
    // Buttons and choices around it are the popup's own.
    drawn.append(...place.querySelectorAll('header, .beginning'));
  }
  return drawn;
}

/** Lets all HTML through. Bare addresses in a text become links only where a reader chooses so: not here. */
const reader = new Marked({ tokenizer: { url: () => undefined } });

/** The same as copied Markdown, read by a reader that lets all HTML through. */
export function intoMarkdown(html: string): DocumentFragment {
  const text = looked(html).map(({ article, preview }) => toMarkdown(article, preview.content));
  const read = text.map((each) => reader.parse(each, { async: false }));
  return document.createRange().createContextualFragment(read.join('\n'));
}
