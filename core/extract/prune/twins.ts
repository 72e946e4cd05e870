import type { Block } from './blocks';

/** The blocks of `body` in a `copy` of it: the same texts, without finding them again. */
export function twinsOf(blocks: readonly Block[], body: Element, copy: Element): readonly Block[] {
  const twins = new Map<Node, Node>();
  const walker = body.ownerDocument.createTreeWalker(body);
  const beside = copy.ownerDocument.createTreeWalker(copy);
  do twins.set(walker.currentNode, beside.currentNode);
  while (walker.nextNode() && beside.nextNode());
  const twinOf = <Kind extends Node>(node: Kind): Kind => twins.get(node) as Kind;
  return blocks.map((block) => ({
    ...block,
    element: twinOf(block.element),
    nodes: block.nodes.map(twinOf),
  }));
}
