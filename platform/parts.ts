import { tellBackground } from './background-link';
import type { PartName } from './messages';

/** The name under which loaded parts are kept in the extension's own world, which no page can reach. */
const PARTS = Symbol.for('lectern.parts');

type Parts = Partial<Record<PartName, unknown>>;

function loaded(): Parts {
  const scope = globalThis as unknown as { [PARTS]?: Parts };
  scope[PARTS] ??= {};
  return scope[PARTS];
}

/** Called by a part's own script when it runs in the page. */
export function registerPart(name: PartName, part: unknown): void {
  loaded()[name] = part;
}

/** What a part registered, its script put into this page first; null when that cannot be done. */
export async function loadPart(name: PartName): Promise<unknown> {
  if (!(name in loaded())) await tellBackground({ kind: 'part', name });
  return loaded()[name] ?? null;
}
