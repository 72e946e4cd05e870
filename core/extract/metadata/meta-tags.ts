import { all, attribute } from '../safe-document';

/** The contents of a page's `meta` elements by lower-case name; a name may have several. */
export type MetaTags = ReadonlyMap<string, readonly string[]>;

/** `meta` elements that are read; pages have a few dozen. */
const MAX_TAGS = 1000;

/** Characters of one content that are read. */
const MAX_CONTENT = 5000;

const NAMING = ['property', 'name', 'itemprop', 'http-equiv'] as const;

/**
 * Reads every `meta` with a content. Names are lower case with `.` for `:` (`og.title`), so that
 * `DC.Date`, `dc:date` and `dc.date` are one.
 */
export function readMetaTags(document: Document): MetaTags {
  const tags = new Map<string, string[]>();
  for (const meta of all(document, 'meta[content]').slice(0, MAX_TAGS)) {
    const content = attribute(meta, 'content').slice(0, MAX_CONTENT).trim();
    if (!content) continue;
    for (const naming of NAMING) {
      const names = attribute(meta, naming).toLowerCase().replaceAll(':', '.');
      if (names === '') continue;
      for (const name of names.split(/\s+/)) if (name) add(tags, name, content);
    }
  }
  return tags;
}

function add(tags: Map<string, string[]>, name: string, content: string): void {
  const contents = tags.get(name);
  if (!contents) tags.set(name, [content]);
  else if (!contents.includes(content)) contents.push(content);
}

/** The author of a text, where a portal may name the paper and itself: "The Paper | Portal". */
export const PORTAL_TAG = 'og.article.author';

/** The contents of the named tags, in the order of the names. */
export const contentsOf = (tags: MetaTags, names: readonly string[]): readonly string[] =>
  names.flatMap((name) => tags.get(name) ?? []);
