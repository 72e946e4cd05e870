import { all, closest, first, matches, parentOf, textOf } from '../safe-document';

/** What a button says that plays a film. */
const PLAYS =
  /^[\s▶►⏵]*(?:play|watch|spela|spill av|afspil|abspielen|afspelen|lire|lecture|regarder|reproducir|reproduzir|assistir|riproduci|odtwórz|oynat|izle|toista|putar|tonton|воспроизвести|смотреть|播放|再生|재생|تشغيل)(?:\s+(?:(?:the|this|la|le|el|o|il|das)\s+)?(?:video|vídeo|vidéo|videon|clip|film|filme|wideo|видео|動画|视频|視頻|동영상|الفيديو)(?:\W.{0,150})?)?\s*$/i;

/** Elements around a play button in which its still is looked for. */
const LEVELS = 3;

/** Characters beside a play button that are the length of its film. */
const MAX_LENGTH = 12;

/** Characters of what is said of a film beside its still. */
const MAX_TITLE = 160;

/** Such buttons that are looked at, so that a page of nothing else costs no more. */
const MOST = 60;

/** What plays by itself, and what else than a film's name stands in a box of its own. */
const MORE = 'video, audio, iframe, object, embed, a[href], ul, ol, table, h1, p + p';

/** What is more than the box of a film. */
const WHOLE = 'html, body, main, article, section:has(> p)';

/**
 * Takes out the stills of films that nothing but the page's own scripts can play, with what is said of them: a picture
 * under a play button. What has an address stays, and becomes a card. Forms stand in the tree yet, whose controls hide
 * their properties.
 */
export function dropFilms(root: Element): void {
  let count = 0;
  for (const button of root.querySelectorAll('button, [role="button" i]')) {
    const said = Element.prototype.getAttribute.call(button, 'aria-label') ?? textOf(button, 200);
    if (!PLAYS.test(said) || closest(button, 'a[href]')) continue;
    count += 1;
    if (count > MOST) break;
    const still = stillOf(button);
    if (!still) continue;
    const around = parentOf(still);
    const isAlone =
      around !== null &&
      !matches(around, WHOLE) &&
      all(around, 'img').length === 1 &&
      first(around, MORE) === null &&
      textOf(around, MAX_TITLE + 1).trim().length <= MAX_TITLE;
    Element.prototype.remove.call(isAlone ? around : still);
  }
}

/** The box of a play button and one picture, with nothing else in it; null when there is none. */
function stillOf(button: Element): Element | null {
  const own = textOf(button, MAX_TITLE).trim().length;
  let box: Element | null = button;
  for (let level = 0; box && level < LEVELS; level++, box = parentOf(box)) {
    if (matches(box, WHOLE)) return null;
    const length = textOf(box, own + 2 * MAX_LENGTH).trim().length;
    if (box !== button && length - own > MAX_LENGTH) return null;
    const pictures = all(box, 'img').length;
    if (pictures > 0) return pictures === 1 && first(box, MORE) === null ? box : null;
  }
  return null;
}
