/** A kind of elements that are not the article. */
export interface Clutter {
  readonly selector: string;
  /** Characters above which the element is left alone: it may hold the article. */
  readonly maxLength: number;
  /** More of the kind on one page are what it is about. */
  readonly most?: number;
  /** Whether only names tell it: a word of the selector stands in a class or another name. */
  readonly isNamed?: boolean;
  /** Whether its box goes with it. */
  readonly isForm?: boolean;
  /** Whether the box of all controls that it is one of goes with it. */
  readonly isControl?: boolean;
}

/** What says of itself that it is not the article; each with how long it may be. */
export const CLUTTER: readonly Clutter[] = [
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
  // Boxes that ask for an address, or money: short by nature, and in the middle of the text.
  {
    selector:
      '[class*=newsletter i], [id*=newsletter i], [class*=sign-up-box i], [class*=signup-box i], [class*=email-signup i], [class*=subscribe-box i], [class*=subscription-box i], [class*=mailing-list i], [class*=optin i], [data-area*=newsletter i], [data-component*=newsletter i], [data-testid*=newsletter i], [aria-label*=newsletter i], [class*=newspack-blocks-donate i]',
    isNamed: true,
    maxLength: 600,
  },
  // Ways from the front page to the text.
  {
    selector:
      ':is([itemtype*=BreadcrumbList], :is(ol, ul)[class*=breadcrumb i]:has(a)):not(:has(h1, p))',
    isNamed: true,
    maxLength: 500,
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
  // One or two calls to act of a builder of pages; more of them are what a page lists.
  {
    selector:
      '[class*=widget-call-to-action i]:has(a[href], [data-lectern-button]):not(:has(h1, p + p + p))',
    isNamed: true,
    maxLength: 400,
    most: 2,
  },
  // Calls to act, by the names that builders of pages give them.
  {
    selector:
      ':is(:is(div, section, aside):is([class~=cta i], [class^="cta-" i], [class*=" cta-" i], [class^="cta__" i], [class*=" cta__" i], [class*="-cta__" i], [class*="Cta__"], [class*=et_pb_promo], [class*=et_pb_cta]), .hs-cta-wrapper):not(:has(h1, p + p, li, img, blockquote))',
    isNamed: true,
    maxLength: 200,
    most: 6,
  },
  // What a page says of its text to machines, and hides.
  {
    selector:
      '[data-lectern-hidden][itemscope]:has([itemprop~=headline], [itemprop~=name]):has([itemprop~=datePublished]):not(:has(p + p, br + br))',
    maxLength: Number.POSITIVE_INFINITY,
  },
  // Words that come with the pointer, and what a text can be sent with.
  { selector: '[role=tooltip]', maxLength: 400 },
  {
    selector:
      ':is(ul, ol, div):is([class^=share- i], [class*=" share-" i], [class^=sharing- i], [class*=" sharing-" i], [class^=social-share i], [class*=" social-share" i], [class~=sharebar i]):not([class*=share-price i], [class*=share-capital i], [class*=sharing-economy i]):has(a, button, svg):not(:has(h1, h2, p, figure, table, pre))',
    isNamed: true,
    maxLength: 160,
  },
  // Buttons that are pictures, what a paper puts before and after all of its texts, and words that come with the pointer.
  {
    selector:
      'img.hs-cta-img, :is(div, section, aside):is([class~=post-boilerplate i], [class~=boilerplate-before i], [class~=boilerplate-after i]):not(:has(h1)), [class*=tooltip i] > span[class~=tooltiptext i], div:is([class~=tooltiptext i], [class~=tooltip-text i], [class~=tooltip__text i], [class~=tooltip-content i], [class~=tooltip__content i])',
    isNamed: true,
    maxLength: 600,
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
      ':is([class~=related-content i], [class*=rich-link i], [data-component*=rich-link i], [class*=related-stories i], [class*=related-articles i], [class*=related-posts i], [class*=consumer-marketing i], [class*=embed-consent i], [class*=podcast-promo i]):not(:has(h1), p *, li *)',
    isNamed: true,
    maxLength: 500,
  },
  // What a forum says of a picture beside it, its file and size, of who began a thread, and its rules; a manual's links to its source.
  {
    selector:
      '.lightbox-wrapper .meta, div.rules:has(> .inner), .p-body-header .p-description, .viewcode-link, .viewcode-back',
    isNamed: true,
    maxLength: 200,
  },
  // Players that scripts would make, where only their title is.
  {
    selector:
      ':is([class*=video-embed i], [class*=embed-video i], [class*=videobox i], [class*=video-card i], [class*=video_container i], [class*=video-container i], [data-testid*=video-embed i]):not(:has(img, picture, [data-lectern-embed], h1, p + p + p, [class*=transcript i], [class*=caption i]))',
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
    selector: ':is([role=slider], [role=timer]):not(p, li, td, th, p *, li *, td *, th *)',
    most: 40,
    isControl: true,
    maxLength: 60,
  },
  // Boxes of links that encyclopedias and wikis share, and their notes to the reader of the page.
  {
    selector:
      'table.navbox, .navbox, .vertical-navbox, .navbox-styles, .catlinks, .hatnote, .ambox, .mw-editsection, .mw-jump-link, .printfooter, .noprint, .sistersitebox',
    isNamed: true,
    maxLength: 6000,
  },
  // What forum members put under each of their posts.
  {
    selector:
      ':is([class~=signature i], [class~=sig i]):not(dt, span, code, pre, h2, h3, h4, h5), [class*=post-signature i], [class*=postsignature i], [class~=message-signature i], [class*=user-sig i], [class~=postfoot]:not(:has(ol, [id^=fn], p + p))',
    isNamed: true,
    maxLength: 600,
  },
];
