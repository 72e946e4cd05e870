/** Waits after a soft navigation before a page built by scripts is looked at, and looked at again. */
const LOOK_AGAIN_MS = [150, 900, 2500] as const;

/** The part of the Navigation API (Chrome 102, Firefox 147) that tells of soft navigations. */
interface NavigationEvents {
  addEventListener(type: 'navigatesuccess', listener: () => void): void;
}

/**
 * Calls `look` when the page may have become another one: at idle, after soft navigations, and when
 * it comes back from the back/forward cache. A page that was loaded is looked at a few times more
 * while it is not done (`look` returns false) and grows. After a soft navigation every look is taken, since
 * the first may still see the page that is going.
 */
export function watchPage(look: () => boolean): void {
  let timer = 0;
  let address = '';
  let size = 0;
  const lookNow = () => {
    size = sizeOfPage();
    return look();
  };
  const later = (attempt: number, always: boolean) => {
    clearTimeout(timer);
    const wait = LOOK_AGAIN_MS[attempt];
    if (wait === undefined) return;
    const again = () => {
      const done = (always || sizeOfPage() !== size) && lookNow();
      if (always || !done) later(attempt + 1, always);
    };
    timer = window.setTimeout(() => whenIdle(again), wait);
  };
  const start = () => {
    address = location.href;
    if (!lookNow()) later(1, false);
  };
  const moved = () => {
    if (location.href === address) return;
    address = location.href;
    later(0, true);
  };
  onSoftNavigation(moved);
  window.addEventListener('pageshow', (event) => {
    if (event.persisted) start();
  });
  whenIdle(start);
}

/** Calls back when the address may have changed without a page being loaded. */
export function onSoftNavigation(moved: () => void): void {
  const { navigation } = window as { readonly navigation?: NavigationEvents };
  if (navigation) navigation.addEventListener('navigatesuccess', moved);
  else {
    window.addEventListener('popstate', moved);
    window.addEventListener('click', () => setTimeout(moved, 300), { passive: true });
  }
}

/** Elements of the page; a page of as many as before has not been built on. */
const sizeOfPage = (): number => Document.prototype.getElementsByTagName.call(document, '*').length;

/** Time after loading from which only a person's click can have brought the content script. */
const LATE_MS = 250;

/** Whether the content script came long after the page had loaded. */
export function cameLate(): boolean {
  if (document.readyState !== 'complete') return false;
  const [navigation] = performance.getEntriesByType('navigation');
  const loaded = navigation instanceof PerformanceNavigationTiming ? navigation.loadEventEnd : 0;
  return loaded > 0 && performance.now() - loaded > LATE_MS;
}

const whenIdle = (work: () => void): void => {
  requestIdleCallback(work, { timeout: 1000 });
};
