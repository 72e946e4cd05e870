import type { Article, Picture } from '../article';
import { linkDestination, pictureDestination } from './address';
import { blocks } from './blocks';
import { escapeStarts, escapeText } from './escape';
import { type Inside, unescaped } from './inline';
import { findNotes } from './notes';

/**
 * An article as Markdown (CommonMark with GFM's tables, strikethrough and footnotes): title, who and
 * where from, the picture above the text, the text, the notes. `content` are the sanitised nodes of
 * `article.html`, and is only read. Ends with a new line.
 */
export function toMarkdown(article: Article, content: DocumentFragment): string {
  const inside: Inside = { notes: findNotes(content), open: new Set() };
  const parts = [
    `# ${unescaped(plain(article.title))}`,
    credits(article),
    ...(article.leadPicture ? lead(article.leadPicture) : []),
    ...blocks(content.childNodes, inside),
    ...inside.notes.blocks.map((note, index) => noteText(note, index + 1, inside)),
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

const plain = (text: string): string => escapeText(text.replace(/\s+/g, ' ').trim());

/** `By-line · Site · 2026-05-03 · <address>`, without what is not known. */
function credits({ byline, siteName, publishedTime, url }: Article): string {
  const address = linkDestination(url);
  const host = URL.canParse(url) ? new URL(url).host : '';
  const known = [byline, siteName, publishedTime?.slice(0, 10) ?? null].flatMap((one) =>
    one ? [plain(one)] : [],
  );
  if (address) known.push(`[${escapeText(host)}](${address})`);
  return escapeStarts(known.join(' · '));
}

function lead({ src, alt, caption, credit }: Picture): string[] {
  const address = pictureDestination(src);
  const words = [caption, caption && credit ? `(${credit})` : credit]
    .flatMap((one) => (one ? [plain(one)] : []))
    .join(' ');
  return [...(address ? [`![${plain(alt)}](${address})`] : []), ...(words ? [`*${words}*`] : [])];
}

/** A note as GFM has it; what follows its first line is indented. */
const noteText = (note: Element, number: number, inside: Inside): string =>
  `[^${number}]: ${blocks(note.childNodes, inside).join('\n\n')}`.replace(/\n(?=[^\n])/g, '\n    ');
