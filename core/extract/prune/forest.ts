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
  const asked: { place: number; limit: number }[] = [];
  for (const line of questions.trim().split('\n')) {
    const [name = '', ...limits] = line.trim().split(' ');
    const place = names.indexOf(name);
    for (const limit of limits) asked.push({ place, limit: Number(limit) });
  }
  const lines = trees.trim().split('\n');
  const count = lines.reduce((sum, line) => sum + line.length / 2, 0);
  const places = new Int16Array(count).fill(-1);
  const values = new Float64Array(count);
  const others = new Int32Array(count);
  const roots: number[] = [];
  let at = 0;
  for (const line of lines) {
    roots.push(at);
    // Questions whose second way is not known yet: it starts where their first way has ended.
    const open: number[] = [];
    for (let sign = 0; sign < line.length; sign += 2, at++) {
      const number = digit(line, sign) * SIGNS.length + digit(line, sign + 1);
      const question = asked[number];
      if (question) {
        places[at] = question.place;
        values[at] = question.limit;
        open.push(at);
        continue;
      }
      values[at] = ((number - asked.length) / STEPS) * 2 * range - range;
      const last = open.pop();
      if (last !== undefined) others[last] = at + 1;
    }
  }
  return { places, values, others, roots };
}

const digit = (text: string, at: number): number => SIGNS.indexOf(text[at] ?? '');
