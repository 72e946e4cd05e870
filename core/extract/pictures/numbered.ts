/** How a caption calls its picture: by a word and a number, or by the word alone. */
const CALLED =
  /^(?:(?:fig(?:ure|ura|uur)?|abb(?:ildung)?|bild|image|afb(?:eelding)?|ilustraci[oó]n|illustration|obr(?:ázek)?|rys(?:unek)?|рис(?:унок)?|kuva|plate|図|图|圖|그림)\.?\s?\d{1,3}(?:[.-]\d{1,3})?[a-z]?)(?=[^\p{L}\d])/iu;
const CALLED_ALONE =
  /^(?:(?:fig|abb|afb|obr|rys|рис|abbildung|afbeelding)\.?\s?[:：–—]\s*\S|(?:fig|abb|afb|obr|rys|рис)\.\s+(?=\p{L}))/iu;
const SIGN_AFTER = /^\s?[.:：–—)-]\s*\S/;
const NAME_AFTER = /^\s+[\p{Lu}\p{Lo}]/u;

/** How captions begin and end that say in Chinese, Japanese or Korean that they are one, or point up at their picture. */
const POINTS =
  /^(?:[▲△↑]\s?[^▲△↑\d\s.,+-]|[图圖][为為:：|｜]|写真は(?=.{0,55}$)|사진은\s)|(?:资料图|資料圖|资料照片|資料照片|示意图|示意圖)[)）]?$/;

/** Characters of a caption that its number alone makes one, with a sign behind that and without. */
const NUMBERED = { signed: 600, bare: 160 } as const;

/** Whether a text says of itself that it is the caption of a picture: "Figure 3: …", "Abb.: …"; not "Figure 3 shows …". */
export function isNumbered(text: string): boolean {
  if (text.length > NUMBERED.signed) return false;
  const isShort = text.length <= NUMBERED.bare;
  if (isShort && POINTS.test(text)) return true;
  const called = CALLED.exec(text);
  if (!called) return CALLED_ALONE.test(text) && (isShort || /^\p{L}+\.?\s?[:：–—]/u.test(text));
  const rest = text.slice(called[0].length);
  return SIGN_AFTER.test(rest) || (isShort && NAME_AFTER.test(rest));
}
