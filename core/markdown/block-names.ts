/** Elements that stand as blocks of their own; everything else runs in lines. A selector. */
export const BLOCKS =
  'address,article,aside,blockquote,dd,details,div,dl,dt,figcaption,figure,h1,h2,h3,h4,h5,h6,hr,li,ol,p,pre,section,summary,table,ul,tr,td,th,caption';

/** Whether a node is a block, or holds one. */
export const isBlock = (node: Node): node is Element =>
  node.nodeType === 1 &&
  ((node as Element).matches(BLOCKS) || (node as Element).querySelector(BLOCKS) !== null);
