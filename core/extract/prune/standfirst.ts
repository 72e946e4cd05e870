import { fold } from '../fold';
import type { Page } from '../page';
import type { Block } from './blocks';

/** Blocks below the headline within which a standfirst stands, and its length in characters. */
const NEAR = 3;
const STANDFIRST = { least: 20, most: 400 } as const;

/** Adds to `kept` the line below the headline that the page itself gives as its description. */
export function keepStandfirst(all: readonly Block[], kept: Set<Block>, { metadata }: Page): void {
  const title = fold(metadata.title ?? '');
  const claim = fold(metadata.excerpt ?? '');
  if (title === '' || claim.length < STANDFIRST.least || claim.length > STANDFIRST.most) return;
  const at = all.findIndex(
    ({ element, text }) => /^h[1-3]$/.test(element.localName) && fold(text) === title,
  );
  if (at < 0) return;
  const line = all.slice(at + 1, at + 1 + NEAR).find(({ text }) => fold(text) === claim);
  if (line && all.slice(at).some((block) => kept.has(block))) kept.add(line);
}
