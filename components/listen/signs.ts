/** Outlines on a field of 20 by 20. */
const SIGNS = {
  play: 'M7 4.5v11l8.5-5.5z',
  pause: 'M7.2 5v10M12.8 5v10',
  previous: 'M15 5v10l-7.5-5zM5.2 5v10',
  next: 'M5 5v10l7.5-5zM14.8 5v10',
  minus: 'M5.5 10h9',
  plus: 'M5.5 10h9M10 5.5v9',
  options: 'M4 6.5h7M15 6.5h1M4 13.5h1M9 13.5h7M13 4.7v3.6M7 11.7v3.6',
  cross: 'M5 5 15 15M15 5 5 15',
  voice: 'M3.5 8v4h2.8L10 15.2V4.8L6.3 8zM13 7.2a4 4 0 0 1 0 5.6M15.2 5a7 7 0 0 1 0 10',
} as const;

/** The name of a sign. */
export type Sign = keyof typeof SIGNS;

const SVG = 'http://www.w3.org/2000/svg';

/** A sign for a button, drawn in lines; nothing to screen readers. */
export function sign(name: Sign): SVGSVGElement {
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('viewBox', '0 0 20 20');
  svg.setAttribute('aria-hidden', 'true');
  svg.setAttribute('class', `sign ${name}`);
  const path = document.createElementNS(SVG, 'path');
  path.setAttribute('d', SIGNS[name]);
  path.setAttribute('stroke-linejoin', 'round');
  svg.append(path);
  return svg;
}
