/** Class words of the text under a picture. */
export const CAPTION_WORDS: readonly string[] = [
  // English, and most frameworks: caption, figcaption, imagecaption, captiontext
  '*caption, caption*, *captions',
  // English newsrooms and Romance languages
  'legend, legende, légende, legenda, leyenda, lead image text, cutline, cutlines',
  // German
  'bildunterschrift*, bildtext*, bildunter*, bildzeile, bu, bildlegende, bildinfo',
  'bildbeschreibung, subline',
  // Spanish
  'pie, piedefoto, pie foto, epigrafe, epígrafe, pie de foto',
  // Italian
  'didascalia, didascalie, didasc',
  // Dutch
  'onderschrift, bijschrift, fotobijschrift',
  // Nordic languages
  'bildetekst, billedtekst, kuvateksti, bildtext, myndatexti',
  // Czech, Polish, Hungarian
  'popisek, popis, podpis, opis zdjecia, podpisek, kepalairas, képaláírás',
  // Turkish
  'altyazi, resimalti, resim alti',
  // A picture word followed by a word for text
  '*subtitle text, media subtitle, image subtitle, image text, image txt, photo text',
  'photo desc*, image desc*, img desc*, image info, img info, photo info, picture desc*',
  'media desc*, detail img description, featured image desc*, media info, image footer',
  'image legend, media lead, image description, rich image description, imgtxt, imgtext',
  'imagetext, phototext, pictext',
  // Journals, beside a figcaption that only numbers the figure
  'figure desc*, fig desc*, figure legend, figure caption',
];

/** Class words of the photographer or agency. */
export const CREDIT_WORDS: readonly string[] = [
  // English
  'credit*, *credit, *credits, copyright*, *copyright, attribution, courtesy',
  'photographer, photog, byline, distributor, provider, lic, license, licence',
  // English; believed only beside a picture
  'author, source, *source, agency, rights, *rights',
  // German, Nordic
  'bildautor, bildquelle, bildnachweis, bildrechte, fotograf*, quelle, urheber, rechte',
  'nachweis, fotocredit',
  // Romance languages
  'credito, crédito, creditos, créditos, autor, autoria, fuente, fonte, firma, auteur',
  'crédit, crédits, fotografo, photographe',
  // Dutch, Czech, Polish, Hungarian, Turkish
  'bron, zdroj, zrodlo, źródło, forras, kaynak, foto autor',
];

/** Class words of whoever made something: beside a picture the photographer, beside an article its author. */
export const MAKER_WORDS: readonly string[] = [
  // A credit only in a figure, or with a word for picture in the same name
  'author, byline, by, autor, autoria, autore, auteur, firma, name, creator',
];

/** Class words of a text that stands near a picture and is the head of an article: never its caption. */
export const HEAD_WORDS: readonly string[] = [
  // Titles and standfirsts
  'headline*, title, heading, kicker, dek, deck, standfirst, lede, intro, introduction',
  'summary, excerpt, abstract, preface, vorspann, chapo, entradilla, bajada, sapo',
  'teaser, subhead*, subtitle, subheadline, topline',
  // Who and when
  'date, datetime, timestamp, dateline, published, updated, meta, metadata',
  'reading time, readtime',
  // Other blocks of a page
  'price, newsletter, subscribe, related, comment, comments, cta, rating, breadcrumb*',
  'category, categories, tags',
];

/** Class words of the buttons and labels laid over a picture: they are not part of what is said. */
export const FURNITURE_WORDS: readonly string[] = [
  // Controls
  'share, sharing, social, toolbar, tools, button, btn, zoom, lightbox, fullscreen',
  'expand, enlarge, icon, counter, count, pagination, nav, advert*, ad, ads, duration',
  'tooltip, badge, label',
  // Said to screen readers only: “Image caption,”, “Image source”
  'sr only, visually hidden, visuallyhidden, screen reader text, screenreader, a11y',
  'offscreen, off screen, show for sr, assistive text, screen reader only',
];

/** Class words of an element made for a picture and what belongs to it. */
export const FRAME_WORDS: readonly string[] = [
  // English
  'figure, image*, *image, *images, img*, *img, photo*, *photo, picture*, pic, pics',
  'media, illustration, thumbnail, thumb',
  // The word in other languages
  'bild*, *bild, foto*, *foto, afbeelding, imagen, imagem, immagine, illustrasjon',
  'billede, kuva, obrazek, zdjecie, zdjęcie, resim, gambar, hinh, anh, tupian',
  // Places for pictures
  'hero, lead, leadart, featured, feature, gallery*, galerie, galeria, slide, slider',
  'carousel*, swiper, slideshow, wp caption, caption*',
];
