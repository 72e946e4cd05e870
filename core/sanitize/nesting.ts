/**
 * Where an element may stand so that its HTML is read back as the same tree. A tree made by scripts
 * or by extraction may nest what no parser would (a list item in a list item, text between table
 * rows); written down and read again it would change, and change again. Each rule names what the
 * HTML standard's tree construction does there.
 */
export interface Home {
  readonly parent: Node;
  /** The sibling it goes in front of; null at the end. */
  readonly before: Node | null;
}

/** Elements that close an open `p` ("in body" insertion mode), so that a `p` holding one is no `p`. */
export const CLOSES_PARAGRAPH =
  'p,div,article,section,aside,address,blockquote,pre,ul,ol,li,dl,dt,dd,table,figure,figcaption,' +
  'details,summary,hr,h1,h2,h3,h4,h5,h6,main,header,footer,nav,search,hgroup,center,dialog,' +
  'fieldset,legend,form,menu,dir,caption,thead,tbody,tfoot,tr,td,th';

/** The parts of a table and what each may hold. */
const TABLE_PARTS: Readonly<Record<string, readonly string[]>> = {
  table: ['caption', 'colgroup', 'thead', 'tbody', 'tfoot'],
  colgroup: ['col'],
  thead: ['tr'],
  tbody: ['tr'],
  tfoot: ['tr'],
  tr: ['td', 'th'],
};

/** The part that a parser supplies between a table part and what stands in it. */
const IMPLIED: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  table: { tr: 'tbody', td: 'tbody', th: 'tbody', col: 'colgroup' },
  thead: { td: 'tr', th: 'tr' },
  tbody: { td: 'tr', th: 'tr' },
  tfoot: { td: 'tr', th: 'tr' },
};

const ONLY_IN_TABLES: ReadonlySet<string> = new Set(Object.values(TABLE_PARTS).flat());
const HEADING = /^h[1-6]$/;

/** Elements through which a start tag still closes an open list item ("in body": `li`, `dd`, `dt`). */
const LETS_THROUGH: ReadonlySet<string> = new Set(
  (
    'div p address a abbr b bdi bdo cite code del dfn em i ins kbd mark q rb rp rt rtc ruby s samp ' +
    'small span strong sub sup time u var picture'
  ).split(' '),
);

/** Whether only parts of a table may stand directly in this node. */
export const isTablePart = (node: Node): boolean => node.nodeName.toLowerCase() in TABLE_PARTS;

/**
 * Where an element of this name goes when it would be put into `parent`. Content that strays
 * between the parts of a table goes in front of it, as a parser would put it; parts that the page
 * left out are supplied.
 */
export function homeOf(name: string, parent: Node): Home {
  const part = parent.nodeName.toLowerCase();
  const allowed = TABLE_PARTS[part];
  if (!allowed || allowed.includes(name)) return { parent, before: null };
  const implied = IMPLIED[part]?.[name];
  if (implied) return homeOf(name, supply(implied, parent));
  return strayHome(parent);
}

/** Where text or an element goes that may not stand between the parts of a table: in front of it. */
export function strayHome(part: Node): Home {
  const table = (part as Element).closest('table');
  return { parent: table?.parentNode ?? part, before: table };
}

function supply(name: string, parent: Node): Node {
  const last = parent.lastChild;
  if (last?.nodeName.toLowerCase() === name) return last;
  return parent.appendChild((parent as Element).ownerDocument.createElement(name));
}

/**
 * The name an element takes in its home: its own, another that is safe there, or null when only its
 * content may stay.
 */
export function nameIn(name: string, parent: Node): string | null {
  const above = parent.nodeName.toLowerCase();
  switch (name) {
    case 'a':
      return isInside(parent, 'a') ? null : name;
    case 'li':
      return wouldClose(parent, ['LI']) ? 'div' : name;
    case 'dt':
    case 'dd':
      return wouldClose(parent, ['DT', 'DD']) ? 'div' : name;
    case 'rb':
    case 'rtc':
      return above === 'ruby' ? name : null;
    case 'rt':
    case 'rp':
      return above === 'ruby' || above === 'rtc' ? name : null;
    case 'source':
      return above === 'picture' ? name : null;
  }
  if (ONLY_IN_TABLES.has(name)) {
    if (TABLE_PARTS[above]?.includes(name)) return name;
    return name === 'col' || name === 'colgroup' ? null : 'div';
  }
  return HEADING.test(name) && HEADING.test(above) ? null : name;
}

const isInside = (node: Node, name: string): boolean =>
  'closest' in node && (node as Element).closest(name) !== null;

function wouldClose(parent: Node, names: readonly string[]): boolean {
  for (let node: Node | null = parent; node; node = node.parentNode) {
    if (names.includes(node.nodeName)) return true;
    if (!LETS_THROUGH.has(node.nodeName.toLowerCase())) return false;
  }
  return false;
}
