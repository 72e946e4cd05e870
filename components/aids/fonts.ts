import { FONT_FILES, type FontFile } from '../../core/fonts/font-files';
import type { Settings } from '../../core/settings';

/** Files that this page has already. */
const here = new Set<string>();

/** Gives the bytes of a font file that comes with the extension; null when they cannot be had. */
export type LoadFont = (path: string) => Promise<ArrayBuffer | null>;

/** Gets what the chosen font needs for a text, and only that. */
export async function provideFont({ font }: Settings, main: HTMLElement, load: LoadFont) {
  const text = main.textContent ?? '';
  const slanted = main.querySelector('em, i, cite, dfn, var, address') !== null;
  const files = (FONT_FILES[font] ?? []).filter(
    ({ path, range, style }) =>
      !here.has(path) && (style === 'normal' || slanted) && pattern(range).test(text),
  );
  await Promise.all(files.map((file) => add(file, load)));
}

async function add(file: FontFile, load: LoadFont): Promise<void> {
  here.add(file.path);
  const bytes = await load(file.path);
  if (!bytes) {
    here.delete(file.path);
    return;
  }
  const { weight, style, range: unicodeRange } = file;
  document.fonts.add(
    await new FontFace(file.family, bytes, { weight, style, unicodeRange }).load(),
  );
}

/** The letters of a `unicode-range`. */
function pattern(range: string): RegExp {
  const set = range.replace(
    /U\+([\dA-F]+)(?:-([\dA-F]+))?,?/g,
    (_, first: string, last?: string) => (last ? `\\u{${first}}-\\u{${last}}` : `\\u{${first}}`),
  );
  return new RegExp(`[${set}]`, 'u');
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
