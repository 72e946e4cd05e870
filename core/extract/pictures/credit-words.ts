/** Words that stand before a photographer's or agency's name, in the languages of newspapers; matched without regard to case; lists parted by commas, each entry the source of a pattern. */
export const CREDIT_LABELS: readonly {
  readonly words: readonly string[];
  readonly reason: string;
}[] = [
  {
    words: [
      'photographs?, photos?, pictures?, pics?, images?, credits?, photo credits?',
      'image credits?, picture credits?, source, image source, photo source, courtesy of',
      'photo courtesy of, courtesy, copyright, illustrations?, graphics?, file photo',
      'handout',
    ],
    reason: 'English',
  },
  {
    words: [
      'fotos?, bild(?:er)?, bildquelle, bildrechte, bildnachweis, quelle, grafik',
      'symbolfoto, symbolbild, archivfoto, archivbild, archiv, montage, collage, zvg',
      'beigestellt',
    ],
    reason: 'German',
  },
  {
    words: [
      'photographie, crédits?(?: photo)?, crédit image, photo d archives, illustration',
      'infographie',
    ],
    reason: 'French',
  },
  {
    words: [
      'fotografía, foto de archivo, imagen(?:es)?, imagem, imagens, crédito, créditos',
      'fuente, fonte, fotografia, divulgação, reprodução, foto di, immagine, ansa',
    ],
    reason: 'Spanish, Portuguese, Italian',
  },
  {
    words: [
      'foto, beeld, bron, bilde, billede, kuva, kuvat, lähde, ljósmynd, mynd, illustrasjon',
      'grafikk',
    ],
    reason: 'Dutch, Nordic languages',
  },
  {
    words: [
      'zdjęcie, fot, zdroj, źródło, zdj, fotografie, autor, kép, fotó, forrás, sursa',
      'снимка, фото, источник, изображение, коллаж, колаж, джерело, снимок, ілюстрація',
      'иллюстрация',
    ],
    reason: 'Slavic languages, Hungarian, Romanian',
  },
  {
    words: [
      'fotoğraf, kaynak, φωτογραφία, φωτο, πηγή, צילום, תצלום, קרדיט, الصورة, تصوير, صورة',
      'المصدر, عکس, عکاس, منبع',
    ],
    reason: 'Turkish, Greek, Hebrew, Arabic, Persian',
  },
  {
    words: [
      'ảnh, nguồn, gambar, sumber, dok, isithombe, umfanekiso, picha, larawan, ภาพ, ที่มา',
      'चित्र, फोटो, स्रोत, ছবি, படம்',
    ],
    reason: 'South-East Asia, Africa, India',
  },
  {
    words: [
      '写真, 画像, 撮影, 提供, 出典, 图, 图片, 图源, 图片来源, 来源, 摄, 攝, 圖, 圖片, 照片, 攝影, 摄影, 사진, 출처, 그래픽',
    ],
    reason: 'Japanese, Chinese, Korean',
  },
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
  'public domain',
];

/** Words in brackets that end a caption without naming anyone. */
export const NO_CREDIT =
  /^(?:l|r|m|li|re|links?|rechts?|mitte|left|right|cent(?:er|re)|top|bottom|above|below|gauche|droite|izquierda|derecha|file|file photo|file image|archive|archivbild|archivfoto|archiv|symbolbild|symbolfoto|symbolic image|photo d['’]illustration|illustration|imagen de archivo|arkivfoto|arkivbild|arkiv|stock image|representational image|sic|video|pictured|\d[\d\s./–-]*)$/i;
