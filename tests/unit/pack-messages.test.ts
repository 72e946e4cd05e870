import { readdirSync, readFileSync } from 'node:fs';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { IN_MANIFEST, packMessages } from '../../scripts/pack-messages';

const ROOT = new URL('../../', import.meta.url);
const FOLDER = new URL('public/_locales/', ROOT);

interface Message {
  readonly message: string;
  readonly placeholders?: Readonly<Record<string, { readonly content: string }>>;
}

type Messages = Readonly<Record<string, Message>>;

const textOf = (locale: string) => readFileSync(new URL(`${locale}/messages.json`, FOLDER), 'utf8');

/** What the package has of a language. */
const packedOf = (locale: string) =>
  JSON.parse(packMessages(textOf(locale), { isDefault: locale === 'en' })) as Messages;

const spoken = vi.hoisted(() => ({ message: (_key: string): string => '' }));
vi.mock('wxt/browser', () => ({
  browser: { i18n: { getMessage: (key: string) => spoken.message(key) } },
}));

it('Messages are packed as one table, its keys with the default language', () => {
  const text = JSON.stringify({
    found: {
      message: '$COUNT$ of $ALL$',
      description: 'In the list.',
      placeholders: { count: { content: '$2', example: '3' }, all: { content: '$1' } },
    },
    extensionName: { message: 'Lectern' },
    again: { message: 'Again', description: 'A word.' },
  });
  const packed = JSON.parse(packMessages(text, { isDefault: true }));
  expect(packed).toMatchObject({
    extensionName: { message: 'Lectern' },
    keys: { message: 'again found' },
    sentences: { message: 'Again\n{2} of {1}' },
  });
  expect(JSON.parse(packMessages(text, { isDefault: false }))).not.toHaveProperty('keys');
});

it('What the manifest names stays a message of its own', () => {
  const config = readFileSync(new URL('wxt.config.ts', ROOT), 'utf8');
  const named = [...config.matchAll(/__MSG_(\w+)__/g)].map((match) => match[1]);
  expect(IN_MANIFEST).toEqual([...new Set(named)].sort());
});

describe.each(readdirSync(FOLDER))('The packed messages of %s', (locale) => {
  const messages = JSON.parse(textOf(locale)) as Messages;
  const packed = packedOf(locale);

  // The browser falls back to the default language where a message is missing.
  beforeEach(() => {
    vi.resetModules();
    const english = packedOf('en');
    spoken.message = (key) => packed[key]?.message ?? english[key]?.message ?? '';
  });

  it('say the same as the messages, by the way of platform/i18n', async () => {
    const { message } = await import('../../platform/i18n');
    const say = message as (key: string, values: Record<string, string>) => string;
    for (const [key, { message: text, placeholders = {} }] of Object.entries(messages)) {
      // Values that look like placeholders are values.
      const values = Object.fromEntries(Object.keys(placeholders).map((name) => [name, '{2}$1']));
      expect(say(key, values), key).toBe(text.replace(/\$\w+\$/g, () => '{2}$1'));
    }
  });

  it('have nothing that the browser would take for a placeholder, and a line for each sentence', () => {
    for (const { message } of Object.values(packed)) expect(message).not.toContain('$');
    const { length } = Object.keys(messages);
    expect(packed.sentences?.message.split('\n')).toHaveLength(length - IN_MANIFEST.length);
  });
});
