import type { Settings } from '../settings';
import { FONT_FILES, type FontFile } from './font-files';

/** The files that a font needs to set what stands in `content`; none for fonts of the machine. */
export function neededFiles(
  font: Settings['font'],
  content: ParentNode & Node,
): readonly FontFile[] {
  const files = FONT_FILES[font] ?? [];
  if (files.length === 0) return [];
  const text = content.textContent ?? '';
  const slanted = content.querySelector('em, i, cite, dfn, var, address') !== null;
  return files.filter(
    ({ range, style }) => (style === 'normal' || slanted) && pattern(range).test(text),
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
