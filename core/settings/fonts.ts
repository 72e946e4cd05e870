import type { Settings } from './settings';

type Font = Settings['font'];

/**
 * CSS font stacks. The first three are of faces that systems bring along, best text faces first:
 * Charter and Iowan Old Style come with Apple's systems, Sitka Text with Windows, Noto with Android
 * and most Linux. Noto's faces of other scripts follow, whatever the page says that its language is:
 * without them Chromium takes DejaVu Sans on Linux for Arabic, Hebrew and Georgian, and makes Thai and
 * Bengali bold itself. Chinese, Japanese and Korean come last, of the language's own kind, by the browser.
 * A font that comes with the extension falls back to the stack of its kind.
 */
const SYSTEM = {
  serif:
    "'Iowan Old Style', Charter, 'Sitka Text', 'Source Serif 4', 'Noto Serif', Cambria, Georgia, 'Noto Naskh Arabic', 'Noto Serif Hebrew', 'Noto Serif Devanagari', 'Noto Serif Bengali', 'Noto Serif Tamil', 'Noto Serif Thai', 'Noto Serif Georgian', 'Noto Serif Ethiopic', serif",
  sans: "system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', 'Helvetica Neue', 'Noto Sans Arabic', 'Noto Sans Hebrew', sans-serif",
  mono: "ui-monospace, 'SF Mono', 'Cascadia Mono', Menlo, Consolas, 'Noto Sans Mono', 'DejaVu Sans Mono', monospace",
} as const;

export const FONT_STACKS: Readonly<Record<Font, string>> = {
  ...SYSTEM,
  literata: `'Lectern Literata', ${SYSTEM.serif}`,
  'source-sans': `'Lectern Source Sans', ${SYSTEM.sans}`,
  'source-code': `'Lectern Source Code', ${SYSTEM.mono}`,
  atkinson: `'Lectern Atkinson', ${SYSTEM.sans}`,
  lexend: `'Lectern Lexend', ${SYSTEM.sans}`,
  opendyslexic: `'Lectern OpenDyslexic', ${SYSTEM.sans}`,
  installed: SYSTEM.serif,
};

/** The stack for what is chosen; a font of the machine's own goes before the serif stack. */
export function fontStack({ font, fontName }: Pick<Settings, 'font' | 'fontName'>): string {
  const name = fontName.replace(/["'\\;{}<>]/g, '');
  return font === 'installed' && name ? `"${name}", ${SYSTEM.serif}` : FONT_STACKS[font];
}
