import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Article } from '../../core/article';
import { readingMinutes } from '../../core/reading-time';
import { displayHost } from '../../core/sanitize/text';
import { type Settings, themeWords } from '../../core/settings';
import type { Opens } from '../../core/sites';
import { message, type PlainKey } from '../../platform/i18n';
import '../reader/article.css';
import '../reader/figures.css';
import '../reader/choices.css';
import { readingTime } from '../reader/duration';
import { leadPicture } from '../reader/heading';
import { ownColours, settingWords, typography } from '../styles/theme';
import './found.css';
import { Opening } from '../aids/Opening';
import type { Preview } from './preview';

/** The article that was found, how the page stands, and what the buttons do. */
export interface FoundProps {
  readonly article: Article;
  readonly preview: Preview;
  /** As they hold on the page. */
  readonly settings: Settings;
  /** Whether the reader is open on the page; then it can be closed. */
  readonly isOpen: boolean;
  /** What the person wants on the page's host. */
  readonly opens: Opens;
  /** What is to be said about the last deed; null for nothing. */
  readonly said: PlainKey | null;
  readonly onRead: () => void;
  readonly onCopy: () => void;
  readonly onOpens: (opens: Opens) => void;
  readonly onOptions: () => void;
}

/** The article that was found, and what can be done with it. */
export function Found(props: FoundProps) {
  const { article, preview, isOpen, said } = props;
  const minutes = readingMinutes(preview.content.textContent ?? '', article.language);
  const host = displayHost(new URL(article.url));
  return (
    <main class="popup found">
      <header lang={article.language ?? undefined} dir={article.direction}>
        <p class="kicker">
          <bdi>{article.siteName ?? host}</bdi>
          {' · '}
          <bdi>{readingTime(minutes)}</bdi>
        </p>
        <h1 class="title" dir="auto">
          {article.title}
        </h1>
        {article.byline ? (
          <p class="byline" dir="auto">
            {article.byline}
          </p>
        ) : null}
      </header>
      <Beginning {...props} />
      <div class="deeds">
        <button class="push first" type="button" onClick={props.onRead}>
          {message(isOpen ? 'readerClose' : 'popupRead')}
        </button>
        <button class="push" type="button" onClick={props.onCopy}>
          {message('popupCopy')}
        </button>
      </div>
      <Opening host={host} value={props.opens} onChange={props.onOpens} />
      <footer class="last">
        <button class="quiet" type="button" onClick={props.onOptions}>
          {message('readerOptions')}
        </button>
        <p class="said" role="status">
          {said ? message(said) : null}
        </p>
      </footer>
    </main>
  );
}

/** The picture and the first paragraphs, set as the reader would set them, but smaller. */
function Beginning({ article, preview, settings }: FoundProps) {
  const place = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const lead = preview.lead && settings.pictures === 'on' ? leadPicture(preview.lead) : null;
    const image = lead?.querySelector('img');
    if (image) image.referrerPolicy = 'no-referrer';
    const nodes = [lead, preview.opening.cloneNode(true)];
    place.current?.replaceChildren(...nodes.filter((node) => node !== null));
  }, [preview, settings.pictures]);
  const small = { ...settings, size: 15, measure: 60, fullWidth: 'on' } as const;
  return (
    <section
      class="beginning"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard.
      tabIndex={0}
      aria-label={message('optionsPreview')}
      data-theme={themeWords(settings)}
      data-set={settingWords(settings)}
      style={{ ...ownColours(settings), ...typography(small) }}
    >
      <div
        class="article"
        ref={place}
        lang={article.language ?? undefined}
        dir={article.direction}
      />
    </section>
  );
}
