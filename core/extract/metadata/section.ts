import { hasLetter } from '../fold';
import { once } from '../once';
import { all, closest, first, textOf } from '../safe-document';
import { capital, cleanText, fold, LENGTHS } from './clean';
import { insideOf } from './elsewhere';
import { isThing, type LinkedData, listOf, own, textsOf } from './json-ld';
import { contentsOf } from './meta-tags';
import type { SiteNames } from './site-words';
import type { Sources } from './sources';

/** Tags that name the section, the most careful first. */
const SECTION_TAGS = [
  'article.section',
  'og.article.section',
  'parsely-section',
  'section',
  'dc.subject.section',
  'category',
  'cxenseparse.category',
  'cxenseparse.recs.category',
  'sailthru.section',
];

/** Elements that are marked as the text's category: microformats, link relations. */
const MARKED =
  '.p-category, a[rel~="category"], .taxonomy-category > a[rel~="tag"], .blog-item-category, [itemprop~="articleSection"], [class*="article" i] [itemprop~="genre"]:not([itemscope]:not([itemtype*="Article" i]) *)';

/** Where other texts are named with their sections. */
const OTHERS =
  '[class*="related" i], [class*="recommend" i], [class*="sidebar" i], aside:not(article aside), nav:not(article nav)';

/** Such elements that are read. */
const MAX_MARKED = 12;

/** What a way from the front page is called to assistive technology, in small letters. */
const TRAIL_LABELS = [
  ...['breadcrumb', 'brotkr', "fil d'ariane", 'fil d’ariane', 'migas', 'ruta de navegación'],
  ...['trilha', 'briciole', 'kruimel', 'okruszk', 'хлебные крошки', 'パンくず', '面包屑', '麵包屑'],
];
const LABELLED = TRAIL_LABELS.map((label) => `[aria-label*="${label}" i]`).join(', ');

/** The way from the front page to the text, and as a list of links, its end included. */
const TRAIL_BOX = `:is(nav, ol, ul, div, section):is(${LABELLED}, [class*="breadcrumb" i], [id*="breadcrumb" i], [class~="crumbs" i], [class*="-crumbs" i], [itemtype$="/BreadcrumbList" i])`;
const TRAIL = `${TRAIL_BOX} :is(a, [aria-current="page"])`;

/** The last step of such a list where it is no link: the text's own name, or the section that lists it. */
const LAST =
  ':is(ol, ul)[class*="breadcrumb" i] > li:last-child:not(:first-child, :has(a, ul, ol, button))';

/** Steps that name a section where the way has no other. */
const NEWS = /^(?:nyheter|nachrichten|noticias|actualités|news)$/i;

/** Most words of a section's name that is no link. */
const MAX_PLAIN = 2;

/** Longest list of sections of which the first is read, in characters. */
const MAX_LIST = 4 * LENGTHS.section;

/** Most words of a section's name. */
const MAX_WORDS = 5;

/** A section as systems file it: "news/partners/world". */
const PATH = /^[a-z\d_-]+(?:\/[a-z\d_-]+)+$/;

/** Steps of a trail that every text of a site shares, or that only say that it ends at a text. */
const FRONT =
  /^(?:home(?:page)?|start(?:seite)?|front ?page|accueil|inicio|início|home page|forsíða|forside|hem|etusivu|главная|ホーム|トップ|ニュース|新闻|新聞|뉴스|nachrichten|noticias|nouvelles|actualités|nyheter|首页|首頁|홈|الرئيسية|all|all (?:\w+ )?(?:news|articles|stories|posts)|blog|news|articles?|details?|story|docs|documentation)$/i;

/** What stands where a section should and names none: a template's field, what a system files a text under that has no section. */
const NO_SECTION =
  /^(?:min(?:ute)?s? read|tags?|undefined|null|none|default|uncategori[sz]ed|unkategorisiert|non class[ée]|sin categor[ií]a|sem categoria|senza categoria|geen categorie|bez kategorii|без рубрики|未分類|未分类|미분류|front ?page|home ?page|top stories|main navigation)$/i;

/** The section the text stands in, e.g. "World": the first of a path, the last of a trail; null when unnamed. */
export function readSection(
  { document, meta, subject, linked, url }: Sources,
  title: string | null,
  names: SiteNames,
): string | null {
  const listed = textsOf(own(subject.article ?? {}, 'articleSection'));
  // A box named for what stands beside the text holds that too: "content-sidebar-wrap".
  const isElsewhere = insideOf(OTHERS, first(document, 'h1'));
  const marked = all(document, MARKED)
    .slice(0, MAX_MARKED)
    .filter((element) => !isElsewhere(element))
    .map((element) => textOf(element, LENGTHS.section));
  const stated = oneOf(listed, marked);
  const values = [
    ...contentsOf(meta, SECTION_TAGS.slice(0, 1)),
    stated,
    ...contentsOf(meta, SECTION_TAGS.slice(1)),
    ...marked.slice(0, 1),
  ];
  const isName = (text: string | null): text is string =>
    text !== null &&
    isShortName(text) &&
    !NO_SECTION.test(text) &&
    fold(text) !== fold(title ?? '') &&
    !names.isName(text);
  const trail = once(
    () =>
      new Set(
        all(document, TRAIL)
          .slice(0, MAX_MARKED)
          .map((link) => fold(textOf(link, LENGTHS.section))),
      ),
  );
  const isInTrail = (name: string) => trail().has(fold(name));
  for (const value of values) {
    // What is one of a list is none itself: "Arts, Letters and Science".
    const parts = value === stated && listed.length > 1 ? /\s*[>|»›;]\s*/ : /\s*[>|»›,;]\s*/;
    const given = cleanText(value, MAX_LIST)?.split(parts) ?? [];
    const first = (given.length > 1 ? given.find(isInTrail) : null) ?? given[0] ?? null;
    // A path of folders ends in the section.
    const name =
      first && (PATH.test(first) || isBehindFront(first, document))
        ? (first.split('/').at(-1) ?? '').replace(/[_-]/g, ' ')
        : first;
    if (name && name.length <= LENGTHS.section && isName(name)) return asShown(name, document);
  }
  const hosts = url.hostname.split('.').slice(0, -2);
  let front: string | null = null;
  const titles = [title ?? '', ...textsOf(own(subject.article ?? {}, 'headline'))].map(
    (name) => ` ${fold(name)} `,
  );
  for (const steps of trailsOf(document, linked)) {
    const texts = steps.map((step) => cleanText(step, LENGTHS.section) ?? '');
    // The end of a trail is often the text's own name, in fewer words.
    const isText = (text: string, at: number) =>
      at === texts.length - 1 && titles.some((name) => name.includes(` ${fold(text)} `));
    // A section can have a host of its own: "sport.example.com".
    const isOwnHost = (text: string, at: number) =>
      at > 0 && hosts.includes(fold(text)) && isShortName(text);
    const own = texts.filter(
      (text, at) => (isName(text) || isOwnHost(text, at)) && !isText(text, at),
    );
    const last = own.findLast((text) => !FRONT.test(text));
    if (last) return asShown(last, document);
    front ??= own.findLast((text) => NEWS.test(text)) ?? null;
  }
  return front && asShown(front, document);
}

/** Whether a name is a way whose first step every text of the site shares: "News/World". "Home/Garden" is one where the page links the latter. */
const isBehindFront = (name: string, document: Document): boolean => {
  const [front = '', ...rest] = name.split('/');
  const last = fold(rest.at(-1) ?? '');
  const isHome = () =>
    /^home$/i.test(front) && !linksOf(document).some((text) => fold(text) === last);
  return rest.length > 0 && FRONT.test(front) && rest.every(hasLetter) && !isHome();
};

/**
 * Of several sections that are stated, in any order, the one that the page marks as the text's; else the first that is no
 * name of all. '' where none is stated.
 */
function oneOf(listed: readonly string[], marked: readonly string[]): string {
  const [only = ''] = listed;
  if (listed.length < 2) return only;
  const shown = new Set(marked.map(fold));
  const isNamed = (name: string) => !FRONT.test(name);
  return listed.find((name) => shown.has(fold(name))) ?? listed.find(isNamed) ?? only;
}

/** Links that are looked through for a section's name. */
const MAX_LINKS = 400;

/** What the first links of a page say. */
const linksOf = (document: Document): readonly string[] =>
  all(document, 'a[href]')
    .slice(0, MAX_LINKS)
    .map((link) => textOf(link, LENGTHS.section).trim());

/** Letters of an abbreviation, at most. */
const MAX_INITIALS = 3;

/** A section that systems write small, as its links on the page show it: "ai" is "AI". */
function asShown(section: string, document: Document): string {
  if (/\p{Lu}/u.test(section)) return section;
  const shown = linksOf(document);
  const isIt = (text: string) => /\p{Lu}/u.test(text) && fold(text) === fold(section);
  // A menu in capitals says no more than the section of how it is written, save a few letters: "AI".
  const isCased = (text: string) => /\p{Ll}/u.test(text) || text.length <= MAX_INITIALS;
  const found = shown.find((text) => isIt(text) && isCased(text));
  if (found || section.length <= MAX_INITIALS) return found ?? section;
  return capital(section);
}

/** Steps of a trail: what has more is a menu, whatever it is called. */
const MAX_STEPS = 12;

/** The trails to the text, each the names of its steps: those that are stated, then the shown one, which takes long to find. */
function* trailsOf(document: Document, { things }: LinkedData): Generator<readonly string[]> {
  for (const { types, thing } of things) if (types.includes('BreadcrumbList')) yield stepsOf(thing);
  const links = all(document, TRAIL).slice(0, MAX_STEPS);
  const box = links[0] ? closest(links[0], TRAIL_BOX) : null;
  const isMenu = box !== null && all(box, 'a').length > MAX_STEPS;
  const last = first(document, LAST);
  const plain = last ? textOf(last, LENGTHS.section).trim() : '';
  const isSection = plain !== '' && plain.split(/\s+/).length <= MAX_PLAIN;
  if (!isMenu) yield links.map((link) => textOf(link, LENGTHS.section));
  // What is no link is a section only where no link names one.
  if (isSection) yield [plain];
}

/** The names of the steps of a schema.org trail, in order. */
const stepsOf = (trail: Readonly<Record<string, unknown>>): readonly string[] =>
  listOf(own(trail, 'itemListElement')).flatMap((step) => {
    if (!isThing(step)) return [];
    const item = own(step, 'item');
    return [
      ...textsOf(own(step, 'name')),
      ...(isThing(item) ? textsOf(own(item, 'name')) : []),
    ].slice(0, 1);
  });

const isShortName = (text: string): boolean =>
  hasLetter(text) && !/^https?:/i.test(text) && text.split(' ').length <= MAX_WORDS;
