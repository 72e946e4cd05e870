import type { FontFile } from '../../core/fonts/font-files';
import { neededFiles } from '../../core/fonts/needed-files';
import type { Settings } from '../../core/settings';

/** Gives a font file that comes with the extension, ready to set text with; null when it cannot be had. */
export type LoadFace = (file: FontFile) => Promise<FontFace | null>;

/** Gets what the chosen font needs for a text, and only that. */
export async function provideFont({ font }: Settings, main: HTMLElement, load: LoadFace) {
  const faces = await Promise.all(neededFiles(font, main).map(load));
  for (const face of faces) if (face) document.fonts.add(face);
}

/** Whether the machine has a font, told by whether its letters are wider or narrower than two others'. */
export function hasFont(name: string): boolean {
  const pen = document.createElement('canvas').getContext('2d');
  if (!pen) return true;
  const width = (family: string) => {
    pen.font = `72px ${family}`;
    return pen.measureText('mmmmiiiillWWQ@0Оغ語').width;
  };
  const quoted = `"${name.replace(/["'\\;{}<>]/g, '')}"`;
  return ['monospace', 'serif'].some((base) => width(`${quoted}, ${base}`) !== width(base));
}
