import type { Article } from '../../core/article';
import { displayHost } from '../../core/sanitize/text';
import { locale, message } from '../../platform/i18n';

export interface HeadingProps {
  readonly article: Article;
  /** Whole minutes that the text takes. */
  readonly minutes: number;
}

/** What stands above the text: where it is from, what it is called, who wrote it and when. */
export function Heading({ article, minutes }: HeadingProps) {
  const { siteName, section, title, byline, publishedTime, modifiedTime } = article;
  const host = displayHost(new URL(article.url));
  const published = publishedTime && longDate(publishedTime);
  const updated = modifiedTime && longDate(modifiedTime);
  return (
    <header class="heading">
      <p class="kicker">
        <bdi class="site">{siteName ?? host}</bdi>
        {siteName && siteName.toLowerCase() !== host ? (
          <>
            {' '}
            · <bdi>{host}</bdi>
          </>
        ) : null}
        {section ? (
          <>
            {' '}
            · <bdi>{section}</bdi>
          </>
        ) : null}
      </p>
      <h1 class="headline" dir="auto">
        {title}
      </h1>
      <p class="credits">
        {byline ? <bdi class="byline">{byline}</bdi> : null}
        {published ? <time dateTime={publishedTime}>{published}</time> : null}
        {updated && updated !== published ? (
          <time dateTime={modifiedTime}>{message('readerUpdated', { date: updated })}</time>
        ) : null}
        <bdi>{message('readerMinutes', { minutes: String(minutes) })}</bdi>
      </p>
    </header>
  );
}

/** A date in the person's own language, the day the page gives (its zone, not the reader's). */
function longDate(iso: string): string | null {
  const day = /^(\d{4})-(\d{2})-(\d{2})/.exec(iso);
  if (!day) return null;
  const [, year, month, date] = day.map(Number);
  const utc = Date.UTC(year ?? 0, (month ?? 1) - 1, date ?? 1);
  return new Intl.DateTimeFormat(locale(), { dateStyle: 'long', timeZone: 'UTC' }).format(utc);
}
