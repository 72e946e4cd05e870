import { FONT_STACKS, fontStack, type Settings, themeWords } from '../../core/settings';

/** Gives an element and what is in it the chosen colours; needs `themeSheet()` in its root. */
export function applyTheme(element: HTMLElement, settings: Settings): void {
  element.dataset.theme = themeWords(settings);
  for (const [name, value] of Object.entries(ownColours(settings))) {
    element.style.setProperty(name, value);
  }
}

/** The colours of the custom theme as declarations, for an element that is drawn with them. */
export const ownColours = (settings: Settings) => ({
  '--own-page': settings.customPage,
  '--own-ink': settings.customInk,
  '--own-link': settings.customLink,
  '--own-visited': settings.customVisited,
  '--own-mark': settings.customMark,
});

/** Sets what the styles of an article are made of on an element: custom properties and two words. */
export function applyTypography(element: HTMLElement, settings: Settings): void {
  for (const [name, value] of Object.entries(typography(settings))) {
    element.style.setProperty(name, value);
  }
  element.dataset.set = settingWords(settings);
}

/** Choices that are rules rather than values, as a list of words for `data-set`. */
export const settingWords = ({
  align,
  hyphens,
  lines,
  links,
  pictures,
  paragraphSpacing,
}: Settings): string =>
  [
    align === 'justify' ? 'justified' : '',
    hyphens === 'on' || align === 'justify' ? 'hyphenated' : '',
    pictures === 'off' ? 'no-pictures' : '',
    links === 'off' ? 'plain-links' : '',
    lines === 'down' ? 'down' : '',
    paragraphSpacing === 0 ? 'indented' : '',
  ].join(' ');

/** The values as declarations by name. */
export const typography = (settings: Settings) => ({
  '--text-font': fontStack(settings),
  '--sans': FONT_STACKS.sans,
  '--mono': FONT_STACKS.mono,
  '--size': `${settings.size}px`,
  '--measure': settings.fullWidth === 'on' ? '100%' : `${settings.measure}em`,
  '--leading': String(settings.leading),
  '--letter-spacing': settings.letterSpacing === 0 ? 'normal' : `${settings.letterSpacing}em`,
  '--word-spacing': settings.wordSpacing === 0 ? 'normal' : `${settings.wordSpacing}em`,
  '--paragraph-spacing': `${settings.paragraphSpacing}em`,
  '--weight': String(settings.weight),
});
