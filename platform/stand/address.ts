/** The address without its fragment: what makes another page of a single-page site. */
const pageAddress = (): string => location.href.replace(/#.*$/, '');

/** Calls `onChange` once when the page takes another address without being reloaded. */
export function onAddressChange(onChange: () => void, signal: AbortSignal): void {
  const before = pageAddress();
  const check = () => {
    if (pageAddress() !== before) onChange();
  };
  const { navigation } = window as { readonly navigation?: EventTarget };
  navigation?.addEventListener('navigatesuccess', check, { signal });
  window.addEventListener('popstate', check, { signal });
}
