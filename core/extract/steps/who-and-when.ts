import { monthOf } from '../metadata/months';
import type { Page } from '../page';

/** A line about who and when: short, and nothing but names, dates and words such as these. */
const WHO_AND_WHEN =
  /^(?:by|von|par|por|di|da|door|af|av|written|author|edited|reviewed|fact|checked|medically|contributor|staff|writers?|correspondents?|reporters?|editors?|on|at|in|and|und|et|y|e|am|um|uhr|le|à|kl|klo|h|min(?:ute)?n?s?|lesedauer|lesezeit|temps|lecture|tempo|leitura|lettura|tiempo|lectura|leestijd|\d{1,2}h\d{0,2}|page|seite|pagina|página|read|edt|pst|pdt|cst|cdt|est|gmt|utc|bst|cet|cest|msk|eet|ist|jst|kst|hkt|sgt|pht|wib|pkt|sast|eat|aest|aedt|nzst|nzdt|mst|mdt|am|pm|[\p{L}]{3,9}day|\p{L}{4,7}tag|mittwoch|segunda|terça|quarta|quinta|sexta|sábado|domingo|feira|de|às|as|hs|lunes|martes|miércoles|jueves|viernes|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|\d+(?:st|nd|rd|th)|mon|tue|wed|thu|fri|sat|sun|\d+|jan\p{L}*|feb\p{L}*|mar\p{L}*|apr\p{L}*|may|mai|june?|juni?|july?|juli?|aug\p{L}*|sep\p{L}*|o[ck]t\p{L}*|nov\p{L}*|de[cz]\p{L}*)$/u;

/** What announces a day in such a line. */
const WHEN =
  /^\d*(?:posted|published|updated|last|modified|stand|veröffentlicht|aktualisiert|erstellt|publié|mis|jour|publicado|actualizado|atualizado|pubblicato|aggiornato|gepubliceerd|bijgewerkt|publicerad|uppdaterad|publisert|oppdatert|publiceret|opdateret|julkaistu|päivitetty|opublikowano|zaktualizowano|publikováno|aktualizováno|опубликовано|обновлено|опубліковано|оновлено|yayınlanma|güncelleme|diterbitkan|diperbarui)$/u;

/** A Chinese or Japanese day, its hour and its source. */
const EASTERN_DAY = /^\d{4}年\d{1,2}月\d{1,2}日[\d ]{0,9}(?:(?:来源|來源|出典).{0,20})?$/;

/** Longest line of who and when, in characters. */
export const MAX_LINE = 160;

/** Whether a folded text is a line about who and when; `names` are the words of the names that the page gives. */
export function isWhoAndWhen(text: string, names: ReadonlySet<string>): boolean {
  // A number of one or two digits by itself is the mark of a note or of a chapter.
  if (text.length > MAX_LINE || /^\d{1,2}$/.test(text)) return false;
  if (EASTERN_DAY.test(text)) return true;
  const hasNumber = /\d/.test(text);
  return text
    .split(' ')
    .every((word) => names.has(word) || saysWho(word) || (hasNumber && isMonth(word)));
}

/** Short beginnings of months are words of other languages. */
const isMonth = (word: string): boolean => word.length >= 4 && monthOf(word) !== null;

const saysWho = (word: string): boolean => WHO_AND_WHEN.test(word) || WHEN.test(word);

/** Whether a text is nothing but the address of its page, as printed and shared pages have it. */
export function isOwnAddress(line: string, { url, metadata }: Page): boolean {
  const text = line.trim();
  if (!/^https?:\/\/\S+$/.test(text)) return false;
  const bare = (address: string) => address.replace(/^https?:\/\/(?:www\.)?|[?#].*$|\/$/g, '');
  return [url.href, metadata.canonicalUrl].some((own) => own && bare(own) === bare(text));
}

/** Whether a folded line about who and when announces a day. */
export const saysWhen = (text: string): boolean =>
  /\d/.test(text) && text.split(' ').some((word) => WHEN.test(word));
