import { readFile, realpath } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, relative, sep } from 'node:path';

/** Only this machine may ask. */
const HOST = '127.0.0.1';

/** Content types by file ending; anything else is sent as bytes. */
const TYPES = new Map([
  ['.html', 'text/html; charset=utf-8'],
  ['.css', 'text/css; charset=utf-8'],
  ['.js', 'text/javascript; charset=utf-8'],
  ['.mjs', 'text/javascript; charset=utf-8'],
  ['.json', 'application/json; charset=utf-8'],
  ['.txt', 'text/plain; charset=utf-8'],
  ['.xml', 'application/xml; charset=utf-8'],
  ['.svg', 'image/svg+xml'],
  ['.png', 'image/png'],
  ['.jpg', 'image/jpeg'],
  ['.gif', 'image/gif'],
  ['.webp', 'image/webp'],
  ['.woff2', 'font/woff2'],
]);

/** Pages that come with headers of their own: the strictest policy a page can ask for. */
const PAGE_HEADERS = new Map([
  [
    '/policy.html',
    { 'content-security-policy': "default-src 'none'; require-trusted-types-for 'script'" },
  ],
]);

/**
 * The path an address asks for.
 * @param {string} target Request target as it stands in the request line.
 * @returns {string | null} Decoded path that begins with a slash; null when it is malformed.
 */
function pathOf(target) {
  try {
    const path = decodeURIComponent(target.split(/[?#]/, 1)[0] ?? '');
    return path.startsWith('/') && !path.includes('\0') ? path : null;
  } catch {
    return null;
  }
}

/**
 * Where a path lies on disk, symbolic links followed.
 * @param {string} root Real path of the served folder.
 * @param {string} path Path as asked for; one that ends in a slash stands for its index page.
 * @returns {Promise<string | null>} Real path of the file; null when it does not exist or lies outside the root.
 */
async function fileOf(root, path) {
  const file = await realpath(join(root, path.endsWith('/') ? `${path}index.html` : path)).catch(
    () => null,
  );
  if (file === null) return null;
  const inside = relative(root, file);
  return inside === '..' || inside.startsWith(`..${sep}`) ? null : file;
}

/**
 * What to answer to one request.
 * @param {string} root
 * @param {string} path
 * @param {(path: string) => Record<string, string>} headers
 * @returns {Promise<{ status: number, headers: Record<string, string>, body: Buffer | string }>}
 */
async function answer(root, path, headers) {
  const file = await fileOf(root, path);
  const body = file === null ? null : await readFile(file).catch(() => null);
  if (file === null || body === null) {
    const type = { 'content-type': 'text/plain; charset=utf-8' };
    return { status: 404, headers: type, body: 'Not found\n' };
  }
  const type = TYPES.get(extname(file).toLowerCase()) ?? 'application/octet-stream';
  return {
    status: 200,
    headers: { 'content-type': type, ...PAGE_HEADERS.get(path), ...headers(path) },
    body,
  };
}

/**
 * Serves a folder on this machine alone, never from a cache, until `close` is called.
 * @param {string} root Folder to serve; nothing above it can be reached.
 * @param {object} [options]
 * @param {number} [options.port] Port to listen on; 0, the default, takes any free one.
 * @param {(path: string) => Record<string, string>} [options.headers] Further headers for a path such as `/policy.html`; they win over the usual ones.
 * @returns {Promise<{ origin: string, close: () => Promise<void> }>} The origin without a slash at its end, e.g. `http://localhost:8080`; rejects when the folder is missing or the port taken.
 */
export async function serve(root, { port = 0, headers = () => ({}) } = {}) {
  const folder = await realpath(root);
  const server = createServer(async (request, response) => {
    const reads = request.method === 'GET' || request.method === 'HEAD';
    const path = pathOf(request.url ?? '');
    response.setHeader('cache-control', 'no-store');
    if (!reads || path === null) {
      response.writeHead(reads ? 400 : 405).end();
      return;
    }
    const { status, headers: fields, body } = await answer(folder, path, headers);
    response.writeHead(status, { ...fields, 'content-length': String(Buffer.byteLength(body)) });
    response.end(request.method === 'HEAD' ? undefined : body);
  });
  await new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, HOST, () => resolve(undefined));
  });
  const address = server.address();
  const bound = typeof address === 'object' && address !== null ? address.port : port;
  return {
    origin: `http://localhost:${bound}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
