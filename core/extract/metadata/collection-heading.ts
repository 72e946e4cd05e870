import { fold } from './clean';
import type { Heading } from './headings';
import type { SiteNames } from './site-words';
import { partsOf } from './strip-site';

/** Whether a heading is the name of the collection that the title ends or begins with: a book, a blog. */
export function isCollection(
  { text, isInText }: Heading,
  { whole, stated, names }: { whole: string; stated: readonly string[]; names: SiteNames },
): boolean {
  const name = fold(text);
  const title = fold(whole);
  if (isInText || title === name || stated.some((other) => fold(other) === name)) return false;
  const isEnd = title.endsWith(` ${name}`);
  const rest = isEnd
    ? title.slice(0, -name.length).trim()
    : title.startsWith(`${name} `)
      ? title.slice(name.length).trim()
      : '';
  // What is left is the site's name: then this is the headline behind it.
  if (rest === '' || (names.isMentionedIn(rest) && rest.length <= name.length)) return false;
  if (stated.some((other) => fold(other) === rest)) return true;
  return isEnd && partsOf(whole).some((part) => fold(part) === rest);
}
