/** Names of pictures, or of the small elements around them, that are never a part of an article. */
export const DECORATION_WORDS: readonly string[] = [
  // Faces of people who write or comment
  'avatar*, *avatar, gravatar, userpic, user photo, user image, profile image',
  'profile photo, profile pic*, headshot, mugshot, postprofile, profile rank, user rank, userinfo',
  // The writer’s picture
  'author, authors, autor, autore, auteur, autoren, byline*, contributor*, columnist',
  'redakteur, writer, author image, author photo, authorimage, vcard',
  // The site’s or a partner’s mark
  'logo*, *logo, logotype, wordmark, brandmark, masthead',
  // Signs of text
  'emoji, smiley, smilies, emoticon, wp smiley',
  // Counters and spacers
  'sprite, spacer, pixel, beacon, tracking, tracker, counter, impression',
  // Advertisements
  'advert, adverts, advertisement*, advertising, adimage, ad image, banner ad',
  'ad banner, sponsor logo, sponsored by, werbung, werbebanner, anzeige, anzeigen',
  'reklame, publicidad, publicite, publicité, inserat',
  // Promotion of the site itself
  'newsletter*, signup, sign up, subscribe, subscription, paywall, donate, donation',
  // Promotion of the app
  'app store, appstore, google play, googleplay, play store, playstore, qr code, qrcode, qr',
];

/** Names that make a decoration of the picture itself only: on a wrapper they name a button laid over a picture. */
export const OWN_DECORATION_WORDS: readonly string[] = [
  // Signs of the interface
  'icon*, *icon, ico, arrow, chevron, bullet, flag, badge, star, stars, rating, divider',
  'separator, button, btn, play btn, online status, onlinestatus',
  // Share buttons
  'facebook, twitter, whatsapp, linkedin, pinterest, telegram, instagram, rss',
];

/** Words of a file's name that make a sign of it when the name is short: `icon-facebook.png`, `logo.jpg`. */
export const SIGN_NAME_WORDS =
  /^(?:.*(?:logo|icon|avatar|favicon|sprite|spacer|emoji|arrow(?:$|[^s])).*|facebook|twitter|whatsapp|linkedin|pinterest|telegram|instagram|youtube|rss|share|sharing|chevron|bullet|badge|stars?|rating|divider|separator|line|button|btn|play|qr)$/;

/** Words of a short file name that promote something, whatever the picture's size. */
export const PROMOTION_NAME_WORDS =
  /^(?:newsletter|advert|advertisement|advertising|adbanner|werbung|anzeige|reklame|publicidad|publicite|qrcode|appstore|googleplay)$/;

/** Words in the address a picture links to that say it is a person's page or a share button. */
export const DECORATION_LINKS =
  /\/(?:authors?|autor(?:en|es)?|auteurs?|by|byline|profile|profil|people|staff|columnist|contributor|user|users|redaktion)\/[^/?#]+\/?(?:$|[?#])|\/(?:sharer?|share|intent\/tweet|sharing)(?:[./?]|$)|^(?:mailto|whatsapp|tg|sms):/i;

/** Parts of a picture's own address that say it is a sign or a counter. */
export const DECORATION_ADDRESSES =
  /\/(?:emoji|emojis|smilies|twemoji|emoticons|reactions|(?:status)?icons?|favicons?|buttons|avatars?|authors?|autor(?:es|en|i|a|as)?|auteurs?|[\w-]*logos?|pixel|sprites?)\/|\.ico(?:$|[?#])|gravatar|[/.](?:pixel|beacon|counter|stats?)[./?]/i;

/** Where advertisements come from. */
export const ADVERTISEMENT_ADDRESSES =
  /^https?:\/\/(?:ads?\d*|adserver|adimg|banners?)\.|\/adserver\//i;

/** Folders and names that pictures of articles have too: an advertisement leads away or has the size of one. */
export const ADVERTISEMENT_NAMES =
  /\/(?:ads|banners?)\/|\/(?:728x90|300x250|336x280|160x600|120x600|300x600|970x250|468x60|320x50|120x240)(?![\w-]*\.jpe?g)[\w-]*\.\w+$/i;

/** What a picture says that is one, whole and folded. */
export const ADVERTISEMENT_TEXT =
  /^(?:ad|ads|advert|advertisement|advertising|anzeige|werbung|publicité|publicidad|publicidade|pubblicità|advertentie|reklama|reklame|реклама|広告|广告|廣告|광고|إعلان)$/;

/** Sizes in CSS px that only advertisements have (IAB display formats): "width x height". */
export const ADVERTISEMENT_SIZES: ReadonlySet<string> = new Set([
  '728x90',
  '300x250',
  '336x280',
  '160x600',
  '120x600',
  '120x240',
  '300x600',
  '970x250',
  '970x90',
  '468x60',
  '320x50',
  '320x100',
  '234x60',
  '250x250',
  '88x31',
  '125x125',
]);
