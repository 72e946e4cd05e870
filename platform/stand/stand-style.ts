import { THEMES } from '../../core/settings';
import { MARKER } from './marker';

/** What is behind the reader, where the window is longer than it or is pulled beyond its end. */
const canvas = (name: string, { scheme, roles }: (typeof THEMES)[keyof typeof THEMES]): string =>
  `html[${MARKER}~="${name}"]{background:${roles.page} !important;color-scheme:${scheme} !important}`;

const canvases = (): string => {
  const themes = Object.entries(THEMES);
  const half = (scheme: 'light' | 'dark') =>
    themes
      .filter(([, theme]) => theme.scheme === scheme)
      .map(([name, theme]) => canvas(`${scheme}-${name}`, theme));
  return [
    ...themes.map(([name, theme]) => canvas(name, theme)),
    ...half('light'),
    `@media (prefers-color-scheme:dark){${half('dark').join('\n')}}`,
    canvas('custom-light', THEMES.light),
    canvas('custom-dark', THEMES.dark),
  ].join('\n');
};

/**
 * The rules that stand on the page's own elements while the reader is open. They are inserted with
 * user origin, where `!important` beats every rule and inline style of the page; this is the one
 * place where it is allowed. Everything that a page could use to shift, hide, scale or tint what
 * stands inside the body is set back; `all` covers it, the rest are what `all` leaves out or what
 * must not be initial.
 */
export const STAND_STYLE = `
html[${MARKER}], html[${MARKER}] > body {
  all: initial !important;
  display: block !important;
  direction: ltr !important;
  unicode-bidi: normal !important;
  user-select: text !important;
  -webkit-user-select: text !important;
}
html[${MARKER}] { text-size-adjust: 100% !important; -webkit-text-size-adjust: 100% !important; }
${canvases()}
html[${MARKER}] > :not(body):not([${MARKER}-host]),
html[${MARKER}]::before, html[${MARKER}]::after,
html[${MARKER}] > body::before, html[${MARKER}] > body::after,
html[${MARKER}] ::backdrop {
  display: none !important;
}
html[${MARKER}~="hosted"] > body { display: none !important; }
html[${MARKER}] > [${MARKER}-host] {
  all: initial !important;
  display: block !important;
}
@media print {
  html[${MARKER}] { background: #fff !important; color-scheme: light !important; }
}
`;

/** Ends the veil of `veil.css` in a page for good: it must not come back when the reader closes. */
export const VEIL_LIFTED = 'html{animation-name:none !important}';
