/**
 * Runs in the page's own world, sent there by `scripting.executeScript`, so it may use nothing
 * from outside its braces. While the reader is open, scripts of the page can neither swallow what
 * the person does (`preventDefault`, `stopPropagation` …) nor scroll the window; everything else
 * they do goes on. Closing puts the functions back as they were.
 */
export function guardPage(open: boolean): void {
  const key = Symbol.for('lectern.guard');
  const held = window as unknown as { [name: symbol]: (() => void) | undefined };
  held[key]?.();
  delete held[key];
  if (!open) return;
  const undo: (() => void)[] = [];
  const replace = (
    owner: object,
    name: string,
    make: (own: PropertyDescriptor) => PropertyDescriptor,
  ) => {
    const own = Object.getOwnPropertyDescriptor(owner, name);
    if (!own?.configurable) return;
    Object.defineProperty(owner, name, make(own));
    undo.push(() => Object.defineProperty(owner, name, own));
  };
  const unlessTrusted = (own: PropertyDescriptor): PropertyDescriptor => ({
    ...own,
    value: function (this: Event) {
      if (!this.isTrusted) own.value.call(this);
    },
  });
  const setUnlessTrusted = (own: PropertyDescriptor): PropertyDescriptor => ({
    ...own,
    set: function (this: Event, value: unknown) {
      if (!this.isTrusted) own.set?.call(this, value);
    },
  });
  const nothing = (own: PropertyDescriptor): PropertyDescriptor => ({
    ...own,
    value: () => undefined,
  });
  for (const name of ['preventDefault', 'stopPropagation', 'stopImmediatePropagation']) {
    replace(Event.prototype, name, unlessTrusted);
  }
  for (const name of ['returnValue', 'cancelBubble'])
    replace(Event.prototype, name, setUnlessTrusted);
  for (const name of ['scroll', 'scrollTo', 'scrollBy']) replace(window, name, nothing);
  // An extension that is updated while the reader is open can say nothing here when it closes.
  const root = document.documentElement;
  const isMarked = () => root.hasAttribute('data-lectern');
  const end = () => {
    if (isMarked()) return;
    held[key]?.();
    delete held[key];
  };
  const observer = new MutationObserver(() => {
    if (!isMarked()) setTimeout(end, 1000);
  });
  observer.observe(root, { attributes: true, attributeFilter: ['data-lectern'] });
  undo.push(() => observer.disconnect());
  Object.defineProperty(held, key, {
    configurable: true,
    enumerable: false,
    value: () => {
      for (const step of undo) step();
    },
  });
}
