/**
 * A pattern names pages: `example.org` is that host, with or without `www.`; `*.example.org` is the
 * host and all below it; a path may follow, in which `*` is anything: `example.org/blog/*`.
 */
interface Parts {
  readonly host: string;
  readonly below: boolean;
  readonly path: string;
}

const PATTERN = /^(\*\.)?([^/*\s]+)(\/\S*)?$/;

/** Characters of a pattern; the name of an item counts against the 8 KB that one may have. */
const MAX_LENGTH = 500;

/**
 * What a person wrote as a pattern: an address loses its scheme, query and `www.`. Null when it
 * names no host.
 */
export function normalizePattern(written: string): string | null {
  const text = written
    .trim()
    .replace(/^[a-z]+:\/\//i, '')
    .replace(/[?#].*$/, '');
  const parts = text.length <= MAX_LENGTH ? PATTERN.exec(text) : null;
  if (!parts) return null;
  const [, below = '', host = '', path = ''] = parts;
  try {
    const { hostname, port } = new URL(`http://${host}`);
    const plain = hostname.replace(/^www\./, '') + (port === '' ? '' : `:${port}`);
    // As addresses have it: letters outside ASCII as their codes.
    const own = path === '' ? '' : new URL(`http://${host}${path}`).pathname;
    const pattern = `${below}${plain}${own === '/' ? '' : own}`;
    return pattern.length <= MAX_LENGTH ? pattern : null;
  } catch {
    return null;
  }
}

/** The pattern of all pages of an address's host. */
export const patternOf = (url: URL): string => url.host.replace(/^www\./, '');

/** Whether a pattern, as `normalizePattern` returns them, names a page. */
export function matches(pattern: string, url: URL): boolean {
  const { host, below, path } = partsOf(pattern);
  const own = patternOf(url);
  if (own !== host && !(below && own.endsWith(`.${host}`))) return false;
  return path === '' || matchesPath(path, url.pathname);
}

/** Greater is more particular: a longer path before a shorter one, a host before all below it. */
export function particularity(pattern: string): number {
  const { host, below, path } = partsOf(pattern);
  return path.length * 1000 + host.length * 2 + (below ? 0 : 1);
}

function partsOf(pattern: string): Parts {
  const [, below, host = '', path = ''] = PATTERN.exec(pattern) ?? [];
  return { host, below: below !== undefined, path };
}

/** Piece by piece, each where it is first found: in time linear in the path, whatever is written. */
function matchesPath(pattern: string, path: string): boolean {
  const [start = '', ...rest] = pattern.split('*');
  if (!path.startsWith(start)) return false;
  const end = rest.pop();
  if (end === undefined) return path.length === start.length || path === `${start}/`;
  let at = start.length;
  for (const piece of rest) {
    const found = path.indexOf(piece, at);
    if (found < 0) return false;
    at = found + piece.length;
  }
  return path.length - end.length >= at && path.endsWith(end);
}
