import { FONT_STACKS, type Settings } from '../../core/settings';

/** Gives an element and what is in it the colours of a theme; needs `themeSheet()` in its root. */
export function applyTheme(element: HTMLElement, theme: Settings['theme']): void {
  element.dataset.theme = theme;
}

/**
 * Sets `--text-font`, `--size`, `--measure` and `--leading` on an element, which the styles of an
 * article are made of.
 */
export function applyTypography(element: HTMLElement, settings: Settings): void {
  for (const [name, value] of Object.entries(typography(settings))) {
    element.style.setProperty(name, value);
  }
}

/** The same as declarations by name, for an element that is drawn with them. */
export const typography = ({ font, size, measure, leading }: Settings) => ({
  '--text-font': FONT_STACKS[font],
  '--size': `${size}px`,
  '--measure': `${measure}em`,
  '--leading': String(leading),
});
