import type { Extraction } from '../../core/extract';
import type { ReaderProps } from '../../core/reading-page';
import type { Settings } from '../../core/settings';
import { fontStack } from '../../core/settings/fonts';

const nothing = () => undefined;

/** What is drawn, and as what. */
interface Rehearsal {
  readonly extraction: Extraction;
  readonly settings: Settings;
  /** A line in the language of the page that stands in the tab. */
  readonly sample: string;
}

/**
 * Draws a page where nobody sees it, and has the browser look for the fonts that it will be set in,
 * in every cut: both cost most the first time. Pictures are left out, since they would load here.
 * `draw` is the reader's own.
 */
export function rehearse(
  draw: (stage: HTMLElement, props: ReaderProps) => unknown,
  { extraction, settings, sample }: Rehearsal,
): void {
  for (const image of extraction.content.querySelectorAll('img')) image.remove();
  const props: ReaderProps = {
    ...extraction,
    settings,
    onChange: nothing,
    hasRule: false,
    onClose: nothing,
    onOptions: nothing,
    onPick: nothing,
    picked: null,
    readPage: async () => null,
    loadAids: async () => null,
    keptPlace: () => null,
    addStyle: nothing,
    beforeEscape: nothing,
    fromTop: true,
    signal: AbortSignal.abort(),
  };
  const stage = document.createElement('div');
  draw(stage, props);
  measure(`${stage.textContent}${sample}`, settings);
}

/** Sets a text in every cut that the page has, on a canvas. */
function measure(text: string, settings: Settings): void {
  const canvas = new OffscreenCanvas(1, 1).getContext('2d');
  if (!canvas) return;
  for (const [cut, stack] of [
    ['400', fontStack(settings)],
    ['700', fontStack(settings)],
    ['italic 400', fontStack(settings)],
    ['400', fontStack({ ...settings, font: 'sans' })],
    ['500', fontStack({ ...settings, font: 'sans' })],
  ]) {
    canvas.font = `${cut} ${settings.size}px ${stack}`;
    canvas.measureText(text);
  }
}
