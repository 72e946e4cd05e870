/** What an alternative text says: nothing where it is a list of keywords; its words where it is the name of the file. */
export function saidBy(words: string, src: string): string {
  if (SAYS_NOTHING.test(words)) return '';
  const pieces = words.split(/\s*,\s*/);
  const isSingle = (piece: string) => /^[^\s.]+$/.test(piece);
  const isList = pieces.length >= KEYWORDS && pieces.filter(isSingle).length > pieces.length / 2;
  if (isList && !ENUMERATES.test(words)) return '';
  const isName = /^[^\s-]+(?:-[^\s-]+){5,}$/.test(words) && src.includes(words);
  return isName ? words.replaceAll('-', ' ') : words;
}

/** What a sentence has that goes through people or things, and a list for machines has not: what they are, its last, a figure. */
const ENUMERATES = /^[^,]*:|,? (?:and|und|et|e|y|og|och|en|i|и) \S+[^,]*$|\d/iu;

/** Words between commas, most of them single, from which they are for machines. */
const KEYWORDS = 8;

/** Alternative texts that name a file, number a picture, or say that it is one: a voice would spell them out. */
const SAYS_NOTHING =
  /^(?:.{0,20}\b(?:click|tap|select|press) (?:here )?to (?:view|see|enlarge|zoom)\b.{0,30}|\S+\.(?:jpe?g|png|gif|webp|avif|svg|heic)|[^\p{L}\p{N}★☆⭐½¼¾]{1,4}|(?:(?:carousel|slider?|gallery|hero|banner|cover|featured|thumbnail)[\s_-]+)?(?:img|dsc[fn]?|dscn|pict|image|photo|picture|bild|foto|screenshot|untitled|null|undefined)[\s_-]*\d*)$/iu;
