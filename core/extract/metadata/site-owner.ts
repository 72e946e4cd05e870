import { all, titleOf } from '../safe-document';
import { namesOffice } from './author-words';
import { cleanText, fold, LENGTHS, squash } from './clean';
import { own, textsOf } from './json-ld';
import { isFullName, peopleIn } from './people';
import type { Sources } from './sources';
import { textsOn } from './texts';

/** Shortest part of a host, in characters, that can be somebody's name. */
const MIN_LABEL = 4;

/** Most words of a person's name. */
const MAX_WORDS = 3;

/** Longest line, in characters, that says whose the page is. */
const MAX_LINE = 80;

/** "© 2025 Jane Doe. All rights reserved." */
const RIGHTS = /^(?:©|\(c\)|copyright)[^\p{L}]*([^.|]+)/iu;

/** "Jane Doe's Notes | …", or behind a bar. */
const POSSESSIVE = /(?:^|\| )([^|]+)['’]s? [^|]+(?:$| \|)/;

/** Words by which a text speaks of its writer, in the languages that write them apart. */
const FIRST_PERSON = /(?<![\p{L}\d])(?:I(?=[\s'’])|[Ii]ch|[Jj]e|[Jj](?=['’]))(?![\p{L}\d])/gu;

/** What others say. */
const QUOTED = /["“„«][^"“”„»]{0,1000}["“”»]/g;

/** How often these stand in a text of one's own: so many times, and once in so many words. */
const OWN_VOICE = { times: 5, words: 400 } as const;

/** Paragraphs that are looked at. */
const MAX_PARAGRAPHS = 200;

/**
 * The person whose site this is, as the author where no other is named: the site calls itself by a
 * name that has a person's form, its address repeats it, and the text says "I". null when it is not
 * so. Firms and papers are called as their addresses too, but in their texts nobody speaks.
 */
export function readSiteOwner(sources: Sources, siteName: string | null): string | null {
  const { document, url } = sources;
  const labels = url.hostname.split('.').slice(0, -1).map(squash);
  const isInHost = (name: string): boolean => {
    const words = fold(name).split(' ');
    return labels.some(
      (label) =>
        label.length >= MIN_LABEL &&
        (label === squash(name) || (words.length === 2 && words.includes(label))),
    );
  };
  for (const value of namesOf(document, siteName)) {
    const name = value.replace(/['’]s? .*$/, '').trim();
    if (name !== '' && isInHost(name) && isPersonName(name) && !isFirm(name, sources))
      return isOwnVoice(document) ? name : null;
  }
  return null;
}

/** What the site is called: by itself, by the page's title, the links to its start and the line of rights. */
function* namesOf(document: Document, siteName: string | null): Generator<string> {
  yield siteName ?? '';
  yield POSSESSIVE.exec(titleOf(document).slice(0, LENGTHS.title))?.[1] ?? '';
  for (const { textContent } of all(document, 'a[href="/"]').slice(0, 3))
    yield cleanText(textContent, MAX_LINE) ?? '';
  for (const { text } of textsOn(document, MAX_LINE)) yield RIGHTS.exec(text)?.[1] ?? '';
}

const isPersonName = (name: string): boolean =>
  name.split(' ').length <= MAX_WORDS &&
  /^[\p{L} ’'-]+$/u.test(name) &&
  peopleIn(name)[0] === name &&
  isFullName(name) &&
  !namesOffice(name);

/** Whether the structured data knows the name as that of a firm, a paper or another body. */
const isFirm = (name: string, { linked }: Sources): boolean =>
  linked.things.some(
    ({ types, thing }) =>
      types.some((type) => /Organization|Business|Corporation|Store/.test(type)) &&
      textsOf(own(thing, 'name')).some((known) => fold(known) === fold(name)),
  );

function isOwnVoice(document: Document): boolean {
  const text = all(document, 'p')
    .slice(0, MAX_PARAGRAPHS)
    .map(({ textContent }) => textContent)
    .join(' ')
    .replace(QUOTED, '');
  const times = text.match(FIRST_PERSON)?.length ?? 0;
  return times >= OWN_VOICE.times && times * OWN_VOICE.words >= text.split(/\s+/).length;
}
