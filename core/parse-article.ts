import { ARTICLE_VERSION, type Article, type Picture } from './article';
import { isRecord } from './record';

/** The fields that are a text, or null where the page does not say. */
const WORDS = [
  ...(['canonicalUrl', 'byline', 'siteName', 'section', 'publishedTime', 'modifiedTime'] as const),
  ...(['language', 'excerpt'] as const),
];

/** An article of anything that came from elsewhere; null for another shape or version. Never throws. */
export function parseArticle(value: unknown): Article | null {
  if (!isRecord(value) || value.version !== ARTICLE_VERSION) return null;
  const { url, title, html, wordCount, direction } = value;
  if (typeof url !== 'string' || !URL.canParse(url)) return null;
  if (typeof title !== 'string' || typeof html !== 'string') return null;
  const words = Object.fromEntries(WORDS.map((key) => [key, textOrNull(value[key])]));
  return {
    ...(words as Pick<Article, (typeof WORDS)[number]>),
    version: ARTICLE_VERSION,
    url,
    title,
    html,
    wordCount: typeof wordCount === 'number' ? wordCount : 0,
    direction: direction === 'rtl' ? 'rtl' : 'ltr',
    leadPicture: parsePicture(value.leadPicture),
  };
}

function parsePicture(value: unknown): Picture | null {
  if (!isRecord(value) || typeof value.src !== 'string') return null;
  const { src, alt, caption, credit } = value;
  return {
    src,
    alt: textOrNull(alt) ?? '',
    caption: textOrNull(caption),
    credit: textOrNull(credit),
  };
}

const textOrNull = (value: unknown): string | null => (typeof value === 'string' ? value : null);
