import { closest } from '../safe-document';
import { ELSEWHERE, isIn } from './elsewhere';
import { type NumberOrder, parseTime } from './parse-time';
import { textsOn, UNREAD } from './texts';

/** Longest text, in characters, that is a label with its day. */
const MAX_TEXT = 80;

/** Longest text, in characters, that only says what the next one is the day of. */
const MAX_LABEL = 25;

/** What begins a text whose day is that of publication. */
const PUBLISHED =
  /^\W*(?:(?:(?:first|originally|date|article|story|page|post(?:ed)?) )?(?:publish(?:ed)?|posted)(?: (?:date|on|at|in|by))?\b|publication date|date\b|datum\b|(?:erstmals )?veröffentlicht\b|erschienen\b|publié|publicad[oa]|pubblicat[oa]|gepubliceerd|publicer(?:ad|et)|publisert|opublikowan|опубликован|发布|發布|公開日|配信)/i;

/** What begins a text whose day is that of the last change. */
const CHANGED =
  /^\W*(?:(?:page |this page was )?last (?:updated?|modified|edited|revised|reviewed)\b|updated\b|date modified\b|zuletzt (?:geändert|aktualisiert|bearbeitet)\b|(?:letzte )?(?:änderung|aktualisierung)\b|stand:|dernière (?:mise à jour|modification)\b|última (?:actualización|modificación|atualização)\b|laatst (?:bijgewerkt|gewijzigd)\b|最終更新)/i;

/** What says that a day is that of the whole page. */
const OF_PAGE =
  /^\W*(?:(?:this )?page|diese seite|cette page|esta página|questa pagina|deze pagina)\b/i;

/** The days that labels anywhere on a page give for its text; null where none does. */
export interface LabelledTimes {
  readonly published: string | null;
  readonly changed: string | null;
}

/** Looks for labels with a day outside lists, cards and comments: "Posted on 13 April 2023", "Last updated: …". */
export function labelledTimes(
  document: Document,
  headline: Element | null,
  order: NumberOrder,
): LabelledTimes {
  let before = '';
  let changed: string | null = null;
  let isOfPage = false;
  for (const { text, parent } of textsOn(document, MAX_TEXT)) {
    const label = before.length <= MAX_LABEL && !/\d/.test(before) ? before : '';
    before = text;
    if (!/\d/.test(text) || text.length > MAX_TEXT) continue;
    const whole = [text, `${label} ${text}`].find((it) => PUBLISHED.test(it) || CHANGED.test(it));
    const time = whole ? parseTime(whole, order) : null;
    if (!whole || !time || !parent) continue;
    const isPages = OF_PAGE.test(whole);
    if (!isPages && (closest(parent, UNREAD) || isIn(parent, ELSEWHERE, headline))) continue;
    if (PUBLISHED.test(whole)) return { published: time, changed };
    // A box of the text has a day of its own: what says that it is the page's goes before.
    if (changed === null || (!isOfPage && isPages)) changed = time;
    isOfPage ||= isPages;
  }
  return { published: null, changed };
}
