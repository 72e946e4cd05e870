import { entryList, wordList } from '../lower';

/** Lines in a frame that are its buttons, whole. */
const isWhole = entryList(
  'open, view, show, see, expand, enlarge, click, tap, zoom, fullscreen, full screen, toggle',
  'video, audio, live, watch, hide, close, next, previous, prev, play, pause, download, share',
  'save, copy, pin it, pin, share this, share image, gallery, image, images, photo, photos',
  'picture, slide, advertisement, ad, anzeige, werbung, publicidad, publicité, reklame, reklam',
  'annons, purchase licensing rights, licensing rights, buy this image',
);

/** First words of the other lines, without a number at their end. */
const isStart = wordList(
  'veröffentlicht publié published posted publicado pubblicato gepubliceerd opublikowano',
  'open view show see expand enlarge click tap image photo picture slide bild foto imagen imagem',
  'figure galerie galería gallery slideshow diaporama fotostrecke bildergalerie vollbild öppna vis visa mehr lire read hide toggle caption ver',
);

/** Lines in a frame that start what turns, plays or measures: "Start 360°", "View in 3D". */
const CALL =
  /^(?:start|play|view|open|launch|ansehen|starten|voir|ver) .{0,12}\b(?:360|3d|tour|viewer)$/;

/** Lines in a frame that belong to its buttons or say of the text when it came out, whole and folded. */
const LINES: readonly RegExp[] = [
  /^(?:veröffentlicht|publié|published|posted|publicado|pubblicato|gepubliceerd|opublikowano) (?:am|le|on|el|em|il|op)? ?(?=\D{0,12}\d{1,2}\b\D{0,12}(?:\d{4}|\d{1,2} \d)).{4,30}$/,
  /^(?:open|view|show|see|expand|enlarge|click|tap)\b.{0,30}\b(?:images?|photos?|gallery|picture|slideshow|full ?screen|full size|larger|enlarge|expand|here|caption|more)\b.{0,20}$/,
  /^(?:image|photo|picture|slide|bild|foto|imagen|imagem|figure)? ?\d+ ?(?:of|\/|von|de|sur|di|af|av|z|из| )? ?\d*(?: ?(?:images?|photos?|pictures?|bilder|fotos))?$/,
  /^(?:foto ?galeri\w{0,2}|galeri\w{0,2}|bildergalerie|fotostrecke|diaporama|photo ?gallery|gallery|slideshow|фотогалерея)(?: \d{1,3})?(?: (?:fot\w{1,4}|bilder|photos?|images?|imágenes))?$/,
  /^(?:bild|foto|galerie|vollbild) ?(?:vergrößern|anzeigen|öffnen|in vollbild.*|an aus)?$/,
  /^(?:öppna bild i helskärm|åpne bilde.*|vis mere|visa mer|vis mer|mehr anzeigen|lire plus|show more|read more|show caption|hide caption|toggle caption|caption|bildunterschrift.{0,20}|agrandir.{0,20}|voir.{0,25}|ampliar.{0,20}|ver.{0,4} (?:fotos?|galer.a|imagen).{0,10}|ingrandisci.{0,20}|拡大|写真 図版|この記事の写真.{0,10}|点击查看.{0,10}|查看.{0,6}图.{0,6})$/,
];

/** What forums say below a picture that was attached to a post: its file, how large that is, how often it was seen. */
const ATTACHED = /^[^.]{1,80}\b(?:jpe?g|png|gif|webp) [\d ]{1,12}[kmg]i?b\b.{0,30}$/;

/** Whether a line in a frame, folded (letters and digits, lower case), belongs to its buttons. */
export function isFrameLine(line: string): boolean {
  if (isWhole(line) || ATTACHED.test(line) || CALL.test(line)) return true;
  const [first = ''] = line.split(/[ \d]/, 1);
  const canBe =
    first === '' ||
    isStart(first) ||
    /^(?:[^\0-\u02ff]|åpne|bild|vollbild|foto|galerie|agrandir|voir|ver|ampliar|ingrandisci)/.test(
      first,
    );
  return canBe && LINES.some((pattern) => pattern.test(line));
}

/** Whether a text is an address or the name of a file, which some systems set above a picture as a hidden heading. */
export const isAddress = (text: string): boolean =>
  /^https?:\S+$|^\S.{0,150}\S\.(?:jpe?g|png|gif|webp|avif)$/i.test(text);
