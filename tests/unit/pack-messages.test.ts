import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { packMessages } from '../../scripts/pack-messages';

const FOLDER = new URL('../../public/_locales/', import.meta.url);

interface Message {
  readonly message: string;
  readonly placeholders?: Readonly<Record<string, { readonly content: string }>>;
}

type Messages = Readonly<Record<string, Message>>;

/** A sentence as the browsers make it: named placeholders first, then the numbers of the values. */
function said({ message, placeholders = {} }: Message, values: readonly string[]): string {
  const named = message.replace(
    /\$(\w+)\$/g,
    (_, name: string) => placeholders[name.toLowerCase()]?.content ?? '',
  );
  return named.replace(/\$(\d+)/g, (_, number: string) => values[Number(number) - 1] ?? '');
}

it('Messages are packed without descriptions, and with their values in place', () => {
  const text = JSON.stringify({
    found: {
      message: '$COUNT$ of $ALL$',
      description: 'In the list.',
      placeholders: { count: { content: '$2', example: '3' }, all: { content: '$1' } },
    },
    plain: { message: 'Plain', description: 'A word.' },
  });
  expect(JSON.parse(packMessages(text))).toEqual({
    found: { message: '$2 of $1' },
    plain: { message: 'Plain' },
  });
});

describe.each(readdirSync(FOLDER))('The packed messages of %s', (locale) => {
  const text = readFileSync(new URL(`${locale}/messages.json`, FOLDER), 'utf8');
  const messages = JSON.parse(text) as Messages;
  const packed = JSON.parse(packMessages(text)) as Messages;

  it('say the same as the messages', () => {
    const values = ['one', 'two', 'three'];
    const all = (of: Messages) =>
      Object.fromEntries(Object.entries(of).map(([key, each]) => [key, said(each, values)]));
    expect(all(packed)).toEqual(all(messages));
  });

  it('stand sorted, which makes the package smaller', () => {
    expect(Object.keys(packed)).toEqual(Object.keys(messages).sort());
  });

  it('have no number that the browser would read as a name, or as another number', () => {
    for (const [key, { message }] of Object.entries(packed)) {
      expect(message, key).not.toMatch(/\$\d+\$|\$\d\d|\$[a-z]/i);
    }
  });
});
