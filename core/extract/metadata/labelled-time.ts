import { closest, first, parentOf, textWalker } from '../safe-document';
import { ELSEWHERE, isIn } from './elsewhere';
import { type NumberOrder, parseTime } from './parse-time';

/** Text nodes that are looked at; what says when a text was written stands at its start or end. */
const MAX_NODES = 6000;

/** Longest text, in characters, that is a label with its day. */
const MAX_TEXT = 80;

/** Longest text, in characters, that only says what the next one is the day of. */
const MAX_LABEL = 25;

const UNREAD = 'script, style, noscript, template, select, option, textarea, svg';

/** What begins a text whose day is that of publication. */
const PUBLISHED =
  /^\W*(?:(?:(?:first|originally|date|article|story|page|post(?:ed)?) )?(?:publish(?:ed)?|posted)(?: (?:date|on|at|in|by))?\b|publication date|date\b|datum\b|(?:erstmals )?veröffentlicht\b|erschienen\b|publié|publicad[oa]|pubblicat[oa]|gepubliceerd|publicer(?:ad|et)|publisert|opublikowan|опубликован|发布|發布|公開日|配信)/i;

/** What begins a text whose day is that of the last change. */
const CHANGED =
  /^\W*(?:(?:page |this page was )?last (?:updated?|modified|edited|revised|reviewed)\b|updated\b|date modified\b|zuletzt (?:geändert|aktualisiert|bearbeitet)\b|(?:letzte )?(?:änderung|aktualisierung)\b|stand:|dernière (?:mise à jour|modification)\b|última (?:actualización|modificación|atualização)\b|laatst (?:bijgewerkt|gewijzigd)\b|最終更新)/i;

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
  const start = first(document, 'body');
  const walker = start ? textWalker(document, start) : null;
  let before = '';
  let changed: string | null = null;
  for (let seen = 0; walker && seen < MAX_NODES; seen++) {
    const node = walker.nextNode();
    if (!node) break;
    const text = (node.nodeValue ?? '')
      .slice(0, MAX_TEXT * 2)
      .replace(/\s+/g, ' ')
      .trim();
    if (text === '') continue;
    const label = before.length <= MAX_LABEL && !/\d/.test(before) ? before : '';
    before = text;
    if (!/\d/.test(text) || text.length > MAX_TEXT) continue;
    const whole = [text, `${label} ${text}`].find((it) => PUBLISHED.test(it) || CHANGED.test(it));
    const time = whole ? parseTime(whole, order) : null;
    const parent = parentOf(node);
    if (!whole || !time || !parent || closest(parent, UNREAD)) continue;
    if (isIn(parent, ELSEWHERE, headline)) continue;
    if (PUBLISHED.test(whole)) return { published: time, changed };
    changed ??= time;
  }
  return { published: null, changed };
}
