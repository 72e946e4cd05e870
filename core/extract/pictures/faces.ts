import { fold } from '../fold';
import { sizeOf, widthHint } from './size';
import { textWithin } from './text';

/** Width in CSS px up to which a picture beside a name is a portrait of whoever bears it. */
const FACE = 150;

/** Levels above a picture at which its line may stand, and characters of that. */
const LEVELS = 4;
const MOST = 160;

/** How a line begins that says who looked through a text. */
const REVIEWED =
  /^(?:(?:medically|clinically|fact|expert|scientifically|legally|technically|editorially) )?(?:reviewed|checked) by \p{L}|^(?:medically|clinically) written by \p{L}/u;

/** How other lines begin that say whose a text is. */
const WHOSE =
  /^(?:(?:edited|authored|written|reported|posted|published|words|story) by|by|von|(?:geprüft|verfasst|geschrieben) von|par|(?:écrit|rédigé) par|por|(?:escrito|escrita|redactado) por|di|scritto da|skriven av|skrevet a[fv]|door|geschreven door|af|av|autor(?:in)?|auteur|text|verfasser(?:in)?) \p{L}/u;

/** A line that is a word and the name of a person, or of two; and what may follow: what they are, a day. */
const NAMED =
  /^\P{L}*\p{L}+(?:\s\p{Ll}+)?:?\s+\p{Lu}[\p{L}.’'-]+(?:\s+(?:\p{Ll}{1,3}\s+)?\p{Lu}[\p{L}.’'-]*){1,3}(?:\s*(?:[,|·•–—(\d]|and|und|et|y|e)\s*.*)?$/u;

/** Whether a line says no more than whose a text is, beside a picture that is in no figure with a caption and not of another shape than a face. */
function namesOne(text: string, image: Element): boolean {
  const { width, height } = sizeOf(image);
  const isUpright = width !== null && height !== null && height > width * UPRIGHT;
  return (
    NAMED.test(text.trim()) && !isUpright && !image.closest('figure')?.querySelector('figcaption')
  );
}

/** Times that covers of books are higher than wide. */
const UPRIGHT = 1.3;

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
    if (line !== '') return saysReviewed(line) || (WHOSE.test(line) && namesOne(text, image));
  }
  return false;
}
