import { MARKS } from '../copy/marks';

/** Width and height of a picture in CSS pixels; null where nothing says. */
export interface Size {
  readonly width: number | null;
  readonly height: number | null;
}

/** Pictures no larger than this, in pixels, stand in for one that comes later. */
const MAX_STAND_IN = 2;

/** Pairs of attributes that give a ratio, not a size. */
const RATIOS = new Set(['16x9', '4x3', '3x2', '9x16', '3x4', '2x3', '21x9', '5x4', '2x1']);

/** The size a picture is shown at: as rendered, else by its attributes, else by its own style. */
export function sizeOf(element: Element): Size {
  const style = element.getAttribute('style') ?? '';
  const isRatio = RATIOS.has(`${element.getAttribute('width')}x${element.getAttribute('height')}`);
  const attribute = (name: string): number | null =>
    isRatio ? null : pixels(element.getAttribute(name));
  return {
    width: rendered(element, MARKS.width) ?? attribute('width') ?? styled(style, STYLED.width),
    height: rendered(element, MARKS.height) ?? attribute('height') ?? styled(style, STYLED.height),
  };
}

/** A picture in a slide that is not shown is rendered at 0: that says nothing of its size. */
const rendered = (element: Element, attribute: string): number | null =>
  isLoaded(element) ? pixels(element.getAttribute(attribute)) || null : null;

/** A picture that has not loaded is laid out as a sign of its absence, whatever its size. */
const isLoaded = (element: Element): boolean =>
  Number(element.getAttribute(MARKS.naturalWidth)) > MAX_STAND_IN;

function pixels(value: string | null): number | null {
  if (!value) return null;
  const match = /^\s*(\d+(?:\.\d+)?)(?:px)?\s*$/.exec(value);
  return match ? Number(match[1]) : null;
}

const STYLED = {
  width: /(?:^|[;\s])width\s*:\s*(\d+(?:\.\d+)?)px/i,
  height: /(?:^|[;\s])height\s*:\s*(\d+(?:\.\d+)?)px/i,
} as const;

function styled(style: string, pattern: RegExp): number | null {
  const match = style === '' ? null : pattern.exec(style);
  return match ? Number(match[1]) : null;
}

/** Address parts that name the width at which a picture is delivered. */
const WIDTH_HINTS: readonly RegExp[] = [
  /[?&](?:w|width|wid|imwidth|resize|maxwidth|mw)=(\d{1,4})(?!\d)/i,
  /[/_,:](?:w_|width[=_])(\d{1,4})(?!\d)/i,
  /_w(\d{2,4})(?=[_.])/i,
  /[-_/](\d{2,4})x\d{1,4}(?=[-_./!&]|$)/i,
  /\/(?:max|width|w|fit|resize)\/(\d{2,4})\//i,
  /\/(?:w|s|h)(\d{2,4})(?:-|\/)/i,
];

/** A height right behind a width, and one of its own. */
const HEIGHT_BEHIND = /^(?:x|,|%2C)(\d{1,4})(?!\d)/i;
const HEIGHT = /[?&](?:h|height|maxheight)=(\d{1,4})(?!\d)/i;

/** The size that an address names, in pixels, and what it is without that. */
export interface NamedSize {
  readonly width: number;
  /** null when it names none. */
  readonly height: number | null;
  readonly rest: string;
}

/** The digits of the width that an address names, and where they stand in it; null when it names none. */
function widthIn(address: string): { readonly digits: string; readonly at: number } | null {
  for (const pattern of WIDTH_HINTS) {
    const match = pattern.exec(address);
    const digits = match?.[1];
    if (match && digits) return { digits, at: match.index + match[0].indexOf(digits) };
  }
  return null;
}

/** The width in pixels that an address names; null when it names none. */
export function widthHint(address: string): number | null {
  const found = widthIn(address);
  return found && Number(found.digits);
}

/** Reads the size that an address names; null when it names no width. */
export function sizeIn(address: string): NamedSize | null {
  const found = widthIn(address);
  if (!found) return null;
  const before = address.slice(0, found.at);
  const behind = address.slice(found.at + found.digits.length);
  const beside = HEIGHT_BEHIND.exec(behind);
  const apart = beside ? null : HEIGHT.exec(address);
  const height = (beside ?? apart)?.[1];
  const rest = beside
    ? `${before}WxH${behind.slice(beside[0].length)}`
    : `${before}W${behind}`.replace(apart?.[0] ?? '', '');
  return { width: Number(found.digits), height: height ? Number(height) : null, rest };
}
