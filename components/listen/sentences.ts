/** A piece of a text by its characters; `end` is the first that is not in it. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * Characters above which a sentence is said in pieces: some voices break off after about 15 seconds
 * (https://issues.chromium.org/issues/41294170), which 220 characters do not take at half speed.
 */
const LONGEST = 220;

/** Where a long sentence may be cut, the better places first. */
const CUTS: readonly RegExp[] = [/[;:；：][\s"”’)]*/g, /[,،、，][\s"”’)]*/g, /\s+/g];

/**
 * The sentences of a text in their order, without the space around them; none without a letter or a
 * digit. `language` is a BCP 47 tag or null.
 */
export function sentencesOf(text: string, language: string | null): Span[] {
  return joined(text, [...segmenter(language).segment(text)].map(spanOf))
    .map((span) => trimmed(text, span))
    .filter(({ start, end }) => /[\p{L}\p{N}]/u.test(text.slice(start, end)))
    .flatMap((span) => pieces(text, span));
}

const spanOf = ({ index, segment }: Intl.SegmentData): Span => ({
  start: index,
  end: index + segment.length,
});

/** Ends in what is shortened before a name or a number, or in an initial; the segmenter takes it for an end. */
const SHORTENED =
  /(?:^|[\s(“"„«])(?:Mr|Mrs|Ms|Dr|Prof|St|Sr|Sra|Mme|Mlle|Hr|Fr|Nr|No|vs|cf|vgl|bzw|ca|e\.g|i\.e|z\.\s?B|d\.\s?h|p|S|\p{Lu})\.\s*$/u;

/** Puts together what the segmenter parts within a sentence: after "Dr.", and before a small letter. */
function joined(text: string, spans: readonly Span[]): Span[] {
  const whole: Span[] = [];
  for (const span of spans) {
    const last = whole.at(-1);
    const before = last ? text.slice(last.start, last.end) : '';
    const goesOn = /^\p{Ll}/u.test(text.slice(span.start)) || SHORTENED.test(before);
    if (last && goesOn && !before.endsWith('\n'))
      whole[whole.length - 1] = { ...last, end: span.end };
    else whole.push(span);
  }
  return whole;
}

/** A language that the browser does not know is split as any other. */
function segmenter(language: string | null): Intl.Segmenter {
  try {
    return new Intl.Segmenter(language ?? undefined, { granularity: 'sentence' });
  } catch {
    return new Intl.Segmenter(undefined, { granularity: 'sentence' });
  }
}

function trimmed(text: string, { start, end }: Span): Span {
  const inside = text.slice(start, end);
  const before = inside.length - inside.trimStart().length;
  return { start: start + before, end: start + Math.max(before, inside.trimEnd().length) };
}

/** Cuts a long sentence at the last good place before the limit, again and again. */
function pieces(text: string, { start, end }: Span): Span[] {
  if (end - start <= LONGEST) return [{ start, end }];
  const within = text.slice(start, start + LONGEST);
  const least = LONGEST / 3;
  const cut = CUTS.map((sign) => lastEnd(within, sign)).find((place) => place > least) ?? LONGEST;
  const first = trimmed(text, { start, end: start + cut });
  return [first, ...pieces(text, trimmed(text, { start: start + cut, end }))];
}

function lastEnd(text: string, sign: RegExp): number {
  const last = [...text.matchAll(sign)].at(-1);
  return last ? last.index + last[0].length : 0;
}

/** The word that begins at a place of a text, for voices that do not say how long it is. */
export const wordAt = (text: string, start: number): Span => {
  const [word = ''] =
    /^(?:[\p{L}\p{M}\p{N}]+(?:['’‑-][\p{L}\p{N}]+)*|\S)/u.exec(text.slice(start)) ?? [];
  return { start, end: start + word.length };
};
