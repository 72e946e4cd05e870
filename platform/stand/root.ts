import { MARKER } from './marker';

/** Shadow roots that we attached to a body, for opening a second time. */
const ownRoots = new WeakMap<Element, ShadowRoot>();

/** Where the reader's nodes live. */
export interface Root {
  readonly shadow: ShadowRoot;
  /** Adds the element that holds the reader. */
  show(stage: HTMLElement): void;
  /** Whether the root hangs on an element of ours because the page's body could not carry one. */
  readonly hosted: boolean;
  /** Shows the page again. A body's root stays, holding one slot: it cannot be taken off. */
  release(): void;
}

/** Attributes of a body that would mute anything inside it. */
const MUTED = '[inert], [aria-hidden="true"], [hidden]';

/**
 * A closed shadow root for the reader. On the body where that is possible: then nothing is added
 * to the page's tree, so no script of the page can find or remove it, and what the body holds is
 * not rendered because its slot is hidden. Else on an element of ours under the root element.
 */
export function attachRoot(document: Document): Root {
  const { body } = document;
  const shadow = body ? bodyRoot(body) : null;
  if (shadow) return { shadow, hosted: false, ...bodyStage(shadow) };
  const host = document.createElement('div');
  host.setAttribute(`${MARKER}-host`, '');
  document.documentElement.append(host);
  const own = host.attachShadow({ mode: 'closed' });
  return {
    shadow: own,
    hosted: true,
    show: (stage) => own.append(stage),
    release: () => host.remove(),
  };
}

/**
 * The slot is there from the start and only hidden: one that is added later crashes the tab in
 * Chromium 156 while its developer tools look at the page (they hold a record of the root without
 * a slot).
 */
function bodyStage(shadow: ShadowRoot): Pick<Root, 'show' | 'release'> {
  const [slot] = shadow.children;
  if (!(slot instanceof HTMLSlotElement)) throw new Error('The root lost its slot.');
  return {
    show: (stage) => {
      slot.hidden = true;
      shadow.append(stage);
    },
    release: () => {
      for (const element of [...shadow.children]) if (element !== slot) element.remove();
      shadow.adoptedStyleSheets = [];
      slot.hidden = false;
    },
  };
}

/** Brings a host that the page removed back; false when there is nothing to bring back. */
export function reattach(document: Document, root: Root): boolean {
  const { host } = root.shadow;
  if (!root.hosted || host.isConnected) return false;
  document.documentElement.append(host);
  return true;
}

function bodyRoot(body: HTMLElement): ShadowRoot | null {
  if (body.localName !== 'body' || body.matches(MUTED)) return null;
  const own = ownRoots.get(body);
  if (own) return own;
  try {
    const shadow = body.attachShadow({ mode: 'closed' });
    shadow.append(body.ownerDocument.createElement('slot'));
    ownRoots.set(body, shadow);
    return shadow;
  } catch (error) {
    if (error instanceof DOMException) return null;
    throw error;
  }
}
