import type { Settings } from './settings';

/**
 * CSS font stacks of faces that systems bring along, best text faces first. Charter and Iowan Old
 * Style come with Apple's systems, Sitka Text with Windows, Noto with Android and most Linux.
 */
export const FONT_STACKS: Readonly<Record<Settings['font'], string>> = {
  serif:
    "'Iowan Old Style', Charter, 'Sitka Text', 'Source Serif 4', 'Noto Serif', Cambria, Georgia, serif",
  sans: "system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', 'Helvetica Neue', sans-serif",
  mono: "ui-monospace, 'SF Mono', 'Cascadia Mono', Menlo, Consolas, 'Noto Sans Mono', 'DejaVu Sans Mono', monospace",
};
