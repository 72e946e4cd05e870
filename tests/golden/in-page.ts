import { extract } from '../../core/extract';
import { fold } from './fold';

/** The article of the page as what a person sees: text, and figures in their places. */
export function look() {
  const result = extract(document, new URL(location.href));
  if (!result.ok) return { failure: result.code, figures: [], text: '' };
  const { article, content } = result.value;
  const { title, byline, siteName, section, publishedTime, leadPicture } = article;
  const lead = leadPicture
    ? [
        {
          src: leadPicture.src,
          before: '',
          caption: leadPicture.caption,
          credit: leadPicture.credit,
        },
      ]
    : [];
  return {
    title,
    byline,
    siteName,
    section,
    publishedTime,
    text: blockText(content),
    figures: [
      ...lead,
      ...[...content.querySelectorAll('img')].map((image) => figureOf(content, image)),
    ],
  };
}

function figureOf(content: DocumentFragment, image: HTMLImageElement) {
  const below = image.closest('figure')?.querySelector('figcaption') ?? null;
  const credit = below?.querySelector('cite')?.textContent ?? null;
  const whole = fold(below?.textContent ?? '');
  const caption = credit ? fold(whole.replace(fold(credit), '')) : whole;
  return {
    src: image.getAttribute('src') ?? '',
    before: before(content, image),
    caption: caption || null,
    credit: credit && fold(credit),
  };
}

/** The text of the article up to a picture, its own captions left out; the last 600 characters. */
function before(content: DocumentFragment, image: Element): string {
  const copy = content.cloneNode(true) as DocumentFragment;
  const index = [...content.querySelectorAll('img')].indexOf(image as HTMLImageElement);
  const stop = copy.querySelectorAll('img')[index];
  for (const caption of copy.querySelectorAll('figcaption')) caption.remove();
  if (!stop) return '';
  const range = document.createRange();
  range.setStart(copy, 0);
  range.setEndBefore(stop);
  return fold(range.cloneContents().textContent ?? '').slice(-600);
}

/** Text with a space between blocks. */
function blockText(content: DocumentFragment): string {
  const copy = content.cloneNode(true) as DocumentFragment;
  for (const block of copy.querySelectorAll('*')) {
    if (
      !/^(?:a|b|i|em|strong|span|code|sub|sup|small|cite|q|abbr|mark|ruby|rt|rp|rb|time|kbd|u|s|mi|mo|mn|math|mrow)$/.test(
        block.localName,
      )
    ) {
      block.append(' ');
      block.prepend(' ');
    }
  }
  return copy.textContent ?? '';
}
