/** One picture of a `srcset`. */
export interface Candidate {
  /** Address as written, or absolute, as the producer says. */
  readonly address: string;
  /** Width in pixels from the `w` descriptor or known otherwise; null when unknown. */
  readonly width: number | null;
  /** Pixels per CSS pixel from the `x` descriptor; null when not given. */
  readonly density: number | null;
}

/**
 * Pixels a picture should have: a column of about 700 CSS px on a screen of two pixels a CSS pixel.
 * Wider candidates cost bytes and show nothing more.
 */
const WANTED_WIDTH = 1400;

/**
 * The candidates of a `srcset` value, in order, by the steps of the HTML standard ("parse a srcset
 * attribute"): commas inside an address are part of it, a comma after it ends the candidate.
 */
export function parseSrcset(value: string): Candidate[] {
  const candidates: Candidate[] = [];
  const addressAt = /[\s,]*(\S+)/y;
  const descriptorsAt = /(?:\([^)]*\)|[^,(])*/y;
  for (let match = addressAt.exec(value); match; match = addressAt.exec(value)) {
    const address = (match[1] ?? '').replace(/,+$/, '');
    let written = '';
    if (address === match[1]) {
      descriptorsAt.lastIndex = addressAt.lastIndex;
      written = descriptorsAt.exec(value)?.[0] ?? '';
      addressAt.lastIndex += written.length;
    }
    if (address !== '') candidates.push({ address, ...descriptors(written) });
  }
  return candidates;
}

function descriptors(text: string): Pick<Candidate, 'width' | 'density'> {
  const width = /(?:^|\s)(\d+)w(?:\s|$)/.exec(text)?.[1];
  const density = /(?:^|\s)(\d+(?:\.\d+)?)x(?:\s|$)/.exec(text)?.[1];
  return { width: width ? Number(width) : null, density: density ? Number(density) : null };
}

/**
 * The candidate to show: the narrowest that is wide enough, else the widest; by density when no
 * width is given, up to two. Null for an empty list.
 */
export function chooseCandidate(candidates: readonly Candidate[]): Candidate | null {
  const sized = candidates.filter((candidate) => candidate.width !== null);
  if (sized.length > 0) {
    const byWidth = [...sized].sort((a, b) => (a.width ?? 0) - (b.width ?? 0));
    return (
      byWidth.find((candidate) => (candidate.width ?? 0) >= WANTED_WIDTH) ?? byWidth.at(-1) ?? null
    );
  }
  const byDensity = [...candidates].sort((a, b) => (a.density ?? 1) - (b.density ?? 1));
  return (
    byDensity.filter((candidate) => (candidate.density ?? 1) <= 2).at(-1) ?? byDensity[0] ?? null
  );
}

/** A `srcset` value of the candidates; null when fewer than two say their width or density. */
export function formatSrcset(candidates: readonly Candidate[]): string | null {
  const kind = candidates.some(({ width }) => width !== null) ? 'width' : 'density';
  const parts = new Map<string, string>();
  for (const candidate of candidates) {
    const size = candidate[kind];
    if (size === null || candidate.address.startsWith('data:')) continue;
    // A white space or an outer comma would end the address early.
    const address = candidate.address.replaceAll(' ', '%20').replace(/^,+|,+$/g, '');
    const descriptor = kind === 'width' ? `${size}w` : `${size}x`;
    if (!parts.has(descriptor)) parts.set(descriptor, `${address} ${descriptor}`);
  }
  return parts.size > 1 ? [...parts.values()].join(', ') : null;
}
