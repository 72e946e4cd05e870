/**
 * Small trees whose scores add up. Kept as text, since a thousand little arrays cost time at every
 * start: each node is two signs, a number in base {@link SIGNS}`.length`. Below the number of
 * questions it is a question, whose two ways follow one after the other, the way of "at most the
 * limit" first; from there on it is the score at the end of a way.
 */
export interface Forest {
  /** Score before any tree. */
  readonly base: number;
  /** The questions: a line a feature, its name and the limits that are asked for, parted by spaces. */
  readonly questions: string;
  /** The scores are spread evenly between this and its negative. */
  readonly range: number;
  /** A tree a line. */
  readonly trees: string;
}

/** Printable signs that need no escape in a template. */
export const SIGNS = Array.from({ length: 92 }, (_, at) => String.fromCharCode(35 + at))
  .join('')
  .replace(/[$\\`]/g, '');

/** Steps between the lowest and the highest score: finer ones move a chance by 0.0007 on average, and cost 1.5 kB. */
export const STEPS = 127;

/** All trees in one row of nodes: the place that is asked for in a row or -1, the limit or score, and where "more" leads. */
interface Nodes {
  readonly places: Int16Array;
  readonly values: Float64Array;
  readonly others: Int32Array;
  readonly roots: readonly number[];
}

/** Gives for a row of numbers the chance, between 0 and 1, that the forest sees; `names` says what the numbers are. */
export function chanceBy(forest: Forest, names: readonly string[]): (row: Float32Array) => number {
  const { places, values, others, roots } = parse(forest, names);
  return (row) => {
    let score = forest.base;
    for (const root of roots) {
      let at = root;
      let place = places[at] ?? -1;
      while (place >= 0) {
        at = (row[place] ?? 0) <= (values[at] ?? 0) ? at + 1 : (others[at] ?? 0);
        place = places[at] ?? -1;
      }
      score += values[at] ?? 0;
    }
    return 1 / (1 + Math.exp(-score));
  };
}

function parse({ questions, range, trees }: Forest, names: readonly string[]): Nodes {
  const askedPlaces: number[] = [];
  const askedLimits: number[] = [];
  for (const line of questions.trim().split('\n')) {
    const [name = '', ...limits] = line.trim().split(' ');
    const place = names.indexOf(name);
    for (const limit of limits) {
      askedPlaces.push(place);
      askedLimits.push(Number(limit));
    }
  }
  const lines = trees.trim().split('\n');
  const count = lines.reduce((sum, line) => sum + line.length / 2, 0);
  const places = new Int16Array(count).fill(-1);
  const values = new Float64Array(count);
  const others = new Int32Array(count);
  const roots: number[] = [];
  const digits = digitsBySign();
  let at = 0;
  for (const line of lines) {
    roots.push(at);
    // Questions whose second way is not known yet: it starts where their first way has ended.
    const open: number[] = [];
    for (let sign = 0; sign < line.length; sign += 2, at++) {
      const upper = digits[line.charCodeAt(sign)] ?? 0;
      const number = upper * SIGNS.length + (digits[line.charCodeAt(sign + 1)] ?? 0);
      if (number < askedPlaces.length) {
        places[at] = askedPlaces[number] ?? -1;
        values[at] = askedLimits[number] ?? 0;
        open.push(at);
        continue;
      }
      values[at] = ((number - askedPlaces.length) / STEPS) * 2 * range - range;
      const last = open.pop();
      if (last !== undefined) others[last] = at + 1;
    }
  }
  return { places, values, others, roots };
}

/** What each sign counts, by its character code: asked for ten thousand times at the first reading. */
function digitsBySign(): Uint8Array {
  const digits = new Uint8Array(128);
  for (let digit = 0; digit < SIGNS.length; digit++) digits[SIGNS.charCodeAt(digit)] = digit;
  return digits;
}
