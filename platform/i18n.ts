import { browser } from 'wxt/browser';
import type english from '../public/_locales/en/messages.json';

type Messages = typeof english;

/** The key of a sentence in `public/_locales/en/messages.json`. */
export type MessageKey = keyof Messages;

/** The names of a message's placeholders; never for a message without any. */
type PlaceholderName<Key extends MessageKey> = Messages[Key] extends {
  readonly placeholders: infer Placeholders;
}
  ? keyof Placeholders & string
  : never;

type Values<Key extends MessageKey> = [PlaceholderName<Key>] extends [never]
  ? []
  : [values: Readonly<Record<PlaceholderName<Key>, string>>];

/** A key of a message that needs no values. */
export type PlainKey = {
  [Key in MessageKey]: [PlaceholderName<Key>] extends [never] ? Key : never;
}[MessageKey];

/** A message of the package, in the person's language or else in English. */
const packed = (key: string): string => browser.i18n.getMessage(key as never);

const known: { sentences?: ReadonlyMap<string, string> } = {};

/** All sentences by their keys, as `scripts/pack-messages.ts` puts them together. */
function sentences(): ReadonlyMap<string, string> {
  const lines = packed('sentences').split('\n');
  const keys = packed('keys').split(' ');
  return new Map(keys.map((key, index) => [key, lines[index] ?? '']));
}

/**
 * A sentence in the person's language, with its named values filled in. Placeholders are numbered
 * in the alphabetical order of their names, which a test holds.
 */
export function message<Key extends MessageKey>(key: Key, ...values: Values<Key>): string {
  known.sentences ??= sentences();
  // What the manifest names stands outside the table, and has no values.
  const sentence = known.sentences.get(key) ?? packed(key);
  const named: Readonly<Record<string, string>> = values[0] ?? {};
  const names = Object.keys(named).sort();
  return sentence.replace(/\{(\d)\}/g, (_, number) => named[names[number - 1] ?? ''] ?? '');
}

/**
 * The BCP 47 tag for dates and numbers: the browser's language with its region where the messages
 * are in that language, else the language of the messages.
 */
export function locale(): string {
  const written = message('locale');
  const wanted = browser.i18n.getUILanguage();
  return wanted.split('-')[0] === written.split('-')[0] ? wanted : written;
}

/** Languages written from right to left that there are or may be messages in. */
const RIGHT_TO_LEFT = new Set(['ar', 'fa', 'he', 'ur']);

/** The direction of the interface: that of the messages, which need not be the browser's. */
export function direction(): 'ltr' | 'rtl' {
  const [language = ''] = message('locale').split('-');
  return RIGHT_TO_LEFT.has(language) ? 'rtl' : 'ltr';
}
