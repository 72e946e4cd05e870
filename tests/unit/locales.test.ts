import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { EXPLANATIONS, UNEXPLAINED } from '../../components/popup/explanations';
import { SETTINGS } from '../../core/settings';
import english from '../../public/_locales/en/messages.json';

interface Message {
  readonly message: string;
  readonly description?: string;
  readonly placeholders?: Readonly<Record<string, { content: string; example?: string }>>;
}

const root = new URL('../../', import.meta.url).pathname;
const locales = readdirSync(join(root, 'public/_locales'));
const messagesOf = (locale: string): Record<string, Message> =>
  JSON.parse(readFileSync(join(root, 'public/_locales', locale, 'messages.json'), 'utf8'));

const sources = ['components', 'core', 'entrypoints', 'platform'].flatMap((room) =>
  readdirSync(join(root, room), { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.tsx?$/.test(path))
    .map((path) => readFileSync(join(root, room, path), 'utf8')),
);
const all = [...sources, readFileSync(join(root, 'wxt.config.ts'), 'utf8')].join('\n');

/** Keys in calls of `message`, in the manifest, and in the tables that name sentences. */
const used = new Set([
  ...[...all.matchAll(/\bmessage\(\s*'(\w+)'/g)].map((match) => match[1] ?? ''),
  ...[...all.matchAll(/__MSG_(\w+)__/g)].map((match) => match[1] ?? ''),
  ...Object.values(SETTINGS).flatMap((setting) => [
    setting.label,
    setting.description,
    ...(setting.kind === 'choice' ? Object.values(setting.choices) : []),
    ...(setting.kind === 'number' ? [setting.value] : []),
  ]),
  ...[...Object.values(EXPLANATIONS), UNEXPLAINED].flatMap(({ sentence, help }) => [
    sentence,
    help,
  ]),
]);

it('Every sentence that is used is written', () => {
  expect([...used].filter((key) => !Object.hasOwn(english, key))).toEqual([]);
});

it('What the settings table names takes no values, except a number with its unit', () => {
  for (const setting of Object.values(SETTINGS)) {
    for (const key of [setting.label, setting.description]) {
      expect(messagesOf('en')[key]?.placeholders, key).toBeUndefined();
    }
    if (setting.kind === 'number') {
      expect(Object.keys(messagesOf('en')[setting.value]?.placeholders ?? {})).toEqual(['value']);
    }
  }
});

it.each(Object.entries(messagesOf('en')))('%s says where it stands', (_, { description }) => {
  expect(description ?? '', 'Say where it stands and what it means.').toMatch(/\w{3}/);
});

it('There is every language that we promise', () => {
  const promised = 'ar de en es fa fr he hi id it ja ko nl pl pt_BR ru tr uk zh_CN zh_TW';
  expect([...locales].sort().join(' ')).toBe(promised);
});

describe.each(locales)('The language %s', (locale) => {
  const messages = messagesOf(locale);

  it('has the same sentences as English', () => {
    expect(Object.keys(messages).sort()).toEqual(Object.keys(english).sort());
  });

  it('has the same placeholders as English in each sentence', () => {
    const names = (table: Record<string, Message>) =>
      Object.entries(table).map(([key, { placeholders }]) => [
        key,
        Object.keys(placeholders ?? {}).sort(),
      ]);
    expect(names(messages).sort()).toEqual(names(messagesOf('en')).sort());
  });

  it('has whole sentences with their placeholders in the order that the browser counts', () => {
    for (const [key, { message, placeholders }] of Object.entries(messages)) {
      expect(message.trim(), key).toBe(message);
      expect(message, key).not.toBe('');
      const inText = [...message.matchAll(/\$(\w+)\$/g)].map((match) => match[1]?.toLowerCase());
      const declared = Object.keys(placeholders ?? {}).sort();
      expect([...new Set(inText)].sort(), key).toEqual(declared);
      const contents = declared.map((name) => placeholders?.[name]?.content);
      expect(contents, 'Number placeholders by the alphabetical order of their names.').toEqual(
        declared.map((_name, index) => `$${index + 1}`),
      );
    }
  });

  it('says of itself which language it is, for dates, numbers and the direction', () => {
    expect(messages.locale?.message).toBe(locale.replace('_', '-'));
    expect(Intl.DateTimeFormat.supportedLocalesOf(locale.replace('_', '-'))).toHaveLength(1);
  });

  it('leaves no sentence in English', () => {
    const left = Object.entries(english).filter(
      ([key, { message }]) => / .* .* /.test(message) && messages[key]?.message === message,
    );
    expect(locale === 'en' ? [] : left).toEqual([]);
  });

  it('has a description that stores accept', () => {
    expect(messages.extensionDescription?.message.length).toBeLessThanOrEqual(132);
  });
});
