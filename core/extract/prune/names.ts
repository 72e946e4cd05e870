/** What class names and ids say an element is. */
export interface NameKind {
  readonly kind: string;
  readonly pattern: RegExp;
}

/** Kinds of names, each an indicator of its own; matched in lower case anywhere in class and id. */
export const NAME_KINDS: readonly NameKind[] = [
  // Other things to read.
  {
    kind: 'related',
    pattern:
      /relat|recommend|recirc|suggest|similar|read-?more|read-?next|also-?(?:read|like)|more-?(?:stories|news|articles|posts|from|on)|trending|popular|latest|most-|teaser|promoted|outbrain|taboola|next-?(?:post|article|up)|prev|siblings|crosslink|empfehl|verwandt|mehr-zum/,
  },
  // Things to do with the page.
  {
    kind: 'share',
    pattern:
      /share|sharing|social|facebook|twitter|whatsapp|addthis|follow|bookmark|print|toolbar|tools|actions?\b|buttons?\b|btn|cta/,
  },
  // Who wrote it.
  {
    kind: 'author',
    pattern:
      /author|byline|bio\b|biograph|profile|contributor|writer|avatar|autor|auteur|vcard|about-the/,
  },
  // Facts about the text.
  {
    kind: 'meta',
    pattern:
      /meta|date|time|posted|publish|timestamp|category|categories|kicker|eyebrow|breadcrumb|\btags?\b|taglist|-tags?\b|tags-|topics?\b|keywords?|views|count|read-?time|label|info\b/,
  },
  // What the site wants sold.
  {
    kind: 'promotion',
    pattern:
      /newsletter|subscri|sign-?up|promo|advert|\bads?\b|ad-|-ad\b|adbox|banner|sponsor|donat|paywall|premium|register|regwall|offer|campaign|membership|marketing|affiliate|product|shop|buy|mailing|optin|piano|abo\b/,
  },
  // Talk and votes.
  {
    kind: 'comments',
    pattern:
      /comment|disqus|respond|reply|replies|discuss|feedback|rating|vote|poll|survey|kommentar/,
  },
  // Ways through the site.
  {
    kind: 'navigation',
    pattern:
      /nav|menu|pagination|pager|toc\b|table-of-contents|jump|skip|anchor|crumb|index|archive|sitemap|tabs?\b/,
  },
  // Beside the text.
  {
    kind: 'aside',
    pattern:
      /sidebar|side-|aside|widget|rail\b|module|infobox|box\b|callout|panel|card|block--|inset|pull-?quote|factbox|snippet/,
  },
  // Below the text.
  {
    kind: 'footer',
    pattern:
      /foot|bottom|copyright|disclaimer|legal|correction|credits?\b|source|notes?\b|references|end-|after-|outro/,
  },
  // Above the text.
  {
    kind: 'header',
    pattern:
      /head|title|headline|top\b|hero|intro|lead\b|lede|standfirst|dek\b|subtitle|summary|excerpt|abstract|teaser-text|chapo|sapo|perex|description/,
  },
  // Pictures and players.
  {
    kind: 'media',
    pattern:
      /caption|image|img|photo|video|player|gallery|media|slide|carousel|embed|audio|podcast|thumb|figure|picture/,
  },
  // The text itself.
  {
    kind: 'text',
    pattern:
      /article-?(?:body|text|content)|body|content|text|paragraph|entry|story|prose|main|post-?(?:body|content)|rich-?text|wysiwyg|markdown/,
  },
  // Runs of alike things.
  {
    kind: 'list',
    pattern: /list|items?\b|grid|feed|stream|row\b|col\b|columns?|river/,
  },
  // Not shown, or not always.
  {
    kind: 'hidden',
    pattern:
      /hidden|sr-only|screen-reader|visually|offscreen|invisible|noprint|no-print|collapse|modal|popup|overlay|tooltip/,
  },
];

/** Characters of class and id that are read; utility classes can run to kilobytes. */
const MAX_NAME_LENGTH = 300;

/** A bit for each of {@link NAME_KINDS} that the class or the id of the element says. */
export function kindsOf(element: Element, known: Map<string, number>): number {
  const name = `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''} ${element.getAttribute('itemprop') ?? ''} ${element.getAttribute('data-testid') ?? ''}`;
  if (name.length <= 3) return 0;
  const found = known.get(name);
  if (found !== undefined) return found;
  const text = name
    .slice(0, MAX_NAME_LENGTH)
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .toLowerCase();
  let bits = 0;
  for (const [index, { pattern }] of NAME_KINDS.entries())
    if (pattern.test(text)) bits |= 1 << index;
  known.set(name, bits);
  return bits;
}
