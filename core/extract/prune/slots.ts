import { NAME_KINDS } from './names';
import { PAGE_SIGNS } from './page-signs';
import { SAID_KINDS } from './said';

const TAGS = [
  'p',
  'li',
  'heading',
  'div',
  'cell',
  'quote',
  'term',
  'inline',
  'pre',
  'table',
] as const;

/** Elements that are asked for around a block, in the order of the slots. */
export const INSIDE = [
  'ul',
  'ol',
  'table',
  'aside',
  'footer',
  'header',
  'blockquote',
  'section',
  'address',
  'details',
  'dl',
] as const;

const NAMES: string[] = [];
const slot = (name: string): number => NAMES.push(name) - 1;

/** The place of each number in a row. */
export const F = {
  length: slot('length'),
  density: slot('density'),
  links: slot('links'),
  stressed: slot('stressed'),
  endsSentence: slot('endsSentence'),
  words: slot('words'),
  tailHeading: slot('tailHeading'),
  titleShare: slot('titleShare'),
  titleCover: slot('titleCover'),
  names: slot('namesShare'),
  excerpt: slot('excerpt'),
  level: slot('headingLevel'),
  tag: TAGS.map((tag) => slot(`tag:${tag}`)),
  inside: INSIDE.map((name) => slot(`in:${name}`)),
  ownKind: NAME_KINDS.map(({ kind }) => slot(`own:${kind}`)),
  upperKind: NAME_KINDS.map(({ kind }) => slot(`upper:${kind}`)),
  said: SAID_KINDS.map(({ kind }) => slot(`said:${kind}`)),
  place: slot('place'),
  fromStart: slot('fromStart'),
  fromEnd: slot('fromEnd'),
  charsBefore: slot('charsBefore'),
  charsAfter: slot('charsAfter'),
  goodBefore: slot('goodBefore'),
  goodAfter: slot('goodAfter'),
  toGoodBefore: slot('toGoodBefore'),
  toGoodAfter: slot('toGoodAfter'),
  near: [-2, -1, 1, 2].map((step) => ({
    step,
    length: slot(`length${step}`),
    density: slot(`density${step}`),
    endsSentence: slot(`endsSentence${step}`),
    level: slot(`level${step}`),
    sameTag: slot(`sameTag${step}`),
  })),
  alike: slot('alike'),
  alikeShare: slot('alikeShare'),
  alikeLength: slot('alikeLength'),
  alikeDensity: slot('alikeDensity'),
  twins: slot('twins'),
  sectionLength: slot('sectionLength'),
  sectionDensity: slot('sectionDensity'),
  sectionTail: slot('sectionTail'),
  sectionGood: slot('sectionGood'),
  sinceHeading: slot('sinceHeading'),
  up: slot('up'),
  down: slot('down'),
  branchShare: slot('branchShare'),
  branchDensity: slot('branchDensity'),
  branchBlocks: slot('branchBlocks'),
  branchGood: slot('branchGood'),
  depth: slot('depth'),
  parentShare: slot('parentShare'),
  parentDensity: slot('parentDensity'),
  parentBlocks: slot('parentBlocks'),
  chosen: slot('chosen'),
  chosenBefore: slot('chosenBefore'),
  chosenAfter: slot('chosenAfter'),
  chosenParent: slot('chosenParent'),
  chosenUpper: slot('chosenUpper'),
  chosenMeet: slot('chosenMeet'),
  chosenDistance: slot('chosenDistance'),
  page: PAGE_SIGNS.map((sign) => slot(`page:${sign}`)),
  pageLength: slot('pageLength'),
  pageGood: slot('pageGood'),
  pageAlike: slot('pageAlike'),
  pageChosen: slot('pageChosen'),
  pageChosenLength: slot('pageChosenLength'),
};

/** Names of the numbers, in their order. */
export const FEATURES: readonly string[] = NAMES;

/** Lengths weigh by their size, not by their measure. */
export const size = (length: number): number => Math.log1p(length);
