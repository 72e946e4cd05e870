import { parsePage } from '../core/extract/parse-page';
import { decodePage } from '../core/parts/charset';

/** A page that was fetched, and where it came from in the end. */
export interface Fetched {
  readonly document: Document;
  readonly url: URL;
}

/** Bytes of a page, and time that it may take in ms; what is larger or slower is not waited for. */
const MOST_BYTES = 8_000_000;
const TIMEOUT_MS = 20_000;

/**
 * A page of the site that is read, fetched as the person's own browser would fetch it and parsed where
 * nothing of it loads or runs. Null when it is on another site or leads there, is no page, is too large
 * or too slow, or when `signal` ends.
 */
export async function fetchPage(url: URL, signal: AbortSignal): Promise<Fetched | null> {
  const { origin } = location;
  if (url.origin !== origin) return null;
  try {
    const answer = await fetch(url.href, {
      credentials: 'same-origin',
      mode: 'same-origin',
      referrerPolicy: 'strict-origin-when-cross-origin',
      headers: { accept: 'text/html,application/xhtml+xml' },
      signal: AbortSignal.any([signal, AbortSignal.timeout(TIMEOUT_MS)]),
    });
    const from = new URL(answer.url || url.href);
    const type = answer.headers.get('content-type') ?? '';
    if (!answer.ok || from.origin !== origin || !/\b(?:html|xhtml\+xml)\b/i.test(type)) {
      await answer.body?.cancel();
      return null;
    }
    const bytes = await readBytes(answer);
    return bytes && { document: parsePage(decodePage(bytes, type), from), url: from };
  } catch {
    return null;
  }
}

/** The bytes of an answer; null when there are too many. */
async function readBytes({ body }: Response): Promise<Uint8Array | null> {
  if (!body) return null;
  const reader = body.getReader();
  const pieces: Uint8Array[] = [];
  let length = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    length += value.length;
    if (length > MOST_BYTES) {
      await reader.cancel();
      return null;
    }
    pieces.push(value);
  }
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.length;
  }
  return bytes;
}
