import { useLayoutEffect, useRef } from 'preact/hooks';
import { ARTICLE_VERSION, type ArticleHead } from '../../core/article';
import { type Settings, themeWords } from '../../core/settings';
import { direction, locale, message } from '../../platform/i18n';
import { writeDates } from '../reader/dates';
import { heading } from '../reader/heading';
import '../reader/reader.css';
import '../reader/article.css';
import '../reader/figures.css';
import '../reader/languages.css';
import '../reader/choices.css';
import { ownColours, settingWords, typography } from '../styles/theme';

/** What the sample is set with. */
interface PreviewProps {
  readonly settings: Settings;
}

/** A short article, made up, that is set as the reader would set it. */
export function Preview({ settings }: PreviewProps) {
  const article = sampleArticle();
  const place = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const drawn = heading(sampleArticle(), 1);
    writeDates(drawn);
    place.current?.replaceChildren(drawn);
  }, []);
  return (
    <section
      class="preview"
      data-theme={themeWords(settings)}
      style={ownColours(settings)}
      aria-label={message('optionsPreview')}
    >
      <div class="stage" data-set={settingWords(settings)} style={typography(settings)}>
        <div class="sheet">
          <div ref={place} />
          <div class="article">
            <p>{message('sampleOpening')}</p>
            <p>{message('sampleMiddle')}</p>
            <blockquote>
              <p>{message('sampleQuotation')}</p>
            </blockquote>
            <h2>{message('sampleHeading')}</h2>
            <p>
              {message('sampleEnding')}{' '}
              <a href={article.url} onClick={(event) => event.preventDefault()}>
                {message('sampleLink')}
              </a>
            </p>
          </div>
        </div>
      </div>
    </section>
  );
}

const sampleArticle = (): ArticleHead => ({
  version: ARTICLE_VERSION,
  url: 'https://reading-room.example/desk',
  canonicalUrl: null,
  title: message('sampleTitle'),
  byline: message('sampleAuthor'),
  siteName: message('sampleSite'),
  section: message('sampleSection'),
  publishedTime: '2026-05-03',
  modifiedTime: null,
  language: locale(),
  direction: direction(),
  excerpt: null,
  leadPicture: null,
  wordCount: 0,
});
