import { useEffect, useMemo, useRef } from 'preact/hooks';
import type { Article } from '../../core/article';
import { readingMinutes } from '../../core/reading-time';
import { displayHost } from '../../core/sanitize/text';
import { message } from '../../platform/i18n';
import { Bar, type BarProps } from './Bar';
import { Heading } from './Heading';
import { LeadPicture } from './LeadPicture';
import { Text } from './Text';

export interface ReaderProps extends BarProps {
  readonly article: Article;
  /** The nodes of `article.html`, sanitised. */
  readonly content: DocumentFragment;
}

/** The reading page. */
export function Reader({ article, content, ...bar }: ReaderProps) {
  const minutes = useMemo(
    () => readingMinutes(content.textContent ?? '', article.language),
    [article],
  );
  // The text takes the focus, not a button: the space key must scroll.
  const main = useRef<HTMLElement>(null);
  useEffect(() => main.current?.focus({ preventScroll: true }), []);
  const host = displayHost(new URL(article.url));
  return (
    <>
      <Bar {...bar} />
      <main
        class="sheet"
        ref={main}
        tabIndex={-1}
        lang={article.language ?? undefined}
        dir={article.direction}
      >
        <article aria-label={article.title}>
          <Heading article={article} minutes={minutes} />
          <div class="article">
            {article.leadPicture ? <LeadPicture picture={article.leadPicture} /> : null}
            <Text content={content} />
          </div>
        </article>
        <footer class="source">
          <a href={article.url}>{message('readerSource', { host })}</a>
        </footer>
      </main>
    </>
  );
}
