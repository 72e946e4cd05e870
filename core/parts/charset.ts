/** Bytes in which a page has to say how its letters are written (HTML, "determining the character encoding"). */
const PRESCAN = 1024;

/** The text of a page's bytes: by its byte order mark, what the server says, what the page says, or UTF-8. */
export function decodePage(bytes: Uint8Array, contentType: string): string {
  const start = String.fromCharCode(...bytes.subarray(0, PRESCAN));
  const said =
    /charset\s*=\s*["']?([\w:.-]+)/i.exec(contentType)?.[1] ??
    /<meta[^>]{0,200}charset\s*=\s*["']?([\w:.-]+)/i.exec(start)?.[1];
  return decoder(mark(bytes) ?? said ?? 'utf-8').decode(bytes);
}

function mark([first, second, third]: Uint8Array): string | null {
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return first === 0xff && second === 0xfe ? 'utf-16le' : null;
}

function decoder(label: string): TextDecoder {
  try {
    return new TextDecoder(label);
  } catch {
    return new TextDecoder();
  }
}
