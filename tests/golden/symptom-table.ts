/**
 * The complaints about readers that extraction must not earn: their rows in a survey of the field,
 * and where each stands (repository and number).
 */
const ROWS: readonly (readonly [row: number, symptoms: string])[] = [
  [
    1,
    'mozilla/readability#850 mozilla/readability#748 mozilla/readability#912 mozilla/readability#700 mozilla/readability#299 mozilla/readability#670 rNeomy/reader-view#104 ZachSaucier/Just-Read#131 obsidianmd/obsidian-clipper#193 obsidianmd/obsidian-clipper#388 wallabag/wallabagger#321 plateaukao/einkbro#589 prof18/feed-flow#985 webcompat/web-bugs#34098',
  ],
  [
    2,
    'mozilla/readability#751 mozilla/readability#776 mozilla/readability#784 mozilla/readability#819 mozilla/readability#901 mozilla/readability#922 obsidianmd/obsidian-clipper#308 kepano/defuddle#257 Ranchero-Software/NetNewsWire#3932 ZachSaucier/Just-Read#157',
  ],
  [
    3,
    'mozilla-mobile/fenix#2621 mozilla-mobile/fenix#6377 obsidianmd/obsidian-clipper#837 obsidianmd/obsidian-clipper#862 ZachSaucier/Just-Read#169 ZachSaucier/Just-Read#152 minbrowser/min#760 Kenshin/simpread#343 Kenshin/simpread#2022 brave/brave-browser#28739 Ranchero-Software/NetNewsWire#1931 sissbruecker/linkding#1454',
  ],
  [
    4,
    'mozilla/readability#576 mozilla/readability#155 mozilla/readability#166 ZachSaucier/Just-Read#104 ZachSaucier/Just-Read#100 ZachSaucier/Just-Read#129 postlight/parser#706 Ranchero-Software/NetNewsWire#4213 l0ng-ai/papr#104',
  ],
  [
    5,
    'mozilla/readability#743 mozilla/readability#125 mozilla/readability#81 obsidianmd/obsidian-clipper#876 brave/brave-browser#27560 ushnisha/tranquility-reader-webextensions#32',
  ],
  [
    6,
    'mozilla/readability#970 mozilla/readability#465 mozilla/readability#279 mozilla/readability#662 mozilla-mobile/fenix#8844 brave/brave-browser#22634 ushnisha/tranquility-reader-webextensions#42',
  ],
  [
    7,
    'ZachSaucier/Just-Read#94 ZachSaucier/Just-Read#133 mozilla/readability#722 mozilla/readability#666 mozilla/readability#583 mozilla/readability#103 readable-app/readability.rs#3',
  ],
  [
    8,
    'karakeep-app/karakeep#2062 ZachSaucier/Just-Read#194 mozilla/readability#162 mozilla/readability#524 omnivore-app/omnivore#1176',
  ],
  [
    9,
    'mozilla/readability#374 mozilla/readability#532 mozilla/readability#740 mozilla/readability#626 mozilla/readability#709 mozilla/readability#839 rNeomy/reader-view#10 ZachSaucier/Just-Read#142 obsidianmd/obsidian-clipper#131 obsidianmd/obsidian-clipper#643 RSSNext/Folo#928',
  ],
  [
    10,
    'mozilla/readability#198 mozilla/readability#830 mozilla/readability#845 brave/brave-browser#51235 WordPress/gutenberg#65536 Kenshin/simpread#4325 arrizalamin/speed-reading-mode#2',
  ],
  [
    19,
    'mozilla/readability#775 mozilla/readability#491 mozilla/readability#621 mdn/yari#5358 obsidianmd/obsidian-clipper#292',
  ],
  [
    20,
    'mozilla/readability#735 mozilla/readability#654 omnivore-app/omnivore#615 obsidianmd/obsidian-clipper#863 goblindegook/littlefoot#1182',
  ],
  [21, 'rNeomy/reader-view#70 karakeep-app/karakeep#1243'],
  [
    22,
    'mozilla/readability#476 mozilla/readability#410 mozilla/readability#675 mozilla/readability#787 omnivore-app/omnivore#641',
  ],
];

/** All of them. */
export const SYMPTOMS: readonly string[] = [
  ...new Set(ROWS.flatMap(([, symptoms]) => symptoms.split(' '))),
];

type Place = readonly [file: string, title: string];

const OPENS_BY_ITSELF: Place = [
  'tests/e2e/opening-by-itself.test.ts',
  'do not show the page before',
];
const CHOSEN_IN_THE_READER: Place = [
  'tests/e2e/this-site.test.ts',
  'makes articles of the site open by themselves, or not any more',
];
const OPENS_ANY_PAGE: Place = ['tests/e2e/ways-in.test.ts', 'Alt+R opens and closes'];

/** Complaints about opening, and the tests in both browsers that hold what they ask for. */
export const HELD_ELSEWHERE: Readonly<Record<string, Place>> = {
  'mozilla-mobile/fenix#2621': OPENS_BY_ITSELF,
  'mozilla-mobile/fenix#6377': CHOSEN_IN_THE_READER,
  'obsidianmd/obsidian-clipper#837': OPENS_BY_ITSELF,
  'obsidianmd/obsidian-clipper#862': CHOSEN_IN_THE_READER,
  'ZachSaucier/Just-Read#169': OPENS_BY_ITSELF,
  'ZachSaucier/Just-Read#152': CHOSEN_IN_THE_READER,
  'minbrowser/min#760': OPENS_BY_ITSELF,
  'Kenshin/simpread#343': CHOSEN_IN_THE_READER,
  'Kenshin/simpread#2022': OPENS_BY_ITSELF,
  'brave/brave-browser#28739': CHOSEN_IN_THE_READER,
  'Ranchero-Software/NetNewsWire#1931': OPENS_BY_ITSELF,
  'sissbruecker/linkding#1454': CHOSEN_IN_THE_READER,
  'ushnisha/tranquility-reader-webextensions#42': OPENS_ANY_PAGE,
};
