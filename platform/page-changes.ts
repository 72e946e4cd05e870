/** Waits after a soft navigation before a page built by scripts is looked at, and looked at again. */
const LOOK_AGAIN_MS = [150, 900, 2500] as const;

/** The part of the Navigation API (Chrome 102, Firefox 147) that tells of soft navigations. */
interface NavigationEvents {
  addEventListener(type: 'navigatesuccess', listener: () => void): void;
}

/**
 * Calls `look` when the page may have become another one: at idle, after soft navigations, when it
 * comes back from the back/forward cache, and a few times more while it says that it is not done
 * (`look` returns false).
 */
export function watchPage(look: () => boolean): void {
  let timer = 0;
  let address = '';
  const later = (attempt: number) => {
    clearTimeout(timer);
    const wait = LOOK_AGAIN_MS[attempt];
    if (wait === undefined) return;
    timer = window.setTimeout(() => whenIdle(() => look() || later(attempt + 1)), wait);
  };
  const start = () => {
    address = location.href;
    if (!look()) later(1);
  };
  const moved = () => {
    if (location.href === address) return;
    address = location.href;
    later(0);
  };
  const { navigation } = window as { readonly navigation?: NavigationEvents };
  if (navigation) navigation.addEventListener('navigatesuccess', moved);
  else {
    window.addEventListener('popstate', moved);
    window.addEventListener('click', () => setTimeout(moved, 300), { passive: true });
  }
  window.addEventListener('pageshow', (event) => {
    if (event.persisted) start();
  });
  whenIdle(start);
}

const whenIdle = (work: () => void): void => {
  requestIdleCallback(work, { timeout: 1000 });
};
