/** What the words of a block say it is; each an indicator of its own, whatever its language. */
export interface SaidKind {
  readonly kind: string;
  readonly pattern: RegExp;
}

/** Longest text, in characters, that is asked: words like these decide in short blocks only. */
export const MAX_SAID_LENGTH = 400;

/** Kinds of lines, matched in lower case anywhere in a block. */
export const SAID_KINDS: readonly SaidKind[] = [
  // Asks for an address, an account or money.
  {
    kind: 'subscribe',
    pattern:
      /newsletter|subscri|sign up|sign in|log in|register|inbox|e-?mail|abonn|anmelden|registrier|inscri|suscr|assine|iscriv|подпис|订阅|訂閱|購読|メール|구독|اشترك|donat|spenden|membership|free trial|premium/u,
  },
  // Leads to other things to read.
  {
    kind: 'more',
    pattern:
      /read more|read also|read next|see also|more on|more from|related|click here|learn more|find out more|continue reading|don't miss|you may|check out|watch:|mehr zum|lesen sie|auch interessant|lire aussi|à lire|leia|veja|lea también|te puede|leggi anche|lees ook|читайте|czytaj|baca juga|相关|延伸|関連|관련|اقرأ/u,
  },
  // Says who owns what.
  {
    kind: 'rights',
    pattern:
      /©|copyright|all rights|\(c\)|alle rechte|tous droits|derechos reservados|direitos reservados|republish|reproduc|creative commons|licen[sc]e|版权|版權|著作権|저작권|disclaimer|terms of|privacy|cookie|datenschutz|affiliate|commission/u,
  },
  // Says when.
  {
    kind: 'date',
    pattern:
      /\b(?:19|20)\d\d\b.*\b\d{1,2}\b|\b\d{1,2}\b.*\b(?:19|20)\d\d\b|\b\d{1,2}:\d\d\b|\d+ (?:min|hour|day|week|month|year)s?\b|\bago\b|updated|published|posted|aktualisiert|veröffentlicht|publié|mis à jour|publicado|actualizado|pubblicato|опубликован|\d年\d|发布|更新|公開/u,
  },
];
