/** What the words of a block say it is; each an indicator of its own, whatever its language. */
export interface SaidKind {
  readonly kind: string;
  readonly pattern: RegExp;
  /** Why the words are here. */
  readonly reason: string;
}

/** Longest text, in characters, that is asked: words like these decide in short blocks only. */
export const MAX_SAID_LENGTH = 400;

/** Kinds of lines, matched in lower case anywhere in a block. */
export const SAID_KINDS: readonly SaidKind[] = [
  { kind: 'subscribe', pattern: /newsletter|subscri|sign up|sign in|log in|register|inbox|e-?mail|abonn|anmelden|registrier|inscri|suscr|assine|iscriv|подпис|订阅|訂閱|購読|メール|구독|اشترك|donat|spenden|membership|free trial|premium/u, reason: 'asks for an address, an account or money' },
  { kind: 'more', pattern: /read more|read also|read next|see also|more on|more from|related|click here|learn more|find out more|continue reading|don't miss|you may|check out|watch:|mehr zum|lesen sie|auch interessant|lire aussi|à lire|leia|veja|lea también|te puede|leggi anche|lees ook|читайте|czytaj|baca juga|相关|延伸|関連|관련|اقرأ/u, reason: 'leads to other things to read' },
  { kind: 'share', pattern: /share|tweet|facebook|twitter|whatsapp|instagram|linkedin|pinterest|telegram|follow us|follow @|teilen|partager|compart|condivid|delen|podziel|поделит|分享|共有|공유|شارك|print|comment|komment|коммент|评论|コメント|댓글|تعليق/u, reason: 'says what to do with the page' },
  { kind: 'rights', pattern: /©|copyright|all rights|\(c\)|alle rechte|tous droits|derechos reservados|direitos reservados|republish|reproduc|creative commons|licen[sc]e|版权|版權|著作権|저작권|disclaimer|terms of|privacy|cookie|datenschutz|affiliate|commission/u, reason: 'says who owns what' },
  { kind: 'photo', pattern: /photo|image|picture|getty|reuters|\bap\b|afp|\bepa\b|shutterstock|istock|unsplash|credit|courtesy|foto|bild|图|写真|사진|صورة/u, reason: 'credits a picture' },
  { kind: 'author', pattern: /^(?:by|von|par|por|di|da|door|text|autor|author|written by|reported by|reporting by|edited by|editing by|editor|story by)\b|\bis an? [^.]{0,60}(?:writer|editor|reporter|journalist|author|correspondent|professor|contributor|columnist|director|founder)|contributed to this|reporter|journalist|redaktion|记者|編集|編輯|责任编辑|责编|기자|作者|来源|來源|كتب/u, reason: 'says who wrote it' },
  { kind: 'date', pattern: /\b(?:19|20)\d\d\b.*\b\d{1,2}\b|\b\d{1,2}\b.*\b(?:19|20)\d\d\b|\b\d{1,2}:\d\d\b|\d+ (?:min|hour|day|week|month|year)s?\b|\bago\b|updated|published|posted|aktualisiert|veröffentlicht|publié|mis à jour|publicado|actualizado|pubblicato|опубликован|\d年\d|发布|更新|公開/u, reason: 'says when' },
  { kind: 'topics', pattern: /^(?:tags?|topics?|categor(?:y|ies)|filed under|keywords?|labels?|posted in|schlagw|themen|stichw|étiquettes|mots|temas|etiquetas|palabras|argomenti|теги|标签|關鍵字|关键词|タグ|태그|source|sources|quelle|via|in this article|contents|table of contents|on this page|inhalt|sommaire)\b/u, reason: 'lists subjects or places on the page' },
  { kind: 'advertisement', pattern: /advert|sponsor|promot|\bads?\b|anzeige|werbung|publicit|publicid|reklam|реклам|广告|廣告|広告|광고|إعلان|buy now|shop now|discount|% off|price|coupon|\$\d|€/u, reason: 'sells' },
  { kind: 'app', pattern: /download|\bapp\b|play store|app store|google news|javascript|browser|enable|loading|play video|your device|scroll|swipe|tap |press |unmute|listen to/u, reason: 'speaks of the machine' },
  { kind: 'person', pattern: /\b(?:i|we|he|she|they|you|said|says|was|were|had|ich|wir|er|sie|sagte|war|il|elle|était|él|ella|dijo|он|она|сказал)\b|[说說她他]|さん|다\./u, reason: 'tells something' },
];
