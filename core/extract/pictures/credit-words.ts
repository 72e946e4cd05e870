import { entryList } from '../lower';

/** Words that stand before a photographer's or agency's name, in the languages of newspapers; matched without regard to case; lists parted by commas, each entry the source of a pattern. */
export const CREDIT_LABELS: readonly string[] = [
  // English
  'photographs?, photos?, pictures?, pics?, images?, credits?, photo credits?',
  'image credits?, picture credits?, source, image source, photo source, courtesy of',
  'photo courtesy of, courtesy, copyright, illustrations?, graphics?, file photo',
  'handout',
  // German
  'fotos?, bild(?:er)?, bildquelle, bildrechte, bildnachweis, quelle, grafik',
  'symbolfoto, symbolbild, archivfoto, archivbild, archiv, montage, collage, zvg',
  'beigestellt',
  // French
  'photographie, crédits?(?: photo)?, crédit image, photo d archives, illustration',
  'infographie',
  // Spanish, Portuguese, Italian
  'fotografía, foto de archivo, imagen(?:es)?, imagem, imagens, crédito, créditos',
  'fuente, fonte, fotografia, divulgação, reprodução, foto di, immagine, ansa',
  // Dutch, Nordic languages
  'foto, beeld, bron, bilde, billede, kuva, kuvat, lähde, ljósmynd, mynd, illustrasjon',
  'grafikk',
  // Slavic languages, Hungarian, Romanian
  'zdjęcie, fot, zdroj, źródło, zdj, fotografie, autor, kép, fotó, forrás, sursa',
  'снимка, фото, источник, изображение, коллаж, колаж, джерело, снимок, ілюстрація',
  'иллюстрация',
  // Turkish, Greek, Hebrew, Arabic, Persian
  'fotoğraf, kaynak, φωτογραφία, φωτο, πηγή, צילום, תצלום, קרדיט, الصورة, تصوير, صورة',
  'المصدر, عکس, عکاس, منبع',
  // South-East Asia, Africa, India
  'ảnh, nguồn, gambar, sumber, dok, isithombe, umfanekiso, picha, larawan, ภาพ, ที่มา',
  'चित्र, फोटो, स्रोत, ছবি, படம்',
  // Japanese, Chinese, Korean
  '写真, 画像, 撮影, 提供, 出典, 图, 图片, 图源, 图片来源, 来源, 摄, 攝, 圖, 圖片, 照片, 攝影, 摄影, 사진, 출처, 그래픽',
];

/** What is said before a credit, and before a caption, to those who hear a page: "Image source, " in the many languages of one house; matched like the labels above. */
export const HEARD_CREDIT: readonly string[] = [
  'image source, image credit, image copyright, photo credit, picture credit, photo source',
  'fuente de la imagen, crédit photo, crédito, fonte da imagem, bildquelle, источник изображения',
  'источник фото, автор фото, مصدر الصورة, منبع تصویر, इमेज स्रोत, 图像来源, 圖像來源, 画像提供, 사진 출처',
  'görsel kaynağı, kaynak, sumber gambar, nguồn hình ảnh, chanzo cha picha, джерело зображення',
];
export const HEARD_CAPTION: readonly string[] = [
  'image caption, photo caption, picture caption, pie de foto, légende image, légende photo',
  'legenda da foto, bildunterschrift, подпись к фото, підпис до фото, التعليق على الصورة, توضیح تصویر',
  'इमेज कैप्शन, 图像加注文字, 圖像加註文字, 画像説明, 사진 설명, fotoğraf altı yazısı, keterangan gambar',
  'chụp lại hình ảnh, maelezo ya picha',
];

/** Agencies and archives that name themselves under pictures everywhere; what stands with one of them in brackets is a credit. */
export const AGENCIES: readonly string[] = [
  'getty, getty images, afp, ap, ap photo, associated press, reuters, epa, efe, dpa',
  'apa, ansa, anp, belga, tt, ntb, ritzau, scanpix, keystone, pa, pa wire, pa media',
  'press association, bloomberg, shutterstock, istock, alamy, imago, picture alliance',
  'xinhua, kyodo, jiji, yonhap, tass, ria novosti, sputnik, unsplash, pexels, pixabay',
  'wikimedia, wikimedia commons, nasa, zuma, sipa, lusa, cp, canadian press, aap, pti',
  'ani, nurphoto, anadolu, facebook, instagram, twitter, youtube, flickr, handout',
  'supplied, courtesy, provided, ddp, epd, kna, cnn, nbc, bbc, contributed, submitted',
  'file, pool, provided photo, wire, press, agency, images, archive, cc by, cc by-sa',
  'public domain, رويترز, الفرنسية, أسوشيتد برس, الأناضول, غيتي, غيتي إيميجز, الجزيرة, وكالات, مواقع التواصل',
];

/** Words in brackets, in small letters, that end a caption without naming anyone. */
export const isNoCredit = entryList(
  'l, r, m, li, re, link, links, recht, rechts, mitte, left, right, center, centre, top, bottom, above',
  'below, gauche, droite, izquierda, derecha, file, file photo, file image, archive, archivbild',
  'archivfoto, archiv, symbolbild, symbolfoto, symbolic image, photo d’illustration',
  "photo d'illustration, illustration, imagen de archivo, arkivfoto, arkivbild, arkiv, stock image",
  'representational image, sic, video, pictured',
);
