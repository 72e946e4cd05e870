interface Message {
  readonly message: string;
  readonly placeholders?: Readonly<Record<string, { readonly content: string }>>;
}

type Messages = Readonly<Record<string, Message>>;

/** The messages that the manifest names; the browser itself looks them up. */
export const IN_MANIFEST: readonly string[] = [
  'actionTry',
  'commandToggle',
  'extensionDescription',
  'extensionName',
];

/**
 * A language's file of messages as it is shipped, which is smaller by a third than one message for
 * each sentence: what the manifest names stays as it is; all other sentences stand in one message,
 * `sentences`, a line each, without what is for translators, in the order of their keys. The keys
 * stand in the message `keys` of the default language alone, to which the browser falls back. Where
 * a named placeholder stood there is the number of its value, in braces, since the browser would
 * take `$1` out. `platform/i18n.ts` reads it. `text` is the file's JSON.
 */
export function packMessages(text: string, { isDefault }: { isDefault: boolean }): string {
  const messages = JSON.parse(text) as Messages;
  const keys = Object.keys(messages)
    .filter((key) => !IN_MANIFEST.includes(key))
    .sort();
  const sentences = keys.map((key) => numbered(messages[key]));
  const own = IN_MANIFEST.map((key) => [key, { message: messages[key]?.message }]);
  return JSON.stringify({
    ...Object.fromEntries(own),
    ...(isDefault ? { keys: { message: keys.join(' ') } } : {}),
    sentences: { message: sentences.join('\n') },
  });
}

const numbered = ({ message, placeholders = {} }: Message = { message: '' }): string =>
  message.replace(/\$(\w+)\$/g, (whole, name: string) => {
    const content = placeholders[name.toLowerCase()]?.content;
    return content ? `{${content.slice(1)}}` : whole;
  });
