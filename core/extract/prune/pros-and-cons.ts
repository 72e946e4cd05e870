import { fold } from '../fold';
import type { Block } from './blocks';
import { runningIn } from './boxes';

/** What stands above the good and the bad of something. */
const LABEL =
  /^(?:what we (?:don t |do not |didn t )?(?:like|love)(?: about .{1,40})?|(?:the )?(?:pros|cons|good|bad|upsides|downsides)|(?:key )?(?:dis)?advantages|likes|dislikes|drawbacks|reasons to (?:buy|avoid)|vorteile|nachteile|(?:das )?gefällt (?:uns )?(?:nicht)?|avantages|inconvénients|les plus|les moins|ventajas|desventajas|inconvenientes|contras|vantagens|desvantagens|vantaggi|svantaggi)$/;

/** Headings above such a label, in one box with it. */
const HEADING = 'h2, h3, h4';

/**
 * Adds to `kept` the lists of pros and cons between two pieces of a text, with their labels and the heading above them:
 * such words stand in no menu. A list with links leads elsewhere.
 */
export function keepProsAndCons(all: readonly Block[], kept: Set<Block>): void {
  const isRunning = runningIn(kept);
  const [first, last] = [all.findIndex(isRunning), all.findLastIndex(isRunning)];
  for (let at = first + 1; first >= 0 && at < last; at++) {
    const label = all[at] as Block;
    const list = all[at + 1]?.element.closest('ul, ol');
    if (!list || label.links > 0 || list.contains(label.element) || list.querySelector('a'))
      continue;
    if (!LABEL.test(fold(label.text))) continue;
    const above = all[at - 1];
    if (above?.element.matches(HEADING)) kept.add(above);
    kept.add(label);
    for (const item of all.slice(at + 1)) {
      if (!list.contains(item.element)) break;
      kept.add(item);
    }
  }
}
