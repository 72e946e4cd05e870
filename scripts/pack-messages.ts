interface Message {
  readonly message: string;
  readonly placeholders?: Readonly<Record<string, { readonly content: string }>>;
}

/**
 * A language's file of messages as the browser needs it: without what is for translators, and with
 * the numbers of the values (`$1`) where the named placeholders stood; sorted, because files of like keys
 * beside each other are smaller once packed. `text` is the file's JSON.
 */
export function packMessages(text: string): string {
  const messages = JSON.parse(text) as Readonly<Record<string, Message>>;
  const sorted = Object.entries(messages).sort(([one], [other]) => (one < other ? -1 : 1));
  const packed = sorted.map(([key, { message, placeholders = {} }]) => [
    key,
    { message: numbered(message, placeholders) },
  ]);
  return JSON.stringify(Object.fromEntries(packed));
}

const numbered = (message: string, placeholders: NonNullable<Message['placeholders']>): string =>
  message.replace(/\$(\w+)\$/g, (whole, name: string) => {
    const content = placeholders[name.toLowerCase()]?.content;
    return content ?? whole;
  });
