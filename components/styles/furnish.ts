import { DEFAULTS, themeSheet } from '../../core/settings';
import { direction, locale } from '../../platform/i18n';
import { applyTheme } from './theme';

/**
 * Makes a page of the extension ready: its title, its language and direction, and colours that
 * follow the system. Returns the element to draw into.
 */
export function furnish(document: Document, title: string): HTMLElement {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(themeSheet());
  document.adoptedStyleSheets = [sheet];
  applyTheme(document.documentElement, DEFAULTS);
  document.documentElement.lang = locale();
  document.documentElement.dir = direction();
  document.title = title;
  const root = document.querySelector<HTMLElement>('.root');
  if (!root) throw new Error('The page has no element to draw into.');
  return root;
}
