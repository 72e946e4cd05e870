import { once } from '../once';
import { decode, endsLikePicture } from './address';
import { noisyEnds, noisyParts, SIZE_BEFORE, SIZE_IN_FRONT } from './identity-noise';

/** An address inside another, as resizers and proxies carry it: with its scheme, or as host and path. */
const EMBEDDED =
  /(?:https?:\/{1,2}|\/(?=(?:[\w-]+\.)+(?:com|net|org|co|io|de|fr|uk|tv|news|info|[a-z]{2})\/[^?]*\.(?:jpe?g|png|webp|gif|avif)))/gi;

/** One pattern of a table: asked often, so asked at once. */
const oneOf = (table: () => readonly RegExp[]): (() => RegExp) =>
  once(
    () =>
      new RegExp(
        table()
          .map(({ source }) => source)
          .join('|'),
      ),
  );
const noisyPart = oneOf(noisyParts);
const noisyEnd = oneOf(noisyEnds);

/** Ids that stand for one picture and no other: uuid, long hexadecimal number. */
const UNIQUE = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}|[0-9a-f]{16,}/;
/** A name that is one long number, unless it is a day. */
const NUMBER = /^[a-z]{0,4}[-_]?(?!(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:[0-2]\d|3[01])$)\d{7,}$/;

/** Mixed letters and digits of this length in a path are an id, not a word. */
const OPAQUE_LENGTH = 20;

/** Names shorter than this (in characters), or without a number, occur in many folders: an article's slug names all its pictures. */
const DISTINCT_NAME_LENGTH = 12;

/**
 * Which picture an address shows, whatever size, format, mirror or resizer it goes through: host and
 * path without their noise, lower case, and, when it is distinctive, the file's own name or number.
 * Two pictures are the same when they share one of these keys; a `data:` address is its own. Never
 * shown, only compared.
 */
export function pictureKeys(address: string): readonly string[] {
  if (address.startsWith('data:')) return [address];
  const { host, parts } = partsOf(address);
  const identity = `${host}/${parts.join('/')}`;
  const name = parts.at(-1) ?? '';
  const unique = UNIQUE.exec(name)?.[0] ?? NUMBER.exec(name)?.[0];
  if (unique) return [identity, `id:${unique}`];
  const folder = parts.slice(0, -1).findLast(isOpaque);
  if (folder) return [identity, `id:${folder}/${name}`];
  return name.length >= DISTINCT_NAME_LENGTH && /\d{3}/.test(name)
    ? [identity, `name:${name}`]
    : [identity];
}

/** Whether two addresses show the same picture. */
export function isSamePicture(one: string, other: string): boolean {
  const keys = pictureKeys(one);
  return pictureKeys(other).some((key) => keys.includes(key));
}

const isOpaque = (part: string): boolean =>
  UNIQUE.test(part) ||
  (part.length >= OPAQUE_LENGTH && /^[\w-]+$/.test(part) && /\d/.test(part) && !part.includes('-'));

function partsOf(address: string): { host: string; parts: string[] } {
  const inner = innermost(decode(decode(address)).toLowerCase());
  const [path = '', query = ''] = inner.replace(/#.*$/, '').split('?', 2);
  const [host = '', ...folders] = path.replace(/^https?:\/+/, '').split(/\/+/);
  const parts = folders.filter(
    (part, index) =>
      part !== '' &&
      (endsLikePicture(part) ||
        !(
          noisyPart().test(part) ||
          (/^\d+$/.test(part) && SIZE_BEFORE.test(folders[index - 1] ?? ''))
        )),
  );
  const last = parts.pop() ?? queryName(query);
  return { host: host.replace(/^www\./, ''), parts: [...parts, trimEnds(last)] };
}

/** The last address that an address carries in its path or query; the address itself when none. */
function innermost(address: string): string {
  let start = 0;
  for (const match of address.matchAll(EMBEDDED)) {
    if (match.index > 8) start = match.index;
  }
  const inner = address.slice(start).replace(/^\//, '');
  return start === 0 ? address : inner.replace(/[&"'].*$/, '');
}

/** Services that name the picture in the query only: the longest value. */
const queryName = (query: string): string =>
  query
    .split('&')
    .map((pair) => pair.replace(/^[^=]*=/, ''))
    .reduce((longest, value) => (value.length > longest.length ? value : longest), '');

/** Names that systems give to pictures without one: a small number behind is their own, and no width. */
const NUMBERED =
  /^(?:image|img|picture|pic|photo|foto|bild|figure|fig|slide|screenshot|screen|grafik|graphic|unnamed|untitled|download|pasted[-_]image)[-_][12]?\d{1,2}$/;

function trimEnds(name: string): string {
  let rest = name.replace(SIZE_IN_FRONT, '');
  for (let before = ''; rest !== before && !NUMBERED.test(rest); ) {
    before = rest;
    rest = rest.replace(noisyEnd(), '') || rest;
  }
  return rest;
}
