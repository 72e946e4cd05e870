import { message, type PlainKey } from '../../platform/i18n';

/** How keeping something for a site ends: null when it is where it should be, else the key of the sentence that says otherwise. */
export type WhetherKept = Promise<PlainKey | null>;

/** The sentence that tells a person how keeping something for the site ended, once it has; never fails. */
export async function keptSaid(kept: WhetherKept): Promise<string> {
  const notice = await kept.catch(() => 'noticeNotKept' as const);
  return message(notice ?? 'leftOutAlwaysDone');
}
