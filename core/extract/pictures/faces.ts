import { fold } from '../fold';
import { sizeOf, widthHint } from './size';
import { textWithin } from './text';

/** Width in CSS px up to which a picture beside a name is a portrait of whoever bears it. */
const FACE = 150;

/** Levels above a picture at which its line may stand, and characters of that. */
const LEVELS = 4;
const MOST = 160;

/** How a line begins that says who looked through a text. */
const REVIEWED = /^(?:\p{L}{4,14} )?(?:reviewed|checked|written) by \p{L}/u;

/** How other lines begin that say whose a text is. */
const WHOSE =
  /^(?:(?:edited|authored) by|by|von|geprüft von|verfasst von|par|écrit par|por|escrito por|di|scritto da|door|geschreven door|af|av|autor(?:in)?|auteur|text|verfasser(?:in)?) \p{L}/u;

/** Whether a folded text says who looked through a text or wrote it, as no caption does. */
export const saysReviewed = (line: string): boolean => REVIEWED.test(line);

/** Whether a picture is small and stands beside nothing but a line that says whose the text is. */
export function isFace(image: Element): boolean {
  const { width, height } = sizeOf(image);
  const wide = width ?? height ?? widthHint(image.getAttribute('src') ?? '');
  if (wide === null || wide > FACE) return false;
  let wrapper = image.parentElement;
  for (let level = 0; wrapper && level < LEVELS; level += 1, wrapper = wrapper.parentElement) {
    if (wrapper.matches('article, main, body')) return false;
    const text = textWithin(wrapper, MOST);
    if (text === null) return false;
    const line = fold(text);
    if (line !== '') return saysReviewed(line) || WHOSE.test(line);
  }
  return false;
}
