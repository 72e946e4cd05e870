import type { Extraction } from '../../core/extract';
import { joinable } from '../../core/parts/join';
import type { NextPart } from '../../core/parts/next-part';
import type { PartsDesk } from './desk';

/** Gets a page of the same site; null when it cannot be had. */
export type FetchPage = (
  url: URL,
  signal: AbortSignal,
) => Promise<{ readonly document: Document; readonly url: URL } | null>;

/** How far joining has come. */
export type Stage =
  /** There is more. */
  | { readonly kind: 'more'; readonly next: NextPart }
  | { readonly kind: 'fetching'; readonly next: NextPart }
  /** The next part could not be had or read. */
  | { readonly kind: 'failed'; readonly next: NextPart }
  /** `count` parts are here, and no more follow, or more than are joined. */
  | { readonly kind: 'done'; readonly count: number; readonly isAll: boolean };

/** Parts of one text, at most; more are a book or a mistake. */
const MOST_PARTS = 20;

/** The joining of one text's parts; it is kept to go on after a failure or a stop. */
export interface Course {
  readonly next: NextPart | null;
  /** Fetches and joins one part after another until none is left, one fails, or `signal` ends. */
  readonly run: (signal: AbortSignal) => Promise<void>;
}

/** What becomes of parts, and who is told how far it is. */
interface CourseView {
  /** Sets a part into the text. */
  readonly put: (part: Extraction, number: number) => void;
  /** Called at each stage. */
  readonly tell: (stage: Stage) => void;
}

/** The joining of the parts after an article's first; nothing is asked of the site before it runs. */
export function makeCourse(
  desk: PartsDesk,
  fetchPage: FetchPage,
  { put, tell }: CourseView,
): Course {
  const { article, text, findNext, readPage } = desk;
  const visited = new Set([pageOf(new URL(article.url))]);
  let next: NextPart | null = desk.next;
  let count = desk.next.number - 1;

  async function joinOne(
    part: NextPart,
    signal: AbortSignal,
  ): Promise<'joined' | 'failed' | 'ended'> {
    visited.add(pageOf(part.url));
    const page = await fetchPage(part.url, signal);
    if (signal.aborted) return 'ended';
    const read = page ? await readPage(page.document, page.url) : null;
    if (signal.aborted) return 'ended';
    if (!page || !read?.ok) {
      visited.delete(pageOf(part.url));
      return 'failed';
    }
    const after = findNext(page.document, page.url);
    const isNew = joinable(read.value.content, part.number, { article, text });
    if (isNew) {
      count = part.number;
      put(read.value, part.number);
    }
    const isAhead = after !== null && isNew && !visited.has(pageOf(after.url));
    next = isAhead ? follow(part, after) : null;
    return 'joined';
  }

  return {
    get next() {
      return next;
    },
    run: async (signal) => {
      for (let joined = 1; next; joined++) {
        if (joined >= MOST_PARTS) return tell({ kind: 'done', count, isAll: false });
        const part: NextPart = next;
        tell({ kind: 'fetching', next: part });
        const ending = await joinOne(part, signal);
        if (ending === 'ended') return tell({ kind: 'more', next: part });
        if (ending === 'failed') return tell({ kind: 'failed', next: part });
      }
      tell({ kind: 'done', count, isAll: true });
    },
  };
}

const pageOf = ({ href }: URL): string => href.replace(/#.*$/, '');

/** The part after one: what is known of how many there are grows with each page that is seen. */
function follow({ number, total }: NextPart, after: NextPart): NextPart {
  const known = Math.max(total ?? 0, after.total ?? 0);
  return { ...after, number: number + 1, total: known > number ? known : null };
}
