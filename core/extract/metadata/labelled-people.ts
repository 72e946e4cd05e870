import { closest } from '../safe-document';
import { ELSEWHERE, isIn } from './elsewhere';
import { isFullName, peopleIn } from './people';
import { textsOn, UNREAD } from './texts';

/** Longest text, in characters, that names an author and what that person does. */
const MAX_TEXT = 150;

/** Longest text, in characters, that only says that the next one names the author. */
const MAX_LABEL = 40;

/** What is not read, and tables: those tell who wrote a film or a book. */
const UNREAD_HERE = `${UNREAD}, table`;

/** What begins a text with the author's name wherever it stands; "by" alone is too common in texts. */
const LABEL =
  /^\W*(?:(?:this (?:post|article|story|blog|guide|piece)[\w ]{0,20}? (?:was|is) )?(?:re)?(?:written|authored|contributed) by|(?:article |post )?authors? ?:|autor(?:in|en)?(?:\/autor(?:in)?)?(?: ?:|$)|(?:verfasst|geschrieben) von|auteure?s? ?:|autore? ?:|escrito por|écrit par|scritto da|geschreven door|автор ?:|作者[:：]|著者[:：]|责(?:任编辑|编)[:：])\s*/iu;

/** The people whom labels anywhere on a page call its authors: "This post was written by Jane Doe, editor". */
export function labelledPeople(document: Document, headline: Element | null): readonly string[] {
  let isLabelled = false;
  for (const { text, parent } of textsOn(document, MAX_TEXT)) {
    const found = LABEL.exec(text);
    const after: string = found ? text.slice(found[0].length) : isLabelled ? text : '';
    isLabelled = found !== null && after === '' && text.length <= MAX_LABEL;
    if (after === '' || text.length > MAX_TEXT) continue;
    const people = peopleIn(after)
      .filter(isFullName)
      .slice(0, found && !after.includes('、') ? 1 : undefined);
    if (people.length === 0 || !parent || closest(parent, UNREAD_HERE)) continue;
    if (!isIn(parent, ELSEWHERE, headline)) return people;
  }
  return [];
}
