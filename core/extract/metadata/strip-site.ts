import { fold } from './clean';
import type { SiteNames } from './site-words';

/** What stands between a headline and the site's name. A dash or a colon needs space around it. */
const SEPARATOR = /\s+[-–—―‒−|:·•∙»«›‹>~/\\]+\s+|\s*[|｜│»›]\s*|\s*::\s*|:\s+|--|\s*[_＿]\s*/g;

/** The same, and a dash without space between Chinese characters. */
const EASTERN_SEPARATOR = new RegExp(
  `${SEPARATOR.source}|(?<=[⺀-〇㐀-鿿豈-﫿]|[」』”！？。])\\s*-\\s*(?=[⺀-〇㐀-鿿豈-﫿])`,
  'g',
);

const breaksOf = (title: string): RegExpExecArray[] => [
  ...title.matchAll(/[⺀-鿿]/.test(title) ? EASTERN_SEPARATOR : SEPARATOR),
];

/** Words in which names of Chinese and Japanese sites end; they follow a title without space. */
const EASTERN_SITE = /(?:网|網|报|報|频道|百科|新闻|新聞|ニュース|オンライン|デジタル|電子版)$/u;

/** Most names that are taken from one end: section, edition and site. */
const MAX_NAMES = 3;

/** A title without the names of the site at its end and at its start; its own dashes stay. */
export function withoutSite(title: string, names: SiteNames): string {
  let rest = title;
  for (let taken = 0; taken < MAX_NAMES; taken++) {
    const shorter = withoutStart(withoutEnd(rest, names), names);
    if (shorter === rest || shorter === '') break;
    rest = shorter;
  }
  return rest;
}

/** The longest end that is a name goes, so that names with dashes of their own go whole. */
function withoutEnd(title: string, names: SiteNames): string {
  const breaks = breaksOf(title)
    .filter(({ index }) => index > 0)
    .slice(-MAX_NAMES);
  for (const [order, found] of breaks.entries()) {
    const end = title.slice(found.index + found[0].length);
    const isLast = order === breaks.length - 1;
    // After a colon a mention of the site is part of the headline: "The truth: Example's verdict".
    const canMention = isLast && found[0].trim() !== ':';
    if (names.isName(end) || (canMention && (names.isMentionedIn(end) || EASTERN_SITE.test(end)))) {
      return title.slice(0, found.index).trim();
    }
  }
  return title;
}

function withoutStart(title: string, names: SiteNames): string {
  const found = breaksOf(title)[0];
  if (!found || !names.isName(title.slice(0, found.index))) return title;
  return title.slice(found.index + found[0].length).trim();
}

/** A name in brackets at the end of a part: that of the paper a text is from. */
const IN_BRACKETS = /\s*[（([][^（()）[\]]{2,40}[\]）)]$/;

/** The parts of a title between its separators, and runs of neighbouring parts, longest first; also without a name in brackets behind them. */
export function partsOf(title: string): readonly string[] {
  const breaks = breaksOf(title).slice(0, 6);
  const starts = [0, ...breaks.map((found) => found.index + found[0].length)];
  const ends = [...breaks.map((found) => found.index), title.length];
  const parts = starts.flatMap((start, first) =>
    ends.slice(first).map((end) => title.slice(start, end).trim()),
  );
  const bare = parts.flatMap((part) =>
    IN_BRACKETS.test(part) ? part.replace(IN_BRACKETS, '') : [],
  );
  return [...parts, ...bare]
    .filter((part) => fold(part) !== '')
    .sort((one, other) => other.length - one.length);
}

/** Longest name behind a headline, in words, by what parts the two. */
const TAIL = { bar: 5, dash: 3 } as const;

/** Words that a title keeps when a name behind a dash is taken from it. */
const MIN_REST = 4;

/**
 * A title without what looks like a name at its end, for pages that show no heading to compare it
 * with: a few words behind a bar, or behind a dash when a sentence stands before it.
 */
export function withoutTail(title: string): string {
  const found = breaksOf(title).at(-1);
  const mark = found?.[0].trim() ?? '';
  const rest = title.slice(0, found?.index ?? 0).trim();
  const tail = title.slice(rest.length).replace(/^[\s|｜│»–—-]+/, '');
  const isBar = /^[|｜│]$/.test(mark) && wordsIn(tail) <= TAIL.bar;
  const isDash = /^[–—-]$/.test(mark) && wordsIn(tail) <= TAIL.dash && wordsIn(rest) >= MIN_REST;
  return rest !== '' && (isBar || (isDash && /^\p{Lu}[^\d?!]*$/u.test(tail))) ? rest : title;
}

const wordsIn = (text: string): number => text.split(/\s+/).length;
