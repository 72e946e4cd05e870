/** A shadow tree, its host's copy, and a copy of the tree itself. */
interface Shadow {
  readonly shown: ShadowRoot;
  readonly copy: DocumentFragment;
  readonly host: Element;
  /** Places for the host's own children: the slot as shown, and its copy. */
  readonly slots: readonly (readonly [HTMLSlotElement, Element])[];
}

/**
 * Puts what open shadow roots show into a copy that has the shape of the document without them: the
 * host holds its shadow tree, each slot what is assigned to it. What the host holds beyond that is
 * not shown and leaves. `settle` is called on every copied shadow tree while it has the shape of the
 * shown one.
 */
export function flattenShadows(
  shown: Element,
  copy: Element,
  settle: (shown: ShadowRoot, copy: DocumentFragment) => void,
): void {
  const twins = new Map<Node, Node>();
  const shadows: Shadow[] = [];
  const trees: (readonly [ParentNode, ParentNode])[] = [[shown, copy]];
  for (let tree = trees.pop(); tree; tree = trees.pop()) {
    for (const shadow of shadowsIn(...tree, twins)) {
      shadows.push(shadow);
      trees.push([shadow.shown, shadow.copy]);
    }
  }
  for (const shadow of shadows) settle(shadow.shown, shadow.copy);
  for (const { copy: content, host, slots } of shadows) {
    for (const [slot, twin] of slots) {
      const assigned = slot.assignedNodes().flatMap((node) => twins.get(node) ?? []);
      if (assigned.length > 0) twin.replaceChildren();
      for (const node of assigned) twin.appendChild(node);
    }
    host.replaceChildren(content);
  }
}

/** Forms cannot have shadow roots, and their properties may be the page's. */
export const POSSIBLE_HOSTS = '*:not(form)';

function shadowsIn(shown: ParentNode, copy: ParentNode, twins: Map<Node, Node>): Shadow[] {
  let copies: NodeListOf<Element> | null = null;
  const found: Shadow[] = [];
  const elements = shown.querySelectorAll(POSSIBLE_HOSTS);
  // A plain loop: this runs for every element of the page while a person waits.
  for (let index = 0; index < elements.length; index++) {
    const element = elements[index];
    const root = element?.shadowRoot;
    if (!element || !root) continue;
    copies ??= copy.querySelectorAll(POSSIBLE_HOSTS);
    const host = copies[index];
    if (!host) return found;
    pair(element, host, twins);
    found.push(shadowOf(root, host));
  }
  return found;
}

function shadowOf(shown: ShadowRoot, host: Element): Shadow {
  const copy = host.ownerDocument.createDocumentFragment();
  for (const child of shown.childNodes) copy.append(host.ownerDocument.importNode(child, true));
  const twins = copy.querySelectorAll('slot');
  const slots = [...shown.querySelectorAll('slot')].flatMap((slot, index) => {
    const twin = twins[index];
    return twin ? [[slot, twin] as const] : [];
  });
  return { shown, copy, host, slots };
}

function pair(shown: Element, copy: Element, twins: Map<Node, Node>): void {
  const copies = copy.childNodes;
  for (const [index, child] of shown.childNodes.entries()) {
    const twin = copies[index];
    if (twin) twins.set(child, twin);
  }
}
