import type { Settings } from './settings';

type Font = Settings['font'];

/*
 * Faces that systems bring along, best text faces first: Charter and Iowan Old Style come with Apple's
 * systems, Sitka Text with Windows, Noto with Android and most Linux. Noto's faces of other scripts
 * follow, whatever the page says that its language is: without them Chromium takes DejaVu Sans on Linux
 * for Arabic and Hebrew, and makes Thai and Bengali bold itself. Chinese, Japanese and Korean
 * come last, of the language's own kind, by the browser.
 */
const SERIF =
  "'Iowan Old Style', Charter, 'Sitka Text', 'Source Serif 4', 'Noto Serif', Cambria, Georgia, 'Noto Naskh Arabic', 'Noto Serif Hebrew', 'Noto Serif Devanagari', 'Noto Serif Bengali', 'Noto Serif Tamil', 'Noto Serif Thai', serif";
const SANS =
  "system-ui, 'Segoe UI', Roboto, 'Noto Sans', 'Helvetica Neue', 'Noto Sans Arabic', 'Noto Sans Hebrew', sans-serif";
const MONO =
  "ui-monospace, 'SF Mono', 'Cascadia Mono', Menlo, Consolas, 'Noto Sans Mono', 'DejaVu Sans Mono', monospace";

/** CSS font stacks. A font that comes with the extension falls back to the stack of its kind. */
export const FONT_STACKS: Readonly<Record<Font, string>> = {
  serif: SERIF,
  sans: SANS,
  mono: MONO,
  literata: `'Lectern Literata', ${SERIF}`,
  'source-sans': `'Lectern Source Sans', ${SANS}`,
  'source-code': `'Lectern Source Code', ${MONO}`,
  atkinson: `'Lectern Atkinson', ${SANS}`,
  lexend: `'Lectern Lexend', ${SANS}`,
  opendyslexic: `'Lectern OpenDyslexic', ${SANS}`,
  installed: SERIF,
};

/** The stack for what is chosen; a font of the machine's own goes before the serif stack. */
export function fontStack({ font, fontName }: Pick<Settings, 'font' | 'fontName'>): string {
  const name = fontName.replace(/["'\\;{}<>]/g, '');
  return font === 'installed' && name ? `"${name}", ${SERIF}` : FONT_STACKS[font];
}
