import type { Article, Picture } from '../../core/article';
import { extract } from '../../core/extract';
import { toHtml } from '../../core/sanitize';

/** A picture as the benchmark counts it: every address it is known by, and what stands under it. */
interface ScoredPicture {
  readonly src: string;
  readonly srcs: readonly string[];
  readonly caption: string | null;
}

/** What the benchmark scores, and the milliseconds that `extract` alone took. */
interface Scored {
  readonly title: string;
  readonly byline: string | null;
  readonly publishedTime: string | null;
  readonly siteName: string | null;
  readonly contentHtml: string;
  readonly textContent: string;
  readonly images: readonly ScoredPicture[];
  readonly extractMs: number;
}

/** Runs the extractor on this document and gives it in the benchmark's shape; null when there is no article. */
export function score(url: string, live: boolean): Scored | null {
  const start = performance.now();
  const result = extract(document, new URL(url), { live });
  const extractMs = performance.now() - start;
  if (!result.ok) return null;
  const { article, content } = result.value;
  const lead = article.leadPicture ? figureOf(article.leadPicture) : null;
  return {
    title: article.title,
    byline: article.byline,
    publishedTime: article.publishedTime,
    siteName: article.siteName,
    contentHtml: (lead?.outerHTML ?? '') + toHtml(content),
    textContent: content.textContent ?? '',
    images: [...(lead ? picturesOf(lead) : []), ...picturesOf(content)],
    extractMs,
  };
}

/** The lead picture as the reader shows it: a figure above the text. */
function figureOf({ src, alt, caption, credit }: NonNullable<Article['leadPicture']>): Element {
  const inert = document.implementation.createHTMLDocument('');
  const figure = inert.createElement('figure');
  const image = inert.createElement('img');
  image.setAttribute('src', src);
  image.setAttribute('alt', alt);
  figure.append(image);
  const line = lineOf(caption, credit);
  if (line) {
    const below = inert.createElement('figcaption');
    below.textContent = line;
    figure.append(below);
  }
  return figure;
}

const lineOf = (caption: Picture['caption'], credit: Picture['credit']): string =>
  [caption, credit].filter((part) => part !== null).join(' ');

function picturesOf(root: ParentNode): ScoredPicture[] {
  return [...root.querySelectorAll('img')].flatMap((image) => {
    const [src, ...srcs] = addressesOf(image);
    if (!src) return [];
    const below = image.closest('figure')?.querySelector('figcaption')?.textContent;
    return [{ src, srcs, caption: below?.replace(/\s+/g, ' ').trim() || null }];
  });
}

function addressesOf(image: Element): string[] {
  const sets = [image, ...(image.closest('picture')?.querySelectorAll('source') ?? [])];
  const candidates = sets.flatMap((element) =>
    (element.getAttribute('srcset') ?? '')
      .split(/,\s+|,(?=https?:)/)
      .map((candidate) => candidate.trim().split(/\s+/)[0] ?? ''),
  );
  return [...new Set([image.getAttribute('src') ?? '', ...candidates])].filter(
    (address) => address !== '' && !address.startsWith('data:'),
  );
}
