import { displayHost } from '../../core/sanitize/text';
import { message } from '../../platform/i18n';
import type { Desk } from '../reader/desk';
import { element } from '../reader/element';

/** What a frame that the person asked for may do: run and show itself, nothing to the page. */
const SANDBOX = 'allow-scripts allow-same-origin allow-popups allow-forms allow-presentation';

const ALLOW = 'fullscreen; encrypted-media; picture-in-picture';

/**
 * Makes each link that stands for a player a card: title, where it is from, and a button that loads
 * it in the card's place. Until then nothing is asked of its site.
 */
export function cardEmbeds({ text, signal }: Desk): void {
  for (const link of text.querySelectorAll<HTMLAnchorElement>('a[data-lectern-embed]')) {
    const address = URL.canParse(link.href) ? new URL(link.href) : null;
    if (address?.protocol !== 'https:' || address.origin === location.origin) continue;
    const host = displayHost(address);
    const load = element('button', { class: 'again', type: 'button' }, message('embedLoad'));
    const from = element('span', { class: 'from' }, message('embedFrom', { host }));
    const card = element('span', { class: 'embed' });
    link.replaceWith(card);
    card.append(link, from, load);
    const show = () => {
      const frame = element('iframe', {
        sandbox: SANDBOX,
        allow: ALLOW,
        referrerpolicy: 'strict-origin-when-cross-origin',
        title: link.textContent ?? host,
      });
      frame.src = address.href;
      load.remove();
      from.remove();
      card.append(frame);
    };
    load.addEventListener('click', show, { signal });
  }
}
