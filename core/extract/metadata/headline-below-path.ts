import { attribute } from '../safe-document';
import { fold } from './clean';
import type { Heading } from './headings';
import { own, textsOf } from './json-ld';
import { OVERLINE } from './kicker';
import type { Sources } from './sources';
import { partsOf } from './strip-site';

/** Names of the headline's element, and of the line above it. */
const CALLED = /headline|title/i;

/**
 * The lesser heading that a page sets as its headline, where its first-level one is a step of the way to it: the first
 * that is named so and is like the title, or a part of what the page states as another headline. null when none is.
 */
export function headlineBelowPath(
  headings: readonly Heading[],
  { subject }: Sources,
  isLike: (heading: Heading) => boolean,
): Heading | null {
  const others = ['alternativeHeadline', 'alternativeheadline'].flatMap((name) =>
    textsOf(own(subject.article ?? {}, name)),
  );
  const parts = new Set(others.flatMap((text) => [text, ...partsOf(text)]).map(fold));
  const named = headings.filter(({ element }) => {
    const name = attribute(element, 'class');
    return CALLED.test(name) && !OVERLINE.test(name);
  });
  return named.find((heading) => parts.has(fold(heading.text)) || isLike(heading)) ?? null;
}
