/** Elements whose names say what they hold; a page made of nothing but `div` has the same text. */
const TELLING = ['article', 'main', 'section', 'header', 'footer', 'aside', 'nav', 'figure'];

/** Shares of the pages that lose all such elements, or some, and their roles, paragraphs, data and lesser headings. */
const SHARE = {
  all: 0.4,
  some: 0.7,
  each: 0.5,
  roles: 0.5,
  paragraphs: 0.25,
  data: 0.4,
  headings: 0.15,
};

/**
 * A page's markup as if other people had made it: its class names hashed as builders of style sheets do it, and,
 * by lot, its telling elements, its data and its headings gone. The text stays. The same `seed` gives the same page.
 */
export function bareOf(html: string, seed: number): string {
  const document = new DOMParser().parseFromString(html, 'text/html');
  const random = randomOf(seed);
  hashNames(document);
  const lot = random();
  for (const name of TELLING)
    if (lot < SHARE.all || (lot < SHARE.some && random() < SHARE.each)) rename(document, name);
  if (lot < SHARE.roles)
    for (const element of document.querySelectorAll('[role]')) element.removeAttribute('role');
  if (random() < SHARE.paragraphs) rename(document, 'p');
  const data = 'meta[property], meta[name], script[type*=json]';
  if (random() < SHARE.data)
    for (const element of document.querySelectorAll(data)) element.remove();
  if (random() < SHARE.headings) rename(document, 'h3, h4');
  return `<!doctype html>${document.documentElement.outerHTML}`;
}

function hashNames(document: Document): void {
  const hashes = new Map<string, string>();
  const hash = (name: string): string => {
    const known = hashes.get(name) ?? `css-${(hashes.size * 7919 + 46656).toString(36)}`;
    hashes.set(name, known);
    return known;
  };
  const links = [...document.querySelectorAll('[href^="#"]')];
  const targets = new Set(links.map((link) => link.getAttribute('href')?.slice(1)));
  for (const element of document.querySelectorAll('[class], [id], [data-testid]')) {
    const names = element.getAttribute('class')?.trim().split(/\s+/) ?? [];
    if (names.length > 0) element.setAttribute('class', names.map(hash).join(' '));
    if (!targets.has(element.id)) element.removeAttribute('id');
    element.removeAttribute('data-testid');
  }
}

function rename(document: Document, selector: string): void {
  for (const element of [...document.querySelectorAll(selector)].reverse()) {
    const plain = document.createElement('div');
    for (const name of ['class', 'id', 'role', 'hidden', 'style', 'aria-hidden'])
      if (element.hasAttribute(name)) plain.setAttribute(name, element.getAttribute(name) ?? '');
    plain.append(...element.childNodes);
    element.replaceWith(plain);
  }
}

/** Numbers drawn from a seed, so that a run can be repeated. */
function randomOf(seed: number): () => number {
  let state = seed >>> 0;
  const next = (): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
  for (let skipped = 0; skipped < 3; skipped++) next();
  return next;
}
