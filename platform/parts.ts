import { tellBackground } from './background-link';
import type { PartName } from './messages';

/** The name under which loaded parts are kept in the extension's own world, which no page can reach. */
const PARTS = Symbol.for('lectern.parts');

/** Parts that come when they are asked for, and what the reader itself holds for scripts after it. */
type Name = PartName | 'reader' | 'ahead' | 'faces';

type Parts = Partial<Record<Name, unknown>>;

function loaded(): Parts {
  const scope = globalThis as unknown as { [PARTS]?: Parts };
  scope[PARTS] ??= {};
  return scope[PARTS];
}

/** Called by a part's own script when it runs in the page. */
export function registerPart(name: Name, part: unknown): void {
  loaded()[name] = part;
}

/** What a part registered that is in this page already; null when it is not. */
export const partHere = (name: Name): unknown => loaded()[name] ?? null;

/** What a part registered, its script put into this page first; null when that cannot be done. */
export async function loadPart(name: PartName): Promise<unknown> {
  if (!(name in loaded())) await tellBackground({ kind: 'part', name });
  return partHere(name);
}
