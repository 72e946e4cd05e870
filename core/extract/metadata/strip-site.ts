import type { IsSite } from './site-words';

/** What stands between a headline and the site's name. A dash or a colon needs space around it. */
const SEPARATOR =
  /\s+[-–—―‒−|:·•∙»«›‹>~/\\]+\s+|\s*[|｜│»›]\s*|:\s+|\s*::\s*|\s*[_＿]\s*(?=[^\s_＿]+$)/g;

/** Most names that are taken from one end: section, edition and site. */
const MAX_PARTS = 3;

/** A title without the names of the site at its end and at its start; its own dashes stay. */
export function withoutSite(title: string, isSite: IsSite): string {
  return fromStart(fromEnd(title, isSite), isSite);
}

function fromEnd(title: string, isSite: IsSite): string {
  const breaks = [...title.matchAll(SEPARATOR)].reverse().slice(0, MAX_PARTS);
  for (const [index, found] of breaks.entries()) {
    const next = breaks[index - 1]?.index ?? title.length;
    void next;
    if (isSite(title.slice(found.index + found[0].length))) {
      return fromEnd(title.slice(0, found.index).trim(), isSite);
    }
  }
  return title;
}

function fromStart(title: string, isSite: IsSite): string {
  const found = [...title.matchAll(SEPARATOR)][0];
  if (!found) return title;
  const isName = isSite(title.slice(0, found.index));
  return isName ? title.slice(found.index + found[0].length).trim() : title;
}
