import { findNextPart } from '../../core/parts/next-part';
import type { Settings } from '../../core/settings';
import type { Parts } from '../parts/desk';
import { whenIdle } from '../reader/after-paint';
import type { Desk } from '../reader/desk';
import { asPart } from '../reader/part';
import type { Beyond } from './parts';
import type { Site } from './site';

/** The longest that a busy page may hold up the look for a next part, in ms. */
const WAIT_MS = 2000;

/** What follows an article of several parts. */
interface GoingOn {
  /** Other settings hold: parts may be wanted now. */
  readonly update: (settings: Settings) => void;
}

/** What joining reaches beyond the desk. */
interface GoingOnOptions {
  readonly beyond: Beyond;
  readonly site: Site;
  /** Called with each part that has come. */
  readonly grew: (part: HTMLElement) => void;
}

/**
 * Looks whether the article goes on elsewhere on its site, and where it does loads what offers to join its
 * parts.
 */
export function startGoingOn(desk: Desk, { beyond, site, grew }: GoingOnOptions): GoingOn {
  let { settings } = desk;
  let parts: ReturnType<Parts['start']> | null = null;
  const always = () => {
    site.pin('joinParts', true);
    site.change({ joinParts: 'on' });
  };
  const look = async () => {
    await whenIdle(WAIT_MS);
    if (desk.signal.aborted) return;
    const next = findNextPart(document, new URL(desk.article.url));
    const part = next && asPart<Parts>(await beyond.loadPart('parts'));
    if (!next || !part || desk.signal.aborted) return;
    const isWanted = settings.joinParts === 'on';
    parts = part.start({ ...desk, next, findNext: findNextPart, isWanted, always, grew });
  };
  void look();
  return {
    update: (changed) => {
      const isNew = changed.joinParts === 'on' && settings.joinParts !== 'on';
      settings = changed;
      if (isNew) parts?.join();
    },
  };
}
