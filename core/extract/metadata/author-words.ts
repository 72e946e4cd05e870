/**
 * What stands before a name in a byline. Each is a preposition or a phrase of one language; the
 * colon, when there is one, goes with it.
 */
export const BYLINE_PREFIXES: readonly RegExp[] = [
  // English: "By", "Written by", "Story and photos by", "Posted by", "Words: "
  /^(?:(?:(?:an? |the )?(?:article|blog|story|text|words?|report(?:ed|ing)?|written|authored|posted|published|created|contributed|submitted|compiled|prepared|shared|analysis|opinion|commentary|column|interview|recipe|guest post|content|post|news)(?: (?:and|&) (?:photo(?:s|graphs?)?|pictures|illustrations?|video|photography|images))? |(?:photos?|pictures?|images?) (?:and|&) (?:story|text|words) )?by\b|(?:the |post |article )?authors?\b(?: ?: ?| by | )|words ?:|text ?:|reporters? ?:|writers? ?:|meet the author|insights from)[\s:–—|-]*/iu,
  // German
  /^(?:(?:ein |eine )?(?:artikel|beitrag|bericht|text|kommentar|interview|kolumne|analyse|gastbeitrag|essay|rezension|geschrieben|verfasst|veröffentlicht|erstellt|aufgezeichnet)? ?von:?(?= [\p{L}|])(?! (?:der|den|dem|und zu)\b)|(?:der |die )?autor(?:en|in|innen|:in|\*in|\/in)?(?: ?:| \|)|text(?: (?:und|&) (?:interview|fotos?|bilder|bild))? ?:|interview ?:|redaktion ?:)[\s:|]*/iu,
  // French
  /^(?:(?:publié|écrit|rédigé|propos recueillis|article|texte|une chronique)? ?par:?(?= [\p{L}|])|(?:auteurs?|autrice) ?:)[\s:|]*/iu,
  // Spanish, Portuguese, Galician, Catalan
  /^(?:(?:escrito|publicado|texto|redactado|reportagem)? ?por:?(?= [\p{L}|])|(?:autor|autora|autores|redacción|texto|reportagem|per) ?:)[\s:|]*/iu,
  // Words that are common or begin names too ("Di Cooke", "Per Hansen"): only before two capitals
  /^(?:[Dd]i|DI|[Aa][fv]|A[FV]|[Pp]er|[Dd]a|[Oo]leh)(?=[ |]+\p{Lu}\S+ \p{Lu})[\s:|]*/u,
  // Italian
  /^(?:a cura di|(?:scritto|articolo|pubblicato) da|(?:autore|autrice) ?:)[\s:|]*/iu,
  // Dutch, Danish, Swedish, Norwegian
  /^(?:(?:geschreven |tekst )?door:?(?= [\p{L}|])|auteur ?:|(?:skrevet|skriven|text|tekst) a[vf]\b|tekst ?:|journalist(?:en)? ?:|skribent ?:)[\s:|]*/iu,
  // Polish, Czech, Russian, Ukrainian, Turkish, Finnish, Hungarian, Romanian, Indonesian, Greek
  /^(?:autor(?:ka|zy|ul|i)? ?:|tekst ?:|автор(?:ы|и|ка)?(?: (?:статьи|текста))? ?:?|текст ?:|yazar ?:|yazan ?:|haber ?:|kirjoittaja ?:|szerző ?:|írta ?:|penulis ?:|reporter ?:|γράφει(?: (?:ο|η))?|συντάκτης ?:)[\s:|]*/iu,
  // Chinese, Japanese, Korean, Arabic, Hebrew, Persian
  /^(?:作者|记者|記者|撰文|文|筆者|著者|執筆|取材・文|글|기자|كتب(?:ت)?|بقلم|الكاتب(?:ة)?|מאת|نویسنده)(?:\s*[:：/／|]\s*|\s+)/u,
];

/** What follows the names in a byline: a date, an invitation, a length. It and all after it go. */
export const BYLINE_ENDS: readonly RegExp[] = [
  // A day or a time of day in any of the usual spellings, with what announces it
  /[\s|•·,;(–—-]*(?:\b(?:on|am|le|el|den|at|um|vom)\s+)?(?:\b(?:mon|tues?|wednes|thurs?|fri|satur|sun)(?:day)?,?\s+)?(?:\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-zä]*\.?\s+\d{1,2}\b|\b\d{1,2}(?:st|nd|rd|th|\.)?\s+(?:jan|feb|mär|mar|apr|ma[iyr]|jun|jul|aug|sep|o[ck]t|nov|de[cz])|\d{1,4}[-./年]\d{1,2}[-./月]\d|\d{1,2}:\d{2}|\b(?:19|20)\d\d\b).*$/isu,
  /[\s|•·,;(–—-]*\b(?:published|updated|posted|last (?:updated|modified)|modified|created|aktualisiert|veröffentlicht|stand:|publié|mis à jour|publicado|actualizado|pubblicato|aggiornato|gepubliceerd|opublikowano)\b.*$/isu,
  // "5 min read", "20 minutes", "3 comments"
  /[\s|•·,;(–—-]*\b\d+\s*(?:-\s*)?(?:min(?:ute)?s?|mins?\.?|comments?|kommentare?|shares?|views?|hours?|days?|weeks?|months?|years?)\b.*$/isu,
  /\s+(?:follow|folgen|view (?:all|profile|bio|more)|read (?:more|full bio|bio)|full bio|see (?:more|all)|email(?: the author)?|contact|bio|about the author|facebook|linkedin|twitter)\b.*$/isu,
  // "said", "wrote": somebody who comments
  /\s+(?:says?|said|sagt|schreibt|wrote|writes|a écrit|dit)\b.*$/isu,
  // "Jane Doe for Example News", "on behalf of …", "from Example"
  /\s+(?:[Ff]or|FOR|from|on behalf of|special to) (?:[Tt]he |THE )?\p{Lu}.*$/su,
  // People who did something else to the text
  /[\s|•·,;(–—-]*\b(?:(?:fact |medically |expertly? |legally )?(?:reviewed|checked|edited|translated|illustrated|photographed|styled|produced|approved|verified)(?: (?:and|&) \w+)? by|with (?:contributions|additional reporting)|contributions? (?:from|by)|additional reporting|(?:photo|photos|photography|illustrations?|video|graphics?|pictures?|images?|styling|design|fotos?|foto|bild(?:er)?) ?(?:by|:|von|par))\b.*$/isu,
];

/** Words that make a part of a byline a job, a rank or a place of work rather than a name. */
export const JOB_WORDS =
  /(?:^|[\s(-])(?:editors?|reporters?|correspondents?|journalists?|writers?|columnists?|contributors?|contributing|producers?|analysts?|professors?|lecturers?|fellows?|researchers?|directors?|managers?|head of|chief|ceo|cto|cfo|co-?founders?|founders?|president|vice|specialists?|strategists?|consultants?|engineers?|interns?|photographers?|candidate|specialist|expert|phd|ph\.d\.?|m\.?d\.?|rdn?|mba|esq|jd|cpa|rn|lcsw|m\.?a\.?|b\.?a\.?|m\.?sc?\.?|redakteur(?:in)?|redakteure|korrespondent(?:in)?|journalist(?:in)?|volontär(?:in)?|chefredakteur(?:in)?|leiter(?:in)?|rédact(?:eur|rice)|journaliste|correspondant(?:e)?|redactor(?:a)?|periodista|corresponsal|giornalista|redacteur|verslaggever|dziennikarz|redaktor|журналист|корреспондент|обозреватель|редактор|jurnalis|編集者)(?=$|[\s,.)-])/iu;

/** Whole values that name nobody: left by content systems, parts of the interface, offices. */
export const NOBODY =
  /^(?:admin(?:istrator)?|wp ?admin|root|user|guest(?: (?:author|writer|contributor))?|anonymous|unknown|none|null|undefined|n ?a|author|authors|the author|autor|autorin|editor|editors|editorial|staff|staff (?:writer|reporter|report|reports|writers)|web ?master|contributors?|by|von|par|por|and|und|et|y|e|share|follow(?:ing)?|folgen|gefolgt|twitter|facebook|instagram|linkedin|x|email|e mail|profile|view profile|see all|more|read more|comments?|written|posted|published|updated|name|about|news|article|blog|home|opinion|advertisement|sponsored|login|log in|sign in|sign up|subscribe|menu|search|print|save|no author|am|um|at|on|in|le|el|新規登録|ログイン|登録|会員登録|datum|date|photo|photos|foto|image|text|insights from|written by|posted by|this|here|(?:mon|tue|tues|wed|wednes|thu|thurs|fri|sat|satur|sun)(?:day)?|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lunes|martes|miércoles|jueves|viernes|sábado|domingo)$/i;

/** Names in class lists, ids and roles of elements that hold the name of an author. */
export const AUTHOR_MARKS =
  /(?:^|[\s_-])(?:by-?lines?|authors?|autor(?:en|es|in)?|auteurs?|authors?-?names?|authored|creators?|writers?|reporters?|contributors?|posted-?by|published-?by|written-?by|credits?-author|vcard|fn|redakteur|verfasser|scrittore|firma)(?=$|[\s_-])|byline|author-?name|authorname|by[_-]?author|by__name/i;

/** Names in class lists of elements that stand near an author and hold something else. */
export const OTHER_MARKS =
  /comment|(?:^|[\s_-])(?:bio|biography|desc|description|social|share|follow|avatar|image|img|picture|photo|read-?time|job|role|position|occupation|caption|tags?|categor(?:y|ies)|related|newsletter)(?=$|[\s_-])|author(?:s)?[_-]*(?:bio|desc|title|job|role|position|social|count)/i;
