import { rename } from '../copy/rename';

/** Makes figures of the blocks with a title below them in which Asciidoctor sets pictures. */
export function frameTitledBlocks(root: ParentNode): void {
  for (const title of root.querySelectorAll('.imageblock > .title')) {
    if (title.parentElement) rename(title.parentElement, 'figure');
    rename(title, 'figcaption');
  }
}
