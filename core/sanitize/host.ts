import { decodePunycode } from './punycode';

/**
 * The writing systems in which a label is shown as it is written; each alone. Japanese and Korean
 * mix theirs by rule (UTS 39, "highly restrictive" without Latin). Others show as punycode.
 */
const WRITING: readonly (readonly string[])[] = [
  ['Latin'],
  ['Greek'],
  ['Cyrillic'],
  ['Armenian'],
  ['Georgian'],
  ['Hebrew'],
  ['Arabic'],
  ['Devanagari'],
  ['Bengali'],
  ['Gurmukhi'],
  ['Gujarati'],
  ['Tamil'],
  ['Telugu'],
  ['Kannada'],
  ['Malayalam'],
  ['Sinhala'],
  ['Thai'],
  ['Lao'],
  ['Khmer'],
  ['Ethiopic'],
  ['Han', 'Hiragana', 'Katakana'],
  ['Han', 'Hangul'],
  ['Han', 'Bopomofo'],
];

function isWrittenIn(label: string, scripts: readonly string[]): boolean {
  const letters = scripts.map((script) => `\\p{Script=${script}}`).join('');
  return new RegExp(`^[${letters}\\p{Mn}\\p{Mc}ー・0-9-]+$`, 'u').test(label);
}

/** Latin letters people know: ASCII with or without marks, and those of European alphabets. */
const KNOWN_LATIN = /^[a-z0-9ßæœøđðłþħŋə\p{Mn}-]+$/u;

/**
 * Letters of other alphabets that look like a Latin one in common typefaces. A label made of them
 * alone can pass for a Latin name.
 */
const LATIN_LOOKALIKES = /^[асԁеһіјӏкмоԛрѕтѵԝхуүъьԍпгвнοαρνυικτωγχհոսցօքզ0-9-]+$/u;

/** Alphabets with such letters: under an ending of their own, such as `.рф`, nobody takes them for Latin. */
const LOOKALIKE_ALPHABET = /[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}]/u;

/**
 * The host of an address to show to a person: without `www.`, with its port when it is not the
 * usual one, in Unicode when every label is written in one script and cannot pass for another name,
 * else in punycode as browsers do. '' when the address has no host.
 */
export function displayHost(url: URL): string {
  const host = url.host.replace(/^www\.(?=[^.]+\.)/, '');
  if (!host.includes('xn--')) return host;
  const labels = host.replace(/:\d+$/, '').split('.');
  const shown = labels.map(decodeLabel);
  const ending = shown.at(-1) ?? '';
  const isClear = shown.every((label) => isSafe(label, LOOKALIKE_ALPHABET.test(ending)));
  return isClear ? host.replace(labels.join('.'), shown.join('.')) : host;
}

function decodeLabel(label: string): string {
  if (!label.startsWith('xn--')) return label;
  return decodePunycode(label.slice(4)) ?? label;
}

function isSafe(label: string, isOwnEnding: boolean): boolean {
  if (/^[a-z0-9_-]+$/.test(label)) return !label.startsWith('xn--');
  if (label !== label.normalize('NFC') || !WRITING.some((scripts) => isWrittenIn(label, scripts)))
    return false;
  const bare = label.normalize('NFD');
  if (/\p{Script=Latin}/u.test(label)) return KNOWN_LATIN.test(bare);
  return isOwnEnding || !LATIN_LOOKALIKES.test(bare);
}
