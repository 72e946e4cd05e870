import type { Failure } from '../../core/failure';
import { message, type PlainKey } from '../../platform/i18n';
import '../styles/scale.css';
import '../styles/page.css';
import './popup.css';
import { EXPLANATIONS, type Offer, UNEXPLAINED } from './explanations';

/** Why there is no article, and what can be done about it. */
export interface PopupProps {
  /** Why the page could not be read; null when nobody knows; `looking` while it is looked at. */
  readonly reason: Failure | 'looking' | null;
  /** Whether the page is being tried again at this moment. */
  readonly busy: boolean;
  /** What to do when the person takes an offer; null where the tab is not known. */
  readonly take: Readonly<Record<Offer, (() => void) | null>>;
}

const LABELS: Readonly<Record<Offer, PlainKey>> = {
  pick: 'popupPick',
  again: 'popupAgain',
  reload: 'popupReload',
  options: 'popupOptions',
};

/** Says in one sentence why a page could not be read, and offers what can be done. */
export function Popup({ reason, busy, take }: PopupProps) {
  if (reason === 'looking') return <Looking />;
  const { sentence, help, offers } = reason ? EXPLANATIONS[reason] : UNEXPLAINED;
  return (
    <main class="popup" aria-busy={busy}>
      <h1 class="sentence">
        <img class="mark" src="/icon/48.png" alt="" width="24" height="24" />
        {message(sentence)}
      </h1>
      <p class="help" role="status">
        {message(busy ? 'popupBusy' : help)}
      </p>
      <div class="offers">
        {offers.map((offer, index) => {
          const act = take[offer];
          return act ? (
            <button
              class={index === 0 && offer !== 'options' ? 'push first' : 'push'}
              type="button"
              key={offer}
              aria-disabled={busy}
              onClick={busy ? undefined : act}
            >
              {message(LABELS[offer])}
            </button>
          ) : null;
        })}
      </div>
    </main>
  );
}

/** Before anything is known of the page: no more than a moment on most. */
const Looking = () => (
  <main class="popup" aria-busy="true">
    <h1 class="sentence">
      <img class="mark" src="/icon/48.png" alt="" width="24" height="24" />
      {message('popupLooking')}
    </h1>
  </main>
);
