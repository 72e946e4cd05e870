import { once } from '../once';

/**
 * The first letters that tell the months, in the languages of newspapers, January first. Each row is
 * one language; longer beginnings stand where shorter ones would be two months. Source: CLDR month
 * names, standalone and format, wide.
 */
const BEGINNINGS: readonly (readonly string[])[] = [
  ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'],
  ['jän', 'feb', 'mär', 'apr', 'mai', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dez'],
  ['janv', 'fév', 'mars', 'avr', 'mai', 'juin', 'juil', 'août', 'sept', 'oct', 'nov', 'déc'],
  ['janv', 'fev', 'mars', 'avr', 'mai', 'juin', 'juil', 'aout', 'sept', 'oct', 'nov', 'dec'],
  ['ene', 'feb', 'mar', 'abr', 'may', 'jun', 'jul', 'ago', 'sep', 'oct', 'nov', 'dic'],
  ['jan', 'fev', 'mar', 'abr', 'mai', 'jun', 'jul', 'ago', 'set', 'out', 'nov', 'dez'],
  ['gen', 'feb', 'mar', 'apr', 'mag', 'giu', 'lug', 'ago', 'set', 'ott', 'nov', 'dic'],
  ['jan', 'feb', 'maa', 'apr', 'mei', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'],
  ['jan', 'feb', 'mars', 'apr', 'maj', 'juni', 'juli', 'aug', 'sep', 'okt', 'nov', 'dec'],
  ['jan', 'feb', 'marts', 'apr', 'maj', 'juni', 'juli', 'aug', 'sep', 'okt', 'nov', 'des'],
  [
    'tammi',
    'helmi',
    'maalis',
    'huhti',
    'touko',
    'kesä',
    'heinä',
    'elo',
    'syys',
    'loka',
    'marras',
    'joulu',
  ],
  ['sty', 'lut', 'mar', 'kwi', 'maj', 'cze', 'lip', 'sie', 'wrz', 'paź', 'lis', 'gru'],
  ['led', 'úno', 'bře', 'dub', 'kvě', 'červn', 'červe', 'srp', 'zář', 'říj', 'listopad', 'pros'],
  [
    'ianuar',
    'februar',
    'martie',
    'aprilie',
    'mai',
    'iun',
    'iul',
    'aug',
    'sept',
    'oct',
    'noi',
    'dec',
  ],
  ['jan', 'feb', 'márc', 'ápr', 'máj', 'jún', 'júl', 'aug', 'szept', 'okt', 'nov', 'dec'],
  ['oca', 'şub', 'mart', 'nis', 'mayıs', 'haz', 'tem', 'ağu', 'eyl', 'eki', 'kas', 'ara'],
  ['янв', 'фев', 'мар', 'апр', 'ма', 'июн', 'июл', 'авг', 'сен', 'окт', 'ноя', 'дек'],
  ['січ', 'лют', 'бер', 'квіт', 'трав', 'черв', 'лип', 'серп', 'вер', 'жовт', 'лист', 'груд'],
  ['ιαν', 'φεβ', 'μαρ', 'απρ', 'μα', 'ιουν', 'ιουλ', 'αυγ', 'σεπ', 'οκτ', 'νοε', 'δεκ'],
  ['jan', 'feb', 'mar', 'apr', 'mei', 'jun', 'jul', 'agu', 'sep', 'okt', 'nov', 'des'],
  [
    'يناير',
    'فبراير',
    'مارس',
    'أبريل',
    'مايو',
    'يونيو',
    'يوليو',
    'أغسطس',
    'سبتمبر',
    'أكتوبر',
    'نوفمبر',
    'ديسمبر',
  ],
  [
    'كانون الثاني',
    'شباط',
    'آذار',
    'نيسان',
    'أيار',
    'حزيران',
    'تموز',
    'آب',
    'أيلول',
    'تشرين الأول',
    'تشرين الثاني',
    'كانون الأول',
  ],
  [
    'ינואר',
    'פברואר',
    'מרץ',
    'אפריל',
    'מאי',
    'יוני',
    'יולי',
    'אוגוסט',
    'ספטמבר',
    'אוקטובר',
    'נובמבר',
    'דצמבר',
  ],
  ['जनवरी', 'फरवरी', 'मार्च', 'अप्रैल', 'मई', 'जून', 'जुलाई', 'अगस्त', 'सितंबर', 'अक्टूबर', 'नवंबर', 'दिसंबर'],
];

/** The beginnings and their months, the upper row's where two rows share one; made at first use. */
const months = once((): ReadonlyMap<string, number> => {
  const known = new Map<string, number>();
  for (const row of BEGINNINGS)
    for (const [index, beginning] of row.entries())
      if (!known.has(beginning)) known.set(beginning, index + 1);
  return known;
});

/** Characters of the longest beginning. */
const LONGEST = 12;

/** The month (1–12) that a word names in any known language; null when it names none. */
export function monthOf(word: string): number | null {
  const name = word.toLowerCase().replace(/\.$/, '');
  for (let length = Math.min(name.length, LONGEST); length > 0; length--) {
    const month = months().get(name.slice(0, length));
    if (month !== undefined) return month;
  }
  return null;
}
