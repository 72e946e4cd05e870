/**
 * What stands before a name in a byline. Each is a preposition or a phrase of one language; the
 * colon, when there is one, goes with it.
 */
export const BYLINE_PREFIXES: readonly RegExp[] = [
  // English: "By", "Written by", "Story and photos by", "Posted by", "From"
  /^(?:(?:(?:article|story|text|words?|report(?:ed|ing)?|written|posted|published|created|reviewed|edited|updated|contributed|submitted|compiled|analysis|opinion|commentary|interview|recipe|photo(?:s|graphs?)?)(?: (?:and|&) (?:photo(?:s|graphs?)?|pictures|illustrations?|video|photography))? )?by|authors?\b(?: ?: ?| by )|words ?:|text ?:|reporters? ?:|editors? ?:|writers? ?:)[\s:]*/i,
  // German
  /^(?:(?:ein )?(?:artikel|beitrag|bericht|text|kommentar|interview|kolumne|analyse|gastbeitrag|essay|rezension)? ?von(?= \p{L})(?! (?:der|den|dem|und zu)\b)|autor(?:en|in|innen|:in)?(?:[/:*]in(?:nen)?)? ?:|text ?:|verfasst von|geschrieben von|veröffentlicht von|redaktion ?:)[\s:]*/iu,
  // French
  /^(?:(?:publié|écrit|rédigé|propos recueillis|article|texte|une chronique)? ?par(?= \p{L})|auteurs? ?:|autrice ?:)[\s:]*/iu,
  // Spanish, Portuguese, Galician, Catalan
  /^(?:(?:escrito|publicado|texto|redactado|reportagem)? ?por(?= \p{L})|(?:autor|autora|autores|redacción|texto|reportagem|per) ?:|per(?= \p{Lu}))[\s:]*/iu,
  // Italian: only before a capital, "di" is a common word
  /^(?:a cura di|(?:scritto|articolo|pubblicato) da|[Dd]i(?= \p{Lu})|(?:autore|autrice) ?:)[\s:]*/u,
  // Dutch, Danish, Swedish, Norwegian
  /^(?:(?:geschreven |tekst )?door(?= \p{L})|auteur ?:|(?:skrevet |skriven |text |tekst )?a[vf](?= \p{Lu})|tekst ?:|journalist(?:en)? ?:|skribent ?:)[\s:]*/iu,
  // Polish, Czech, Russian, Ukrainian, Turkish, Finnish, Hungarian, Romanian, Indonesian
  /^(?:autor(?:ka|zy|ul|i)? ?:|tekst ?:|автор(?:ы|и|ка)?(?: (?:статьи|текста))? ?:|текст ?:|yazar ?:|yazan ?:|haber ?:|kirjoittaja ?:|szerző ?:|írta ?:|penulis ?:|oleh(?= \p{L})|editor ?:|reporter ?:|δημοσίευση ?:|συντάκτης ?:)[\s:]*/iu,
  // Chinese, Japanese, Korean, Arabic, Hebrew, Persian
  /^(?:作者|記者|记者|编辑|編輯|撰文|文|來源|责任编辑|責任編輯|筆者|著者|執筆|取材・文|글|기자|كتب(?:ت)?|بقلم|الكاتب|تحرير|מאת|نویسنده)\s*[:：/／|]?\s*/u,
];

/** What follows the names in a byline: an agency, a time, an invitation. It and all after it go. */
export const BYLINE_ENDS: readonly RegExp[] = [
  // "Jane Doe for Example News", "Jane Doe in London"
  / (?:for|from) (?:the )?\p{Lu}.*$/u,
  / (?:in|aus|à|en|a) \p{Lu}\p{L}+$/u,
  // "Jane Doe | Updated 3 May", "Published: …"
  /\s*[|•·,;-]?\s*\b(?:published|updated|posted|last (?:updated|modified)|on (?:\w+ \d|\d)|created|aktualisiert|veröffentlicht|stand|publié|mis à jour|publicado|actualizado|pubblicato|aggiornato|gepubliceerd|opublikowano|\d{1,2}[.:/-]\d{1,2}|(?:19|20)\d\d).*$/iu,
  /\s+(?:follow|folgen|twitter|linkedin|facebook|view (?:all|profile)|read more|see more|email(?: the author)?|contact|bio)\b.*$/iu,
];

/** Words that make a part of a byline a job, a place of work or a role rather than a name. */
export const JOB_WORDS =
  /(?:^|[\s-])(?:editor(?:s|ial)?|reporter|correspondent|journalist|writer|columnist|contributor|contributing|author|staff writer|producer|analyst|professor|lecturer|fellow|researcher|director|manager|head of|chief|ceo|cto|founder|co-founder|president|vice|senior|associate|assistant|intern|photographer|phd|ph\.d\.?|m\.?d\.?|rd|rdn|mba|esq|jr\.?|sr\.?|redakteur(?:in)?|redaktion|reporter(?:in)?|korrespondent(?:in)?|journalist(?:in)?|volontär(?:in)?|chefredakteur(?:in)?|leiter(?:in)?|rédact(?:eur|rice)|journaliste|correspondant(?:e)?|redactor(?:a)?|periodista|corresponsal|giornalista|redazione|redacteur|verslaggever|dziennikarz|redaktor|журналист|корреспондент|обозреватель|редактор|记者|編集部|編集者)(?=$|[\s,.-])/iu;

/** Whole values that name nobody: left by content systems, or standing for an office. */
export const NOBODY =
  /^(?:admin(?:istrator)?|root|user|guest(?: (?:author|writer|contributor))?|anonymous|unknown|none|null|undefined|n ?a|author|authors|autor|editor|editors|editorial|editorial (?:team|staff|board)|staff|staff (?:writer|reporter|report|reports|writers)|web ?master|web ?desk|news ?desk|newsroom|redaktion|die redaktion|online ?redaktion|redaction|redacción|redaccion|redazione|redactie|rédaction|la rédaction|contributor|contributors|by|share|follow|view profile|see all|more|read more|comments?)$/i;
