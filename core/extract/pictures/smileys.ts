import { namesOf } from './words';

const EMOJI =
  // biome-ignore lint/suspicious/noMisleadingCharacterClass: the parts that emoji are joined from
  /^\p{Extended_Pictographic}[\p{Extended_Pictographic}\p{M}\u200d\ufe0f\u{1f3fb}-\u{1f3ff}]*$|^[\p{Regional_Indicator}]{2}$/u;

/** What no emoji holds, its parts included: ASCII and letters. The pattern of all emoji takes long to compile. */
const NO_EMOJI = /[\0-\x7f\xc0-\u1fff\u3040-\u3290\u32a0-\ud7ff]/;

/** Whether a picture shows what its alternative text says in one sign, or in a few: an emoji, a smiley. */
export const isEmoji = (image: Element, alt: string): boolean =>
  (alt !== '' && !NO_EMOJI.test(alt) && EMOJI.test(alt)) ||
  (alt !== '' && alt.length <= 12 && isSmiley(image, alt));

/** Whether a picture is called, or kept where smileys are, and says in signs what it shows: ":D". */
const isSmiley = (image: Element, alt: string): boolean =>
  / (?:emoji|smiley|emoticon) /.test(namesOf(image)) ||
  (/\/(?:emoticons?|smil(?:ies|eys?))\//i.test(image.getAttribute('src') ?? '') &&
    !/\p{L}{3}/u.test(alt));
