/**
 * Characters read in a minute, silent reading of plain text by adults. Trauzettel-Klosinski and
 * Dietz, "Standardized Assessment of Reading Performance: The New International Reading Speed
 * Texts IReST", Investigative Ophthalmology & Visual Science 53 (2012), table 3.
 */
const CHARACTERS_PER_MINUTE: Readonly<Record<string, number>> = {
  ar: 612,
  zh: 255,
  nl: 978,
  en: 987,
  fi: 1078,
  fr: 998,
  de: 920,
  he: 833,
  it: 950,
  ja: 357,
  pl: 916,
  pt: 913,
  ru: 986,
  sl: 885,
  es: 1025,
  sv: 917,
  tr: 1054,
};

/** The mean over the study's languages with alphabets, for a language that it does not have. */
const OTHERWISE = 960;

/** Whole minutes, at least 1, that a text takes; `language` is a BCP 47 tag or null. */
export function readingMinutes(text: string, language: string | null): number {
  const [primary = ''] = (language ?? '').toLowerCase().split('-');
  const characters = text.replace(/\s+/g, ' ').trim().length;
  return Math.max(1, Math.round(characters / (CHARACTERS_PER_MINUTE[primary] ?? OTHERWISE)));
}
