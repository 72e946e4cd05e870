import { entryList, lower, wordList } from '../lower';

/** A pattern, and whether it is of the text as written; else of the text in small letters. */
export interface BylinePattern {
  readonly pattern: RegExp;
  readonly isCased?: boolean;
  /** What every word of the pattern's first group must be. */
  readonly isBefore?: (word: string) => boolean;
}

/** Words that stand before "by" in English bylines. */
const isBeforeBy = wordList(
  'a an the article blog story text word words report reported reporting written authored posted',
  'published created contributed submitted compiled prepared shared analysis opinion commentary',
  'column interview recipe guest content post news photo photos photograph photographs picture',
  'pictures image images illustration illustrations video photography and & this was is',
);

/** The first words of {@link BYLINE_PREFIXES}: a text that begins with another has no prefix. */
export const isPrefixStart = wordList(
  'a an the article blog story text word words report reported reporting written authored posted',
  'published created contributed submitted compiled prepared shared analysis opinion commentary',
  'column interview recipe guest content post news photo photos picture pictures image images by',
  'author authors reporter reporters writer writers meet insights this',
  'ein eine artikel beitrag bericht kommentar kolumne analyse gastbeitrag essay rezension',
  'geschrieben verfasst veröffentlicht erstellt aufgezeichnet von der die autor autoren autorin',
  'autorinnen redaktion publié écrit rédigé propos texte une par auteur auteurs autrice',
  'escrito publicado texto redactado reportagem por autora autores redacción per di af av da oleh',
  'scritto articolo pubblicato autore geschreven tekst door skrevet skriven journalist journalisten',
  'skribent autorka autorzy autorul autori автор авторы автори авторка текст yazar yazan haber',
  'kirjoittaja szerző írta penulis γράφει συντάκτης',
  '作者 记者 記者 撰文 文 筆者 著者 執筆 取材・文 글 기자 كتب كتبت بقلم الكاتب الكاتبة מאת نویسنده',
);

/**
 * What stands before a name in a byline, in the text in small letters. Each is a preposition or a
 * phrase of one language; the colon, when there is one, goes with it.
 */
export const BYLINE_PREFIXES: readonly BylinePattern[] = [
  // English: "By", "Written by", "Story and photos by", "Posted by"
  { pattern: /^((?:[a-z&]+ ){0,4})by\b[\s:–—|-]*/, isBefore: isBeforeBy },
  // "Author: ", "Words: "
  {
    pattern:
      /^(?:(?:the |post |article )?authors?\b(?: ?: ?| by | )|(?:words?|text|reporters?|writers?) ?:|meet the author|insights from)[\s:–—|-]*/,
  },
  // German
  {
    pattern:
      /^(?:(?:ein |eine )?(?:artikel|beitrag|bericht|text|kommentar|interview|kolumne|analyse|gastbeitrag|essay|rezension|geschrieben|verfasst|veröffentlicht|erstellt|aufgezeichnet)? ?von:?(?= [^\s\d!-/:-@[-`{}~–—])(?! (?:der|den|dem|und zu)\b)|(?:der |die )?autor(?:en|in|innen|:in|\*in|\/in|in\/autor)?(?: ?:| \|)|text(?: (?:und|&) (?:interview|fotos?|bilder|bild))? ?:|interview ?:|redaktion ?:)[\s:|]*/,
  },
  // French
  {
    pattern:
      /^(?:(?:publié|écrit|rédigé|propos recueillis|article|texte|une chronique)? ?par:?(?= [^\s\d!-/:-@[-`{}~–—])|(?:auteurs?|autrice) ?:)[\s:|]*/,
  },
  // Spanish, Portuguese, Galician, Catalan
  {
    pattern:
      /^(?:(?:escrito|publicado|texto|redactado|reportagem)? ?por:?(?= [^\s\d!-/:-@[-`{}~–—])|(?:autor|autora|autores|redacción|texto|reportagem|per) ?:)[\s:|]*/,
  },
  // Words that are common or begin names too ("Di Cooke", "Per Hansen"): only before two capitals
  {
    pattern: /^(?:[Dd]i|DI|[Aa][fv]|A[FV]|[Pp]er|[Dd]a|[Oo]leh)(?=[ |]+\p{Lu}\S+ \p{Lu})[\s:|]*/u,
    isCased: true,
  },
  // Italian
  { pattern: /^(?:a cura di|(?:scritto|articolo|pubblicato) da|(?:autore|autrice) ?:)[\s:|]*/ },
  // Dutch, Danish, Swedish, Norwegian
  {
    pattern:
      /^(?:(?:geschreven |tekst )?door:?(?= [^\s\d!-/:-@[-`{}~–—])|auteur ?:|(?:skrevet|skriven|text|tekst) a[vf]\b|tekst ?:|journalist(?:en)? ?:|skribent ?:)[\s:|]*/,
  },
  // Polish, Czech, Russian, Ukrainian, Turkish, Finnish, Hungarian, Romanian, Indonesian, Greek
  {
    pattern:
      /^(?:autor(?:ka|zy|ul|i)? ?:|tekst ?:|автор(?:ы|и|ка)?(?: (?:статьи|текста))? ?:?|текст ?:|yazar ?:|yazan ?:|haber ?:|kirjoittaja ?:|szerző ?:|írta ?:|penulis ?:|reporter ?:|γράφει(?: (?:ο|η))?|συντάκτης ?:)[\s:|]*/,
  },
  // Chinese, Japanese, Korean, Arabic, Hebrew, Persian
  {
    pattern:
      /^(?:作者|记者|記者|撰文|文|筆者|著者|執筆|取材・文|글|기자|كتب(?:ت)?|بقلم|الكاتب(?:ة)?|מאת|نویسنده)(?:\s*[:：/／|]\s*|\s+)/,
  },
];

/** Words that begin one of {@link BYLINE_ENDS}; the others have a digit. */
export const isEndStart = wordList(
  'published updated posted last modified created aktualisiert veröffentlicht stand publié mis',
  'publicado actualizado pubblicato aggiornato gepubliceerd opublikowano follow folgen view read',
  'full see email contact bio about facebook linkedin twitter say says said sagt schreibt wrote',
  'writes a dit for from on behalf special fact tested medically expertl expertly legally reviewed checked edited',
  'translated illustrated photographed styled produced approved verified with contribution',
  'contributions additional photo photos photography illustration illustrations video graphic',
  'graphics picture pictures image images styling design foto fotos bild bilder',
);

/** People who did something else to the text, from the word that says what. */
export const HELPERS =
  /[\s|•·,;(–—-]*\b(?:(?:fact[ -]|medically |expertly? |legally )?(?:reviewed|tested|checked|edited|translated|illustrated|photographed|styled|produced|approved|verified)(?: (?:and|&) \w+)? by|with (?:contributions|additional reporting)|contributions? (?:from|by)|additional reporting|(?:photo|photos|photography|illustrations?|video|graphics?|pictures?|images?|styling|design|fotos?|foto|bild(?:er)?) ?(?:by|:|von|par))\b.*$/s;

/** What follows the names in a byline: a date, an invitation, a length. It and all after it go. */
export const BYLINE_ENDS: readonly BylinePattern[] = [
  // A day or a time of day in any of the usual spellings, with what announces it
  {
    pattern:
      /[\s|•·,;(–—-]*(?:\b(?:on|am|le|el|den|at|um|vom)\s+)?(?:\b(?:mon|tues?|wednes|thurs?|fri|satur|sun)(?:day)?,?\s+)?(?:\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-zä]*\.?\s+\d{1,2}\b|\b\d{1,2}(?:st|nd|rd|th|\.)?\s+(?:jan|feb|mär|mar|apr|ma[iyr]|jun|jul|aug|sep|o[ck]t|nov|de[cz])|\d{1,4}[-./年]\d{1,2}[-./月]\d|\d{1,2}:\d{2}|\b(?:19|20)\d\d\b).*$/s,
  },
  {
    pattern:
      /[\s|•·,;(–—-]*\b(?:published|updated|posted|last (?:updated|modified)|modified|created|aktualisiert|veröffentlicht|stand:|publié|mis à jour|publicado|actualizado|pubblicato|aggiornato|gepubliceerd|opublikowano)\b.*$/s,
  },
  // "5 min read", "20 minutes", "3 comments"
  {
    pattern:
      /[\s|•·,;(–—-]*\b\d+\s*(?:-\s*)?(?:min(?:ute)?s?|mins?\.?|comments?|kommentare?|shares?|views?|hours?|days?|weeks?|months?|years?)\b.*$/s,
  },
  {
    pattern:
      /\s+(?:follow|folgen|view (?:all|profile|bio|more)|read (?:more|full bio|bio)|full bio|see (?:more|all)|email(?: the author)?|contact|bio|about the author|facebook|linkedin|twitter)\b.*$/s,
  },
  // "said", "wrote": somebody who comments
  { pattern: /\s+(?:says?|said|sagt|schreibt|wrote|writes|a écrit|dit)\b.*$/s },
  // "Jane Doe for Example News", "on behalf of …", "from Example"
  {
    pattern: /\s+(?:[Ff]or|FOR|from|on behalf of|special to)[ |]+(?:[Tt]he |THE )?\p{Lu}.*$/su,
    isCased: true,
  },
  { pattern: HELPERS },
];

/** Words that make a part of a byline a job, a rank or a place of work rather than a name. */
const isJobWord = wordList(
  'editor editors reporter reporters correspondent correspondents journalist journalists writer',
  'writers columnist columnists contributor contributors contributing producer producers analyst',
  'analysts professor professors lecturer lecturers fellow fellows researcher researchers director',
  'directors manager managers chief ceo cto cfo cofounder cofounders founder founders president vice',
  'specialist specialists strategist strategists consultant consultants engineer engineers intern',
  'interns photographer photographers candidate expert phd ph.d md m.d rd rdn mba esq jd cpa rn lcsw',
  'ma m.a ba b.a ms msc m.s m.sc redakteur redakteurin redakteure korrespondent korrespondentin',
  'journalistin volontär volontärin chefredakteur chefredakteurin leiter leiterin rédacteur rédactrice',
  'journaliste correspondant correspondante redactor redactora periodista corresponsal giornalista',
  'redacteur verslaggever dziennikarz redaktor журналист корреспондент обозреватель редактор jurnalis',
  '編集者',
);

/** Whether a text has a word that makes it a job, a rank or a place of work rather than a name. */
export function namesJob(text: string): boolean {
  const words = lower(text).split(/[\s(),-]+/);
  return words.some(
    (word, at) =>
      isJobWord(word.endsWith('.') ? word.slice(0, -1) : word) ||
      (word === 'head' && words[at + 1] === 'of'),
  );
}

/** Words of names that stand for an office, a paper or an agency rather than for a person. */
const isOfficeWord = wordList(
  'team staff editor editors editorial desk newsroom redaktion rédaction redacción redazione redactie',
  'agencies admin agency agence press media news journal magazine network newspapers newswire',
  'reuters afp apa dpa institute university association website inc inc. llc ltd ltd. gmbh plc corp corp.',
);

/** Whether a name stands for an office, a paper or an agency: by a word of it, or by its article. */
export const namesOffice = (name: string): boolean =>
  /^the /i.test(name) || lower(name).split(/\s+/).some(isOfficeWord);

/** Whole values, folded, that name nobody: left by content systems, parts of the interface, offices. */
const NOBODY = [
  'display modes, linear mode, hybrid mode, threaded mode, thread tools, display',
  '기자, 記者, 记者, 編集部, admin, administrator, super user, wpadmin, wp admin, root, user, guest, guest author, guest writer',
  'guest contributor, anonymous, unknown, none, null, undefined, na, n a, author, authors',
  'the author, autor, autorin, editor, editors, editorial, staff, staff writer, staff reporter',
  'staff report, staff reports, staff writers, webmaster, web master, contributor, contributors, by',
  'von, par, por, and, und, et, y, e, share, follow, following, folgen, gefolgt, twitter, facebook',
  'instagram, linkedin, x, email, e mail, profile, view profile, see all, more, read more, comment',
  'comments, written, posted, published, updated, name, about, news, article, blog, home, opinion',
  'advertisement, sponsored, login, log in, sign in, sign up, subscribe, menu, search, print, save',
  'no author, am, um, at, on, in, le, el, 新規登録, ログイン, 登録, 会員登録, 编辑, 編輯, datum, date, photo',
  'photos, foto, image, text, insights from, written by, posted by, this, here, mon, tue, tues, wed',
  'wednes, thu, thurs, fri, sat, satur, sun, monday, tuesday, wednesday',
  'thursday, friday, saturday, sunday, montag, dienstag, mittwoch, donnerstag, freitag',
  'samstag, sonntag, lundi, mardi, mercredi, jeudi, vendredi, samedi, dimanche, lunes, martes',
  'miércoles, jueves, viernes, sábado, domingo',
  '大字号, 中字号, 小字号, 字号, 打印, 分享, 收藏, シェア, ツイート, 印刷, 関注',
  'post, posts, quote, reply, top, new post, unread post, office, department, ministry',
];

/** Whether a value, folded, names nobody. */
export const namesNobody = entryList(...NOBODY);

/** Names in class lists, ids and roles of elements that hold the name of an author, in small letters. */
export const AUTHOR_MARKS =
  /(?:^|[\s_-])(?:by-?lines?|authors?|autor(?:en|es|in)?|auteurs?|authors?-?names?|authored|creators?|writers?|reporters?|contributors?|posted-?by|published-?by|written-?by|credits?-author|vcard|redakteur|verfasser|scrittore|firma|journalist[aen]?s?|periodistas?|giornalist[ai])(?=$|[\s_-])|byline|author-?name|authorname|by[_-]?author|by__name/;

/** Names in class lists, in small letters, of elements that stand near an author and hold something else. */
export const OTHER_MARKS =
  /comment|licen[cs]e|copyright|(?:^|[\s_-])(?:user-?title|user-?rank|bio|biography|desc|description|social|share|follow|avatar|image|img|picture|photo|read-?time|badge|badgetext|job|role|position|occupation|caption|tags?|categor(?:y|ies)|related|newsletter)(?=$|[\s_-])|author(?:s)?[_-]*(?:info[_-]badge|bio|desc|title|job|role|position|social|count|city|place|location|country|email|org)/;
