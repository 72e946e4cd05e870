import { MARKER } from './marker';

/** Shadow roots that we attached to a body, for opening a second time. */
const ownRoots = new WeakMap<Element, ShadowRoot>();

/** Where the reader's nodes live. */
export interface Root {
  readonly shadow: ShadowRoot;
  /** Whether the root hangs on an element of ours because the page's body could not carry one. */
  readonly hosted: boolean;
  /** Shows the page again. The root stays, holding one slot: a shadow root cannot be taken off. */
  release(): void;
}

/** Attributes of a body that would mute anything inside it. */
const MUTED = '[inert], [aria-hidden="true"], [hidden]';

/**
 * A closed shadow root for the reader. On the body where that is possible: then nothing is added
 * to the page's tree, so no script of the page can find or remove it, and what the body holds is
 * not rendered because no slot shows it. Else on an element of ours under the root element.
 */
export function attachRoot(document: Document): Root {
  const { body } = document;
  const shadow = body ? bodyRoot(body) : null;
  if (shadow) return { shadow, hosted: false, release: () => showPage(shadow) };
  const host = document.createElement('div');
  host.setAttribute(`${MARKER}-host`, '');
  document.documentElement.append(host);
  return {
    shadow: host.attachShadow({ mode: 'closed' }),
    hosted: true,
    release: () => host.remove(),
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
  if (own) {
    own.replaceChildren();
    return own;
  }
  try {
    const shadow = body.attachShadow({ mode: 'closed' });
    ownRoots.set(body, shadow);
    return shadow;
  } catch (error) {
    if (error instanceof DOMException) return null;
    throw error;
  }
}

function showPage(shadow: ShadowRoot): void {
  shadow.adoptedStyleSheets = [];
  shadow.replaceChildren(shadow.ownerDocument.createElement('slot'));
}
