/** Elements that never reach a parser of ours, each with what it is or does. */
const WITHOUT_CONTENT: readonly (readonly [selector: string, reason: string])[] = [
  ['script', 'program or data; metadata is read from the page itself'],
  ['style', 'looks'],
  ['link', 'looks and hints'],
  ['base', 'the base address is known; in the copy every address stays as written'],
  ['meta[http-equiv]', 'orders to the browser'],
  ['template', 'not shown'],
  ['object, embed, applet', 'plug-in content; answers to names of its own'],
  ['frame, frameset, noframes', 'other documents'],
  ['canvas', 'drawn by scripts'],
  [
    'input, select, textarea, option, optgroup, datalist, output',
    'form control: its name hides properties of the form',
  ],
  ['keygen, isindex, progress, meter', 'form control'],
];

/** All of them, as one selector. */
export const LEFT_OUT = WITHOUT_CONTENT.map(([selector]) => selector).join(',');

/**
 * Buttons that hold content rather than do something: a picture that opens larger, a heading that
 * opens its section. (Of 2,271 saved pages 179 have a picture in a button, 70 a button in a heading.)
 */
export const BUTTON_WITH_CONTENT =
  'button:is(:has(img, picture, h1, h2, h3, h4, h5, h6), :is(h1, h2, h3, h4, h5, h6, summary, dt) *)';

/** Results of a form that some pages put pictures and text into. */
export const OUTPUT_WITH_CONTENT = 'output:has(img, picture, figure, p, h1, h2, h3, h4, h5, h6)';

/**
 * Frames that play or show something: they ask to fill the screen or to play protected media. Of 2,071
 * frames in saved pages 320 ask so, nearly all of them players; frames of advertisements and
 * counters do not. Those of podcasts need neither, and are players by their address.
 */
export const PLAYER =
  'iframe:is([allowfullscreen], [webkitallowfullscreen], [allow*="fullscreen"], [allow*="encrypted-media"], [allow*="picture-in-picture"], :is([src*="//player." i], [src*="/player/" i], [title*="video player" i]):not([src*="//ads." i], [src*=".ads." i], [src*="/ads/" i], [src*="/vast/" i], [src*="/vast?" i], [src*="vast.xml" i], [src*="vast=" i], [src*="doubleclick" i], [width="0"], [width="1"], [height="0"], [height="1"]))';

/** Films that a person starts: others run by themselves, for decoration or as advertisements. */
export const FILM =
  ':is(video[controls], video:is(.video-js, .vjs-tech, [poster]:is([src], :has(> source[src]))):not([muted])):not([autoplay], [loop])';

/** Elements before and after which a line breaks. */
export const BLOCKS =
  'address,article,aside,blockquote,dd,details,div,dl,dt,figcaption,figure,footer,form,h1,h2,h3,h4,h5,h6,header,hr,li,main,nav,ol,p,pre,section,table,ul';
