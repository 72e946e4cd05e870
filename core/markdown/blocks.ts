import { BLOCKS, isBlock } from './block-names';
import { codeBlock, escapeStarts, escapeText, oneLine } from './escape';
import { type Inside, inline, unescaped } from './inline';
import { tableText } from './table';

/** Nodes as blocks of Markdown, one a text; what runs in lines between blocks is a paragraph. */
export function blocks(nodes: Iterable<Node>, inside: Inside): string[] {
  const written: string[] = [];
  let run: Node[] = [];
  const flush = () => {
    written.push(...paragraph(run, inside));
    run = [];
  };
  let before = '';
  for (const node of nodes) {
    if (!isBlock(node)) {
      run.push(node);
      continue;
    }
    flush();
    const made = inside.notes.isNote(node) ? [] : block(node, inside, before);
    if (made.length > 0) before = signOf(made.at(-1) ?? '');
    written.push(...made);
  }
  flush();
  return written;
}

/** The sign of a list's items: `-`, `*`, `.` or `)`; '' for any other block. */
const signOf = (text: string): string => /^(?:\d+)?([-*.)]) /.exec(text)?.[1] ?? '';

/** `before` is the sign of the list before, if there is one. */
function block(element: Element, inside: Inside, before: string): string[] {
  const name = element.localName;
  switch (name) {
    case 'p':
      return paragraph(element.childNodes, inside);
    case 'hr':
      return ['---'];
    case 'pre':
      return [listing(element)];
    case 'table':
      return table(element, inside);
    case 'article':
      return [...postHead(element), ...blocks(element.childNodes, inside)];
    case 'blockquote':
    case 'aside':
      return prefixed(blocks(element.childNodes, inside), '> ');
    case 'ul':
    case 'ol':
      return list(element, inside, before);
    case 'dl':
      return definitions(element, inside);
    case 'figure':
      return figure(element, inside);
    case 'summary':
      return strong(element, inside);
    default:
      return /^h[1-6]$/.test(name) ? heading(element, inside) : blocks(element.childNodes, inside);
  }
}

/** `**Name** · 2026-05-03` under a rule, where an article is a post of a thread. */
function postHead(element: Element): string[] {
  const said = (name: string) =>
    oneLine(escapeText(element.getAttribute(`data-lectern-${name}`) ?? ''));
  const [author, time] = [said('author'), said('time').replace(/^(\d{4}-\d\d-\d\d)T.*/, '$1')];
  const head = [author && `**${author}**`, time].filter((part) => part !== '').join(' · ');
  return head === '' ? [] : ['---', head];
}

function paragraph(nodes: Iterable<Node>, inside: Inside): string[] {
  const text = inline(nodes, inside)
    .replace(/^(?:\s|\\\n)+/, '')
    .replace(/(?:\s|\\\n)+$/, '');
  return text === '' ? [] : [escapeStarts(unescaped(text))];
}

function heading(element: Element, inside: Inside): string[] {
  const text = oneLine(inline(element.childNodes, inside)).replace(/#+$/, (signs) =>
    signs.replace(/#/g, '\\#'),
  );
  return text === ''
    ? []
    : [`${'#'.repeat(Number(element.localName.charAt(1)))} ${unescaped(text)}`];
}

function strong(element: Element, inside: Inside): string[] {
  const open = new Set([...inside.open, 'strong']);
  const text = oneLine(inline(element.childNodes, { ...inside, open }));
  return text === '' ? [] : [`**${unescaped(text)}**`];
}

function listing(element: Element): string {
  const named = element.closest('[data-language]') ?? element.querySelector('[data-language]');
  const copy = element.cloneNode(true) as Element;
  for (const line of copy.querySelectorAll('br')) line.replaceWith('\n');
  return codeBlock(copy.textContent ?? '', named?.getAttribute('data-language') ?? null);
}

function table(element: Element, inside: Inside): string[] {
  const caption = [...element.children].find(({ localName }) => localName === 'caption');
  const cell = (one: Element) =>
    isBlock(one) && one.querySelector(BLOCKS)
      ? blocks(one.childNodes, inside).map(oneLine).join(' ')
      : inline(one.childNodes, inside);
  const text = tableText(element, cell);
  return [...(caption ? captioned(caption, inside) : []), ...(text === '' ? [] : [text])];
}

const captioned = (caption: Element, inside: Inside): string[] => {
  const open = new Set([...inside.open, 'em']);
  const lines = isBlock(caption) && caption.querySelector(BLOCKS);
  const text = lines
    ? blocks(caption.childNodes, { ...inside, open }).join(' ')
    : inline(caption.childNodes, { ...inside, open });
  return text.trim() === '' ? [] : [`*${unescaped(oneLine(text))}*`];
};

function figure(element: Element, inside: Inside): string[] {
  const isCaption = (node: Node) => (node as Element).localName === 'figcaption';
  const nodes = [...element.childNodes];
  const shown = blocks(
    nodes.filter((node) => !isCaption(node)),
    inside,
  );
  const captions = [...element.children].filter(isCaption);
  return [...shown, ...captions.flatMap((caption) => captioned(caption, inside))];
}

/** A list that follows another begins with another sign, else it would go on with that one. */
function list(element: Element, inside: Inside, before: string): string[] {
  const ordered = element.localName === 'ol';
  const start = Math.min(999_999_999, Math.max(0, Number(element.getAttribute('start') ?? 1) || 0));
  const items = [...element.children].filter((item) => !inside.notes.isNote(item));
  const sign = ordered ? (before === '.' ? ')' : '.') : before === '-' ? '*' : '-';
  const texts = items.map((item, index) => {
    const mark = `${ordered ? start + index : ''}${sign} `;
    const parts = item.matches('ul, ol')
      ? block(item, inside, '')
      : blocks(item.childNodes, inside);
    const isTight = parts.every((part, place) => place === 0 || signOf(part) !== '');
    const lines = parts.join(isTight ? '\n' : '\n\n').split('\n');
    const indent = ' '.repeat(mark.length);
    const text = lines
      .map((line, place) => (place === 0 ? mark + line : line && indent + line))
      .join('\n');
    return { text: text.trimEnd(), isTight };
  });
  if (texts.length === 0) return [];
  const isTight = texts.every((one) => one.isTight);
  return [texts.map(({ text }) => text).join(isTight ? '\n' : '\n\n')];
}

function definitions(element: Element, inside: Inside): string[] {
  return [...element.querySelectorAll('dt, dd')]
    .filter((one) => one.closest('dl') === element && !inside.notes.isNote(one))
    .flatMap((one) =>
      one.localName === 'dt' ? strong(one, inside) : blocks(one.childNodes, inside),
    );
}

const prefixed = (parts: readonly string[], prefix: string): string[] =>
  parts.length === 0
    ? []
    : [
        parts
          .join('\n\n')
          .split('\n')
          .map((line) => (prefix + line).trimEnd())
          .join('\n'),
      ];
