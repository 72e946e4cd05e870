/**
 * Runs in the page's own world, sent there by `scripting.executeScript`, so it may use nothing
 * from outside its braces. While the reader is open, scripts of the page can neither swallow what
 * the person does (`preventDefault`, `stopPropagation` … of trusted events of `types`) nor scroll the
 * window; everything else they do goes on, as asking before what was typed is lost. Null puts the
 * functions back as they were.
 */
export function guardPage(types: readonly string[] | null): void {
  const key = Symbol.for('lectern.guard');
  const held = window as unknown as { [name: symbol]: (() => void) | undefined };
  held[key]?.();
  delete held[key];
  if (!types) return;
  const isGuarded = (event: Event) => event.isTrusted && types.includes(event.type);
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
  const unlessGuarded = (own: PropertyDescriptor): PropertyDescriptor => ({
    ...own,
    value: function (this: Event) {
      if (!isGuarded(this)) own.value.call(this);
    },
  });
  const setUnlessGuarded = (own: PropertyDescriptor): PropertyDescriptor => ({
    ...own,
    set: function (this: Event, value: unknown) {
      if (!isGuarded(this)) own.set?.call(this, value);
    },
  });
  const nothing = (own: PropertyDescriptor): PropertyDescriptor => ({
    ...own,
    value: () => undefined,
  });
  for (const name of ['preventDefault', 'stopPropagation', 'stopImmediatePropagation']) {
    replace(Event.prototype, name, unlessGuarded);
  }
  for (const name of ['returnValue', 'cancelBubble'])
    replace(Event.prototype, name, setUnlessGuarded);
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
