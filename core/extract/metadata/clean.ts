import { plainText } from '../../sanitize/text';
import { foldLetters } from '../fold';
import { decodeEntities } from './entities';

/** Longest value of each kind, in characters; beyond it a page is not speaking to a reader. */
export const LENGTHS = { title: 500, byline: 300, site: 200, section: 100, excerpt: 1000 } as const;

/** How much of a raw value is looked at, as a multiple of what is kept. */
const RAW_FACTOR = 4;

/** Tags for the look of words, when a page has put markup into a value: they are left out, never read. */
const TAG =
  /<\/?(?:a|abbr|b|bdi|big|br|center|cite|code|div|em|font|h[1-6]|i|img|ins|li|mark|p|q|s|small|span|strong|sub|sup|u|ul|wbr)(?:\s[^<>]{0,300})?\/?>/gi;

/**
 * A value of the page as one line of text: character references decoded once, tags left out,
 * unseen and control characters gone, white space folded, at most `length` characters.
 * null when nothing is left or it was no text.
 */
export function cleanText(value: unknown, length: number): string | null {
  if (typeof value !== 'string') return null;
  const raw = value.slice(0, length * RAW_FACTOR);
  const text = decodeEntities(raw);
  return plainText(text.includes('<') ? text.replace(TAG, ' ') : text, length) || null;
}

/** The same of text that stands in the document: what it shows is what it says, references and tags too. */
export const cleanShown = (value: string, length: number): string | null =>
  plainText(value.slice(0, length * RAW_FACTOR), length) || null;

/** Letters and digits only, lower case, folded: what two spellings of one text share. */
export const fold = (text: string): string =>
  foldLetters(text.replace(/[\u2018\u2019\u02bc'`´]/g, ''), true);

/** A folded text without its spaces: names are written with and without them. */
export const squash = (text: string): string => fold(text).replaceAll(' ', '');

/** A word with a capital at its start. */
export const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
