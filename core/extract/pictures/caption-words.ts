import type { WordRow } from './words';

/** Class words of the text under a picture. */
export const CAPTION_WORDS: readonly WordRow[] = [
  {
    words: ['*caption, caption*, *captions'],
    reason: 'English, and most frameworks: caption, figcaption, imagecaption, captiontext',
  },
  {
    words: ['legend, legende, légende, legenda, leyenda, lead image text, cutline, cutlines'],
    reason: 'English newsrooms and Romance languages',
  },
  {
    words: [
      'bildunterschrift*, bildtext*, bildunter*, bildzeile, bu, bildlegende, bildinfo',
      'bildbeschreibung, subline',
    ],
    reason: 'German',
  },
  {
    words: ['pie, piedefoto, pie foto, epigrafe, epígrafe, pie de foto'],
    reason: 'Spanish',
  },
  { words: ['didascalia, didascalie, didasc'], reason: 'Italian' },
  { words: ['onderschrift, bijschrift, fotobijschrift'], reason: 'Dutch' },
  {
    words: ['bildetekst, billedtekst, kuvateksti, bildtext, myndatexti'],
    reason: 'Nordic languages',
  },
  {
    words: ['popisek, popis, podpis, opis zdjecia, podpisek, kepalairas, képaláírás'],
    reason: 'Czech, Polish, Hungarian',
  },
  { words: ['altyazi, resimalti, resim alti'], reason: 'Turkish' },
  {
    words: [
      '*subtitle text, media subtitle, image subtitle, image text, image txt, photo text',
      'photo desc*, image desc*, img desc*, image info, img info, photo info, picture desc*',
      'media desc*, detail img description, featured image desc*, media info, image footer',
      'image legend, media lead, image description, rich image description, imgtxt, imgtext',
      'imagetext, phototext, pictext',
    ],
    reason: 'a picture word followed by a word for text',
  },
];

/** Class words of the photographer or agency. */
export const CREDIT_WORDS: readonly WordRow[] = [
  {
    words: [
      'credit*, *credit, *credits, copyright*, *copyright, attribution, courtesy',
      'photographer, photog, byline, distributor, provider, lic, license, licence',
    ],
    reason: 'English',
  },
  {
    words: ['author, source, *source, agency, rights, *rights'],
    reason: 'English; believed only beside a picture',
  },
  {
    words: [
      'bildautor, bildquelle, bildnachweis, bildrechte, fotograf*, quelle, urheber, rechte',
      'nachweis, fotocredit',
    ],
    reason: 'German, Nordic',
  },
  {
    words: [
      'credito, crédito, creditos, créditos, autor, autoria, fuente, fonte, firma, auteur',
      'crédit, crédits, fotografo, photographe',
    ],
    reason: 'Romance languages',
  },
  {
    words: ['bron, zdroj, zrodlo, źródło, forras, kaynak, foto autor'],
    reason: 'Dutch, Czech, Polish, Hungarian, Turkish',
  },
];

/** Class words of whoever made something: beside a picture the photographer, beside an article its author. */
export const MAKER_WORDS: readonly WordRow[] = [
  {
    words: ['author, byline, by, autor, autoria, autore, auteur, firma, name, creator'],
    reason: 'a credit only in a figure, or with a word for picture in the same name',
  },
];

/** Class words of a text that stands near a picture and is the head of an article: never its caption. */
export const HEAD_WORDS: readonly WordRow[] = [
  {
    words: [
      'headline*, title, heading, kicker, dek, deck, standfirst, lede, intro, introduction',
      'summary, excerpt, abstract, preface, vorspann, chapo, entradilla, bajada, sapo',
      'teaser, subhead*, subtitle, subheadline, topline',
    ],
    reason: 'titles and standfirsts',
  },
  {
    words: [
      'date, datetime, timestamp, dateline, published, updated, meta, metadata',
      'reading time, readtime',
    ],
    reason: 'who and when',
  },
  {
    words: [
      'price, newsletter, subscribe, related, comment, comments, cta, rating, breadcrumb*',
      'category, categories, tags',
    ],
    reason: 'other blocks of a page',
  },
];

/** Class words of the buttons and labels laid over a picture: they are not part of what is said. */
export const FURNITURE_WORDS: readonly WordRow[] = [
  {
    words: [
      'share, sharing, social, toolbar, tools, button, btn, zoom, lightbox, fullscreen',
      'expand, enlarge, icon, counter, count, pagination, nav, advert*, ad, ads, duration',
      'tooltip, badge, label',
    ],
    reason: 'controls',
  },
  {
    words: [
      'sr only, visually hidden, visuallyhidden, screen reader text, screenreader, a11y',
      'offscreen, show for sr, assistive text, screen reader only',
    ],
    reason: 'said to screen readers only: “Image caption,”, “Image source”',
  },
];

/** Class words of an element made for a picture and what belongs to it. */
export const FRAME_WORDS: readonly WordRow[] = [
  {
    words: [
      'figure, image*, *image, *images, img*, *img, photo*, *photo, picture*, pic, pics',
      'media, illustration, thumbnail, thumb',
    ],
    reason: 'English',
  },
  {
    words: [
      'bild*, *bild, foto*, *foto, afbeelding, imagen, imagem, immagine, illustrasjon',
      'billede, kuva, obrazek, zdjecie, zdjęcie, resim, gambar, hinh, anh, tupian',
    ],
    reason: 'the word in other languages',
  },
  {
    words: [
      'hero, lead, leadart, featured, feature, gallery*, galerie, galeria, slide, slider',
      'carousel*, swiper, slideshow, wp caption, caption*',
    ],
    reason: 'places for pictures',
  },
];

/** Lines in a frame that belong to its buttons, whole and folded (letters and digits, lower case). */
export const FRAME_LINES: readonly RegExp[] = [
  /^(?:open|view|show|see|expand|enlarge|click|tap|zoom|full ?screen|toggle|video|audio|live|watch|hide|close|next|previous|prev|play|pause|download|share|save|copy|pin it|pin|share this|share image|gallery|image|images|photo|photos|picture|slide|advertisement|ad|anzeige|werbung|publicidad|publicité|reklame|reklam|annons)$/,
  /^(?:open|view|show|see|expand|enlarge|click|tap)\b.{0,30}\b(?:images?|photos?|gallery|picture|slideshow|full ?screen|full size|larger|enlarge|expand|here|caption|more)\b.{0,20}$/,
  /^(?:image|photo|picture|slide|bild|foto|imagen|imagem|figure)? ?\d+ ?(?:of|\/|von|de|sur|di|af|av|z|из| )? ?\d*(?: ?(?:images?|photos?|pictures?|bilder|fotos))?$/,
  /^(?:bild|foto|galerie|vollbild) ?(?:vergrößern|anzeigen|öffnen|in vollbild.*|an aus)?$/,
  /^(?:öppna bild i helskärm|åpne bilde.*|vis mere|visa mer|vis mer|mehr anzeigen|lire plus|show more|read more|show caption|hide caption|toggle caption|caption|bildunterschrift.{0,20}|agrandir.{0,20}|voir.{0,25}|ampliar.{0,20}|ver.{0,4} (?:fotos?|galer.a|imagen).{0,10}|ingrandisci.{0,20}|拡大|写真 図版|この記事の写真.{0,10}|点击查看.{0,10}|查看.{0,6}图.{0,6})$/,
];
