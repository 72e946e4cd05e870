import { closest, textOf } from '../safe-document';

/** What a button says that plays a film. */
const PLAYS =
  /^[\s▶►⏵]*(?:play|watch|spela|spill av|afspil|abspielen|afspelen|lire|lecture|regarder|reproducir|reproduzir|assistir|riproduci|odtwórz|oynat|izle|toista|putar|tonton|воспроизвести|смотреть|播放|再生|재생|تشغيل)(?:\s+(?:(?:the|this|la|le|el|o|il|das)\s+)?(?:video|vídeo|vidéo|videon|clip|film|filme|wideo|видео|動画|视频|視頻|동영상|الفيديو)(?:\W.{0,150})?)?\s*$/i;

/** Elements around a play button in which its still is looked for. */
const LEVELS = 3;

/** Characters beside a play button that are the length of its film. */
const MAX_LENGTH = 12;

/** Characters of what is said of a film beside its still. */
const MAX_TITLE = 160;

/** What plays by itself, and what else than a film's name stands in a box of its own. */
const MORE = 'video, audio, iframe, object, embed, a[href], ul, ol, table, h1, p + p';

/**
 * Takes out the stills of films that nothing but the page's own scripts can play, with what is said of them: a picture
 * under a play button. What has an address stays, and becomes a card.
 */
export function dropFilms(root: Element): void {
  for (const button of root.querySelectorAll('button, [role="button" i]')) {
    const said = Element.prototype.getAttribute.call(button, 'aria-label') ?? textOf(button, 200);
    if (!PLAYS.test(said) || closest(button, 'a[href]')) continue;
    const still = stillOf(button);
    if (!still) continue;
    const { parentElement: around } = still;
    const isAlone =
      around !== null &&
      !around.matches('body, main, article, section:has(> p)') &&
      around.querySelectorAll('img').length === 1 &&
      around.querySelector(MORE) === null &&
      (around.textContent ?? '').trim().length <= MAX_TITLE;
    (isAlone ? around : still).remove();
  }
}

/** The box of a play button and one picture, with nothing else in it; null when there is none. */
function stillOf(button: Element): Element | null {
  const own = (button.textContent ?? '').trim().length;
  let box: Element | null = button;
  for (let level = 0; box && level < LEVELS; level++, box = box.parentElement) {
    const pictures = box.querySelectorAll('img').length;
    const length = (box.textContent ?? '').trim().length;
    if (box !== button && length - own > MAX_LENGTH) return null;
    if (pictures > 0) return pictures === 1 && !box.querySelector(MORE) ? box : null;
  }
  return null;
}
