import { LIMITS } from '../limits';
import { all, textOf } from '../safe-document';

/** One thing that structured data speaks of: its properties by name. */
export type Thing = Readonly<Record<string, unknown>>;

/** The things of a page's JSON-LD, and those that have an `@id`. */
export interface LinkedData {
  readonly things: readonly FoundThing[];
  readonly byId: ReadonlyMap<string, Thing>;
}

/** A thing and where it stood: inside a list of things it is rarely what the page is about. */
export interface FoundThing {
  readonly thing: Thing;
  readonly types: readonly string[];
  readonly isListed: boolean;
}

const MAX_BLOCKS = 60;
const MAX_THINGS = 3000;
const MAX_DEPTH = 12;

/** Properties whose things belong to a list beside the page's own matter. */
const LISTS = new Set([
  'itemListElement',
  'hasPart',
  'relatedLink',
  'mentions',
  'isPartOf',
  'comment',
  'review',
  'subjectOf',
  'citation',
]);

/** Reads a page's JSON-LD; blocks that cannot be read are left out. */
export function readLinkedData(document: Document): LinkedData {
  const things: FoundThing[] = [];
  const byId = new Map<string, Thing>();
  for (const script of all(document, 'script[type*="ld+json" i]').slice(0, MAX_BLOCKS)) {
    const text = textOf(script, LIMITS.jsonLdLength + 1);
    if (text.length <= LIMITS.jsonLdLength) collect(parseJson(text), { things, byId }, 0, false);
  }
  return { things, byId };
}

interface Found {
  readonly things: FoundThing[];
  readonly byId: Map<string, Thing>;
}

function collect(value: unknown, found: Found, depth: number, isListed: boolean): void {
  if (depth > MAX_DEPTH || found.things.length > MAX_THINGS) return;
  if (Array.isArray(value)) {
    for (const item of value) collect(item, found, depth + 1, isListed);
  } else if (isThing(value)) {
    const id = own(value, '@id');
    const types = textsOf(own(value, '@type')).map(bareType);
    if (types.length > 0) {
      found.things.push({ thing: value, types, isListed });
      if (typeof id === 'string' && !found.byId.has(id)) found.byId.set(id, value);
    }
    for (const key of Object.keys(value)) {
      collect(value[key], found, depth + 1, isListed || LISTS.has(key));
    }
  }
}

/** `http://schema.org/NewsArticle` and `schema:NewsArticle` are `NewsArticle`. */
const bareType = (type: string): string => type.replace(/^.*[/#:]/, '');

/** Whether a JSON value is an object. */
export const isThing = (value: unknown): value is Thing =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A property of the object itself, never of its prototype. */
export const own = (thing: Thing, name: string): unknown =>
  Object.hasOwn(thing, name) ? thing[name] : undefined;

/** A value as a list, however it was written. */
export const listOf = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? value.flat(2) : value === undefined || value === null ? [] : [value];

/** The texts of a value, however it was written: a text, several, or `{"@value": …}`. */
export const textsOf = (value: unknown): readonly string[] =>
  listOf(value).flatMap((item) => {
    if (typeof item === 'string') return [item];
    const inner = isThing(item) ? own(item, '@value') : undefined;
    return typeof inner === 'string' ? [inner] : [];
  });

/** The thing itself, or the one elsewhere in the page that it points at by its `@id`. */
export function resolve(thing: Thing, { byId }: LinkedData): Thing {
  const id = own(thing, '@id');
  const target = typeof id === 'string' ? byId.get(id) : undefined;
  return target ?? thing;
}

/** What a page wraps around its JSON so that old browsers do not show it: how that starts, and how it ends. */
const OPENING = /^(?:<!--|(?:\/\/|\/\*)?\s*<!\[CDATA\[\s*(?:\*\/)?)/;
const ENDINGS = ['-->', ']]>*/', ']]>', '*/', '//', '/*'] as const;

function parseJson(text: string): unknown {
  return tryParse(text) ?? tryParse(repair(text)) ?? null;
}

function tryParse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Mends what content systems get wrong: wrappers, raw line breaks in texts, commas and semicolons too many. */
const repair = (text: string): string =>
  unwrap(text.trim())
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is wrong with it
    .replace(/[\u0000-\u001f\u2028\u2029]+/g, ' ')
    .replace(/,(\s*[}\]])/g, '$1')
    .trim()
    .replace(/;$/, '');

/** Characters of a wrapper's end at the end of a text; 0 where there is none. */
const endingOf = (text: string): number =>
  ENDINGS.find((ending) => text.endsWith(ending))?.length ?? 0;

/** By the ends of the text alone: a pattern would try every run of white space in it. */
function unwrap(text: string): string {
  const inner = text.replace(OPENING, '');
  if (inner === text) return text;
  let rest = inner.trim();
  for (let end = endingOf(rest); end > 0; end = endingOf(rest))
    rest = rest.slice(0, -end).trimEnd();
  return rest;
}
