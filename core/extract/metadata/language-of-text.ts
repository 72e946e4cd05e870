import { once } from '../once';

/** The commonest small words of languages, which no text of some length does without. */
const WORDS: Readonly<Record<string, string>> = {
  en: 'the of and to in is that for was with as on are this by from have not at be it',
  de: 'der die und das ist nicht mit den von für auf ein eine dem sich auch des im zu wird',
  fr: 'le la les des et est une dans pour que qui sur pas du au avec plus par ce un',
  es: 'el la los que de las por una con para del se es un su al como más pero y en',
  pt: 'o os que do da não uma com para em um por mais dos ao como as foi é se de',
  it: 'il che di la per un una non con del della è si le dei nel sono più da gli',
  nl: 'de het een van en is dat op te niet zijn voor met aan die er ook om als in',
  sv: 'och att det som en på är av för den med till har inte ett om de jag i',
  da: 'og at det er en til af på den for der ikke med som har et de kan fra i',
  nb: 'og å det er en til av på den for ikke med som har et de kan fra han i',
  fi: 'ja on ei että se oli myös mutta kun hän ovat kuin joka tai sen olla',
  pl: 'w i nie na się że z do to jest jak o po od przez są który dla oraz',
  cs: 'se na že je v a to do s pro ale jako by které jsou z o i tak',
  hu: 'a az és hogy nem is egy meg ez van volt csak mint már de',
  ro: 'și de la în cu pe nu este care din pentru mai sunt o un să',
  tr: 've bir bu için da de ile çok olarak daha olan en gibi kadar ne',
  id: 'yang dan di dengan untuk ini dari itu pada tidak dalam akan adalah',
  vi: 'và của là có được trong cho không với các một những này người',
  ca: 'de la que i el a els per en una les amb del és no al més un va dels',
  hr: 'i u na se je da za su od s kao koji nije bi ili to što a po',
  sk: 'a v na sa je to že s do ktoré ako pre aj sú ale od po pri',
  af: 'die van en in is nie wat het vir aan met om hy was te sy se',
  nn: 'og å det er ein til på den av for ikkje med som har eg dei frå i',
  bg: 'и в на за се от да са с че това не е по като си до',
  ru: 'и в не на что с по как это к но из у за от он',
  uk: 'і в не на що з до як це та але від за й у є',
  ar: 'في من على أن إلى التي هذا عن الذي ما لا كان',
  fa: 'در به از که این را با است برای و آن',
  ur: 'کے میں ہے کی اور سے کو کا نے پر یہ',
};

const LISTS = once(
  () =>
    new Map(
      Object.entries(WORDS).map(([language, words]) => [language, new Set(words.split(' '))]),
    ),
);

/** Words of a text from which it tells its language, and words that are looked at. */
const LEAST = 60;
const MOST = 1500;

/** Share of a text's words that are the small ones of its language, at least. */
const SHARE = 0.14;

/** Share of the best from which another language is as likely, where a page states none. */
const NEAR = 0.9;

/** How many times more of them a text has than of the small words of a language that it is not in. */
const TIMES = 2.5;

/** Words of a text, and the share of them that are a language's small ones below which it is not in that: prose has ten times as many. */
const MANY = 150;
const NONE = 0.03;

/** The tag of a language that nobody knows (BCP 47). */
export const UNKNOWN = 'und';

/**
 * The language of a text where its small words tell it apart from `stated`, a BCP 47 tag or null; null where they do
 * not, or agree; `UNKNOWN` where it is in none that is listed, nor in what is stated. Languages that are not listed
 * are believed.
 */
export function languageOfText(text: string, stated: string | null): string | null {
  const words =
    text
      .toLowerCase()
      .match(/[\p{L}\p{M}]+/gu)
      ?.slice(0, MOST) ?? [];
  if (words.length < LEAST) return null;
  const shares = [...LISTS()].map(([language, list]) => ({
    language,
    share: words.filter((word) => list.has(word)).length / words.length,
  }));
  const best = shares.reduce((one, other) => (other.share > one.share ? other : one));
  const own = stated?.split('-')[0]?.toLowerCase() ?? null;
  const claimed = shares.find(({ language }) => language === own);
  const isNone = best.share < SHARE && words.length >= MANY && claimed && claimed.share < NONE;
  if (isNone && isProse(text)) return UNKNOWN;
  if (best.share < SHARE || best.language === own || (own !== null && !claimed)) return null;
  // Two sisters that nothing tells apart.
  if (own === null && shares.some((one) => one !== best && one.share > best.share * NEAR))
    return null;
  return best.share >= (claimed?.share ?? 0) * TIMES ? best.language : null;
}

/** Words from one end of a sentence to the next in prose, at least and at most: steps and lists leave small words out. */
const SENTENCE = 8;
const SENTENCES = 40;

function isProse(text: string): boolean {
  const ends = text.match(/[.!?…।॥؟۔։]["'”’»)]*(?:\s|$)/g)?.length ?? 0;
  const words = text.split(/\s+/).length;
  return words >= ends * SENTENCE && words <= ends * SENTENCES;
}
