// Everything an ill-mannered page may do to what it did not put there itself.
(() => {
  const root = document.documentElement;
  const remove = Element.prototype.remove;
  const showModal = HTMLDialogElement.prototype.showModal;
  const focus = HTMLElement.prototype.focus;

  // Swallows every key, wheel and press before anyone else hears of it.
  for (const type of ['keydown', 'keyup', 'keypress', 'wheel', 'mousedown', 'click']) {
    window.addEventListener(
      type,
      (event) => {
        event.stopImmediatePropagation();
        event.preventDefault();
      },
      { capture: true, passive: false },
    );
  }

  // Removes whatever stands under <html> beside head and body.
  window.removedNodes = 0;
  const sweep = () => {
    let child = root.firstElementChild;
    while (child) {
      const next = child.nextElementSibling;
      if (child.localName !== 'head' && child.localName !== 'body') {
        remove.call(child);
        window.removedNodes += 1;
      }
      child = next;
    }
  };
  setInterval(sweep, 50);
  new MutationObserver(sweep).observe(root, { childList: true });

  // Holds the focus in the page's own field.
  document.addEventListener(
    'focusin',
    (event) => {
      const trap = document.getElementById('trap');
      if (trap && event.target !== trap) focus.call(trap);
    },
    true,
  );

  window.openDialog = () => {
    const dialog = document.getElementById('offer');
    if (dialog && !dialog.open) showModal.call(dialog);
  };

  window.rewriteBody = () => {
    document.body.innerHTML =
      '<h1>Something else entirely</h1><p id="rewritten">The page has thrown its body away and written another.</p>';
  };

  // Breaks the tools that scripts in the page rely on.
  const refuse = (name) => () => {
    throw new Error(`${name} is closed for repairs`);
  };
  const breakTools = () => {
    for (const name of ['appendChild', 'insertBefore', 'removeChild', 'replaceChild', 'cloneNode']) {
      Node.prototype[name] = refuse(name);
    }
    for (const name of ['append', 'prepend', 'replaceChildren', 'attachShadow', 'remove']) {
      Element.prototype[name] = refuse(name);
    }
    Node.prototype.contains = () => true;
    Node.prototype.getRootNode = () => null;
    Array.prototype.map = () => ['nonsense'];
    Array.prototype.filter = () => [];
    Array.prototype.forEach = () => undefined;
    Array.prototype.push = () => -1;
    Array.prototype.join = () => 'nonsense';
    window.toolsBroken = true;
  };

  window.addEventListener('load', () => {
    if (location.search.includes('modal')) window.openDialog();
    breakTools();
  });
})();
