import { attribute, matches, textOf } from '../safe-document';
import { cleanShown, fold, LENGTHS } from './clean';
import { ELSEWHERE_NEAR, insideOf } from './elsewhere';
import type { SiteNames } from './site-words';
import type { Surroundings } from './surroundings';

/** Lines above the headline that can be its kicker. */
const LINES = 3;

/** Where links lead to all parts of a site. */
const MENU = 'header, ul:has(> li > a):has(> li + li + li), [class*="menu" i]';

/** Most words of a section's name. */
const MAX_WORDS = 4;

/**
 * The section that a link just above the headline names, where its address does so too: "Local News" that leads to
 * `/category/local-news/`. null where none does: other links there lead to a front page, a menu, a topic of the day.
 */
export function readKicker({ lines, headline }: Surroundings, names: SiteNames): string | null {
  const isElsewhere = insideOf(`${ELSEWHERE_NEAR}, ${MENU}`, headline);
  const nearest = lines.find(({ isAfter }) => !isAfter);
  const above = lines.filter(({ isAfter, block }) => !isAfter && !isElsewhere(block));
  for (const line of above.slice(0, LINES)) {
    const isRightAbove = line === nearest && line.parts.length === 1;
    for (const { text, elements } of line.parts) {
      const name = cleanShown(text, LENGTHS.section);
      const link = elements.find((element) => matches(element, 'a[href]'));
      if (!name || !link || name.split(' ').length > MAX_WORDS || names.isName(name)) continue;
      const isWhole = fold(textOf(link, LENGTHS.section)) === fold(name);
      const href = decoded(attribute(link, 'href'));
      if (!isWhole || /^\d+$/.test(name) || isNoSection(name, href)) continue;
      // Some systems file by tags or topics alone, and show the first of them right above the headline.
      if (PEOPLE.test(href) && !(isRightAbove && /\/(?:tag|topics?)\//.test(href))) continue;
      const isCalled = elements.some((each) => CALLED.test(attribute(each, 'class')));
      if (isNamedIn(href, name) || (isRightAbove && (isCalled || isBegunIn(href, name))))
        return name;
    }
  }
  return kindIn(above.slice(0, LINES));
}

/** Names of the element of a line above a headline. */
export const OVERLINE = /kicker|rubri|overline|dachzeile|topline|spitzmarke/i;

/** Kinds of texts that a paper tells apart from its reports, folded. */
const OPINION =
  /^(?:kommentar|meinung|analyse|glosse|leitartikel|kolumne|essay|interview|rezension|opinion|comment(?:ary)?|editorial|analysis|review|tribune|éditorial|chronique|entretien|opinión|análisis|columna|entrevista|opinião|análise|coluna|commento|opinione|analisi|editoriale|intervista|opinie|recensie)$/;

/** What an overline says of the kind of a text; null where none does. */
function kindIn(lines: Surroundings['lines']): string | null {
  for (const { block, parts } of lines) {
    const [first] = parts;
    const isOverline = [block, ...(first?.elements ?? [])].some((each) =>
      OVERLINE.test(attribute(each, 'class')),
    );
    const name = first && isOverline ? cleanShown(first.text, LENGTHS.section) : null;
    if (name && OPINION.test(fold(name))) return name;
  }
  return null;
}

/** Names of the element of a section, alone in its class. */
const CALLED = /^\s*(?:category|section|rubrik|rubrique|rubrica|sección)\s*$/i;

/** What links above a headline lead to that are no sections; folded. */
const NO_SECTION =
  /^(?:subscribe|sign (?:in|up)|log ?in|register|account|members?|newsletters?|contact|about(?: us)?|imprint|impressum|kontakt|anmelden|abo|abonnieren|connexion|s abonner|suscríbete|iniciar sesión|assine|accedi|search|menu|home(?: page)?|startseite|accueil|inicio|app|advertise|donate|privacy|help|shop|jobs|epaper|e paper|breaking(?: news)?|exclusives?|live|updates?|latest|video|trending|developing|must(?: read)?)$|^(?:presented|sponsored|brought to you|(?:paid|partner) (?:content|post|story))\b|\b(?:issue|vol(?:ume)?) \d|\b(?:sponsored|presented by)\b/;

/** Kinds of texts that are sections where their links lead to nothing else. */
const KIND = /^(?:live|video)$/;

const isNoSection = (name: string, href: string): boolean =>
  NO_SECTION.test(fold(name)) && !(KIND.test(fold(name)) && isNamedIn(href, name));

/** Addresses of people and of topics of the day. */
const PEOPLE =
  /\/(?:tags?|tagged|topics?|u|authors?|autor(?:es|en|i)?|auteurs?|people|person|profiles?|users?|staff|team|redaktion)(?=[/?#]|$)|\/@/i;

/** Whether the last part of an address is a name, as addresses write it. */
const isNamedIn = (address: string, name: string): boolean => lastOf(address) === fold(name);

/** Whether it is the first words of one: "local" of "Local News". */
function isBegunIn(address: string, name: string): boolean {
  const last = lastOf(address);
  if (last === '' || NO_SECTION.test(last) || !fold(name).startsWith(`${last} `)) return false;
  return REST.test(fold(name).slice(last.length + 1));
}

/** What a section's name has behind the word that its address has. */
const REST =
  /^(?:(?:and|und|et|e|y|og|och|en|i) \p{L}+|politics|affairs|sports?|business|life|culture|drink|travel|opinion|politik|wirtschaft|sport|kultur|news|stories|reports?|coverage|features?|nachrichten|meldungen|berichte|noticias|actualités|notizie|nieuws|nyheter)$/u;

/** The last part of an address, folded; '' where there is none. */
function lastOf(address: string): string {
  const [path = ''] = address.replace(/^https?:\/\/[^/]+/, '').split(/[?#]/);
  const last = path.split('/').filter(Boolean).at(-1) ?? '';
  return fold(last.replace(/\.\w{2,5}$/, '').replace(/[-_+]/g, ' '));
}

/** An address with its letters as they are read; as it stands where it is not written so. */
function decoded(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}
