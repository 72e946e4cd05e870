import type { Desk } from '../reader/desk';

/**
 * Tells the style sheet how wide each picture's file is and its shape, where the browser chose it by the widths
 * that a `srcset` claims: it takes such a picture to be as wide as the window divided by what is claimed, so a
 * file smaller than its claim would be set small, and a small file that tells the truth as wide as the window.
 */
export function fitPictures({ main, signal }: Pick<Desk, 'main' | 'signal'>): void {
  const settle = (image: HTMLImageElement) => {
    const { naturalWidth, naturalHeight, srcset, currentSrc, style } = image;
    const claimed = claimedWidth(srcset, currentSrc);
    if (!claimed || naturalHeight === 0) return;
    const file = Math.round((naturalWidth * claimed) / innerWidth);
    style.setProperty('--file', `${file}px`);
    style.setProperty('--shape', String(naturalWidth / naturalHeight));
    image.classList.add('fitted');
  };
  const onLoad = ({ target }: Event) => {
    if (target instanceof HTMLImageElement) settle(target);
  };
  main.addEventListener('load', onLoad, { capture: true, signal });
  for (const image of main.querySelectorAll<HTMLImageElement>('.article img[srcset]'))
    settle(image);
}

/** The width that a source set claims for one of its addresses; 0 where it claims none. */
function claimedWidth(srcset: string, address: string): number {
  for (const [, candidate, width] of srcset.matchAll(/(\S+) (\d+)w/g))
    if (candidate === address) return Number(width);
  return 0;
}
