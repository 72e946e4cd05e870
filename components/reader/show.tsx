import { render } from 'preact';
import { type Settings, themeSheet } from '../../core/settings';
import { direction, locale } from '../../platform/i18n';
import { applyTheme, applyTypography } from '../styles/theme';
import articleStyle from './article.css?inline';
import barStyle from './bar.css?inline';
import { Reader, type ReaderProps } from './Reader';
import readerStyle from './reader.css?inline';

/** The reading page as something to put on a stand. */
export const showReader = {
  styles: [themeSheet(), readerStyle, articleStyle, barStyle] as readonly string[],
  /** Draws the page into an empty element, or brings it up to date. */
  render: (stage: HTMLElement, props: ReaderProps): void => {
    dress(stage, props.settings);
    render(<Reader {...props} />, stage);
  },
  /** Takes the page out of the element and ends its effects. */
  clear: (stage: HTMLElement): void => render(null, stage),
};

/** Puts the settings on the stage, where the style sheets read them. */
function dress(stage: HTMLElement, settings: Settings): void {
  applyTheme(stage, settings.theme);
  applyTypography(stage, settings);
  stage.dir = direction();
  stage.lang = locale();
}
