import { once } from '../once';
import type { Page } from '../page';
import { boxOfControls, boxOfForm, ROOTS } from './boxes';

interface Clutter {
  readonly selector: string;
  /** Characters above which the element is left alone: it may hold the article. */
  readonly maxLength: number;
  /** More of the kind on one page are what it is about. */
  readonly most?: number;
  /** Whether only names tell it: a word of the selector stands in one of `NAMES`. */
  readonly isNamed?: boolean;
  /** Whether its box goes with it. */
  readonly isForm?: boolean;
  /** Whether the box of all controls that it is one of goes with it. */
  readonly isControl?: boolean;
}

/** What says of itself that it is not the article; each with how long it may be. */
const CLUTTER: readonly Clutter[] = [
  // Landmarks that say what they are. Tables of contents are navigation too: the reader has its own.
  {
    selector:
      'nav, [role]:is([role=navigation], [role=search], [role=menu], [role=menubar], [role=toolbar])',
    maxLength: Number.POSITIVE_INFINITY,
  },
  {
    selector: 'dialog, [role=dialog], [role=alertdialog], [aria-modal=true]',
    maxLength: Number.POSITIVE_INFINITY,
  },
  // Consent layers hold long running text, which wins against short articles.
  {
    selector:
      '[id*=cookie i][class*=banner i], [class*=cookie-banner i], [class*=cookie-consent i], [id*=cookie-consent i], [id*=onetrust i], [class*=gdpr i], [id*=gdpr i], [class*=cookie-notice i], [id*=cookie-notice i], [class*=cookie-bar i], [id*=CybotCookiebot], [id*=usercentrics], [class*=consent-banner i], [class*=cookie-modal i], [class*=cookie-popup i], [class*=privacy-modal i], [class*=privacy-popup i]',
    isNamed: true,
    maxLength: 20_000,
  },
  // Boxes that ask for an address: short by nature, and in the middle of the text.
  {
    selector:
      '[class*=newsletter i], [id*=newsletter i], [class*=sign-up-box i], [class*=signup-box i], [class*=email-signup i], [class*=subscribe-box i], [class*=subscription-box i], [class*=mailing-list i], [class*=optin i], [data-area*=newsletter i], [data-component*=newsletter i], [data-testid*=newsletter i], [aria-label*=newsletter i]',
    isNamed: true,
    maxLength: 600,
  },
  // What only screen readers say: headings for it stay, since pages hide the one above a text so.
  {
    selector:
      ':is([class~=sr-only i], [class~=sro i], [class*=visually-hidden i], [class*=visuallyhidden i], [class*=screen-reader-text i], [class~=a11y-hidden i]):not(h1, h2, h3, h4, h5, h6, td *, th *, :is(h1, h2, h3, h4, h5, h6) *, :has(h1, h2, h3, h4, p, img, math))',
    isNamed: true,
    maxLength: 120,
  },
  // What cannot be acted upon and is short: a wall's shade.
  {
    selector: '[inert]:not([role=tabpanel], :has(img, picture, figure, pre, table, p, li))',
    maxLength: 200,
  },
  // Calls to act, by the names that builders of pages give them.
  {
    selector:
      ':is(:is(div, section, aside):is([class~=cta i], [class^="cta-" i], [class*=" cta-" i], [class*=et_pb_promo], [class*=et_pb_cta]), .hs-cta-wrapper):not(:has(h1, p + p, li, img, blockquote))',
    isNamed: true,
    maxLength: 200,
    most: 6,
  },
  // Signs of icon fonts, which are words where the font is not there.
  {
    selector:
      'mat-icon, [class*=material- i]:is([class*=material-icons i], [class*=material-symbols i])',
    maxLength: 40,
  },
  // Boxes that ask to install something.
  {
    selector:
      ':is([class*=app-download i], [class*=download-app i], [class*=app-banner i], [class*=app-promo i], [class*=smart-banner i]):not(:has(h1, p + p + p))',
    isNamed: true,
    maxLength: 300,
  },
  // Cards of other texts that are set as figures: a line that leads away, and no picture.
  {
    selector:
      'figure:has(a[href]):not(:has(img, picture, video, audio, iframe, svg, table, pre, blockquote, math, figcaption, q, p, [data-lectern-embed]))',
    maxLength: 200,
  },
  // The banner of a design system that public offices share: how to know an official site.
  {
    selector: '.usa-banner, [class*=usa-banner i], [class*=gov-banner i]',
    isNamed: true,
    maxLength: 3000,
  },
  // What a library of books says before and after the book, and the numbers of its pages.
  {
    selector: '#pg-header, #pg-footer, .pg-boilerplate, #pg-machine-header',
    maxLength: Number.POSITIVE_INFINITY,
  },
  {
    selector: ':is(span, a).pagenum, :is(span, a).pageno, a.pilcrow',
    isNamed: true,
    maxLength: 20,
  },
  // Who wrote, below or beside the text, by the names that content systems give the box.
  {
    selector:
      ':is([class*=author-bio i], [class*=authorbio i], [class*=author-box i], [class*=author-card i], [class*=author_bio i], [class*=about-author i], [class*=about-the-author i]):not([class*=has-author i], [class*=with-author i], :has(h1, p + p + p + p))',
    isNamed: true,
    maxLength: 900,
    most: 3,
  },
  // Other stories and offers in the middle of a text, by the names of their boxes.
  {
    selector:
      ':is([class~=related-content i], [class*=rich-link i], [data-component*=rich-link i], [class*=related-stories i], [class*=related-articles i], [class*=related-posts i], [class*=consumer-marketing i], [class*=embed-consent i], [class*=podcast-promo i]):not(:has(h1))',
    isNamed: true,
    maxLength: 500,
  },
  // What a forum says of a picture beside it, its file and size, of who began a thread, and its rules; a manual's links to its source.
  {
    selector:
      '.lightbox-wrapper .meta, div.rules:has(> .inner), .p-description, .viewcode-link, .viewcode-back',
    isNamed: true,
    maxLength: 200,
  },
  // Players that scripts would make, where only their title is.
  {
    selector:
      ':is([class*=video-embed i], [class*=embed-video i], [class*=videobox i], [class*=video-card i], [data-testid*=video-embed i]):not(:has(img, picture, [data-lectern-embed], h1, p + p + p))',
    isNamed: true,
    maxLength: 200,
  },
  // Other forms with a field to write in.
  {
    selector: '[data-lectern-form]:not([data-lectern-form="0"])',
    isForm: true,
    maxLength: 600,
  },
  // What says that it is an advertisement, however it reads.
  {
    selector: '[aria-label="advertisement" i], [class*="sponsored-content" i]',
    isNamed: true,
    maxLength: 1500,
  },
  // Controls, times and excuses of video and audio players; those with a picture or a link of ours are shown.
  {
    selector:
      ':is([class*="o-player" i], [class*="oplayer" i]):not(:has(img, [data-lectern-embed], p + p + p))',
    isNamed: true,
    maxLength: 400,
  },
  {
    selector: '[role=slider], [role=timer]',
    most: 40,
    isControl: true,
    maxLength: 60,
  },
  // Boxes of links that encyclopedias and wikis share, and their notes to the reader of the page.
  {
    selector:
      'table.navbox, .navbox, .vertical-navbox, .navbox-styles, .catlinks, .hatnote, .ambox, .mw-editsection, .mw-jump-link, .printfooter, .noprint',
    isNamed: true,
    maxLength: 6000,
  },
  // What forum members put under each of their posts.
  {
    selector:
      ':is([class~=signature i], [class~=sig i]):not(dt, span, code, pre, h2, h3, h4, h5), [class*=post-signature i], [class*=user-sig i]',
    isNamed: true,
    maxLength: 600,
  },
];

/** Where names stand. */
const NAMES = ['class', 'id', 'aria-label', 'data-testid', 'data-component', 'data-area'] as const;

/** A word of any of the selectors by name. */
const words = once(() => {
  const selectors = CLUTTER.flatMap(({ selector, isNamed }) => (isNamed ? [selector] : []));
  const found = selectors.flatMap((selector) =>
    [...selector.matchAll(/\[[\w-]+[*^~]?="?\s*([^"\]\s]+)|\.([a-zA-Z][\w-]*)/g)].map(
      ([, value, name]) => value ?? name ?? '',
    ),
  );
  return new RegExp([...new Set(found)].map((word) => word.replaceAll('.', '\\.')).join('|'), 'i');
});

/** The elements with such a word in a name, in their order: a page has few, and the browser takes long to look for them one selector after the other. */
function namedIn(root: ParentNode): readonly Element[] {
  const known = new Map<string, boolean>();
  const named = new Set<Element>();
  for (const attribute of NAMES) {
    for (const element of root.querySelectorAll(`[${attribute}]`)) {
      const name = element.getAttribute(attribute) ?? '';
      const isNamed = known.get(name) ?? words().test(name);
      known.set(name, isNamed);
      if (isNamed) named.add(element);
    }
  }
  const any = NAMES.map((name) => `[${name}]`).join();
  return named.size === 0 ? [] : [...root.querySelectorAll(any)].filter((one) => named.has(one));
}

/** Takes out what says of itself that it is not the article, before anything is weighed. */
export function dropClutter(page: Page): void {
  const named = namedIn(page.copy);
  for (const clutter of CLUTTER) {
    const { selector, maxLength, most = Number.POSITIVE_INFINITY } = clutter;
    const all = clutter.isNamed
      ? named.filter((element) => element.isConnected && element.matches(selector))
      : [...page.copy.querySelectorAll(selector)];
    const found = outermost(all);
    if (found.length > most) continue;
    for (const element of found) {
      if (
        !element.isConnected ||
        element.matches(ROOTS) ||
        element.querySelector('main, article')
      ) {
        continue;
      }
      if ((element.textContent ?? '').length > maxLength) continue;
      goesWith(element, clutter).remove();
    }
  }
}

/** What leaves the page when an element of a kind does. */
function goesWith(element: Element, { isForm, isControl }: Clutter): Element {
  if (isForm) return boxOfForm(element);
  return isControl ? boxOfControls(element) : element;
}

/** Those of some elements, in document order, that stand in no other of them. */
function outermost(elements: readonly Element[]): readonly Element[] {
  let last: Element | null = null;
  return elements.filter((element) => {
    if (last?.contains(element)) return false;
    last = element;
    return true;
  });
}
