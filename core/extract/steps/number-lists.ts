import { rename } from '../copy/rename';
import type { Page } from '../page';

const NUMBERED = /list-style(?:-type)?:[^;]*\bdecimal/i;

/** Makes ordered lists of those that their style numbers, as the steps of recipes are: the parser drops styles. */
export function numberLists({ copy }: Page): void {
  for (const list of copy.querySelectorAll(
    'ul:is([style*=decimal i], :has(> [style*=decimal i]))',
  )) {
    const styles = [list, list.firstElementChild].map((each) => each?.getAttribute('style') ?? '');
    if (styles.some((style) => NUMBERED.test(style))) rename(list, 'ol');
  }
}
