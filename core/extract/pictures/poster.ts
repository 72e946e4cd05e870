import { textWithin } from './text';
import { namesOf, wordTest } from './words';

/** Names of the frames of players. */
const PLAYER_WORDS: readonly string[] = [
  // Players and the cards that start them
  'video*, *video, player*, *player, jwplayer, videoplayer, livestream, audio*',
];
const saysPlayer = wordTest(PLAYER_WORDS);

/** A player is an athlete too: what is named so is one of films only where a second sign says it. */
const ATHLETE = / players? /g;
const FILM =
  'video, audio, iframe, svg, button, [role="button"], [data-lectern-button], [data-lectern-embed]';
const DURATION = /\b\d{1,2}:\d\d\b/;

/** Whether an element is the frame of a player by its names. */
function isFrame(element: Element): boolean {
  const names = namesOf(element);
  if (!saysPlayer(names)) return false;
  return (
    saysPlayer(names.replace(ATHLETE, ' ')) ||
    element.matches(FILM) ||
    element.querySelector(FILM) !== null ||
    DURATION.test(element.textContent ?? '') ||
    (element.textContent ?? '').trim() === ''
  );
}

/** Levels above a picture at which its player's frame may stand. */
const LEVELS = 4;
/** Longest text of a player's frame, in characters: title, duration, description. */
const MAX_TEXT = 400;

/** Mark that a picture stands for a player. */
export const POSTER = 'data-lectern-poster';

/** Whether a picture stands for a player that starts in its place: without the player it shows nothing of its own. */
export function isPoster(image: Element): boolean {
  let frame: Element | null = image;
  for (let level = 0; frame && level <= LEVELS; level += 1) {
    if (frame.matches('article, main, body') || textWithin(frame, MAX_TEXT) === null) return false;
    if (isFrame(frame) || frame.querySelector('video, audio')) return true;
    frame = frame.parentElement;
  }
  return false;
}
