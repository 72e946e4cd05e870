import type { SiteNames } from './site-words';

/** What stands between a headline and the site's name. A dash or a colon needs space around it. */
const SEPARATOR = /\s+[-–—―‒−|:·•∙»«›‹>~/\\]+\s+|\s*[|｜│»›]\s*|\s*::\s*|:\s+|--|\s*[_＿]\s*/g;

/** Most names that are taken from one end: section, edition and site. */
const MAX_NAMES = 3;

/** A title without the names of the site at its end and at its start; its own dashes stay. */
export function withoutSite(title: string, names: SiteNames): string {
  let rest = title;
  for (let taken = 0; taken < MAX_NAMES; taken++) {
    const shorter = withoutStart(withoutEnd(rest, names), names);
    if (shorter === rest || shorter === '') break;
    rest = shorter;
  }
  return rest;
}

/** The longest end that is a name goes, so that names with dashes of their own go whole. */
function withoutEnd(title: string, names: SiteNames): string {
  for (const found of [...title.matchAll(SEPARATOR)].slice(-MAX_NAMES)) {
    if (found.index === 0) continue;
    if (names.isMentionedIn(title.slice(found.index + found[0].length))) {
      return title.slice(0, found.index).trim();
    }
  }
  return title;
}

function withoutStart(title: string, names: SiteNames): string {
  const found = [...title.matchAll(SEPARATOR)][0];
  if (!found || !names.isName(title.slice(0, found.index))) return title;
  return title.slice(found.index + found[0].length).trim();
}
