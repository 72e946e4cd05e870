import { MARKER } from './marker';

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
html[${MARKER}~="dark"] { background: #17191c !important; color-scheme: dark !important; }
html[${MARKER}~="sepia"] { background: #f6eedc !important; color-scheme: light !important; }
html[${MARKER}~="light"] { background: #fbfaf8 !important; color-scheme: light !important; }
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
