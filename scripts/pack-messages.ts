interface Message {
  readonly message: string;
  readonly placeholders?: Readonly<Record<string, { readonly content: string }>>;
}

/**
 * A language's file of messages as the browser needs it: without what is for translators, and with
 * the numbers of the values (`$1`) where the named placeholders stood. `text` is the file's JSON.
 */
export function packMessages(text: string): string {
  const messages = JSON.parse(text) as Readonly<Record<string, Message>>;
  const packed = Object.entries(messages).map(([key, { message, placeholders = {} }]) => [
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
