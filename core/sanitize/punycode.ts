const BASE = 36;
const T_MIN = 1;
const T_MAX = 26;
const SKEW = 38;
const DAMP = 700;
const INITIAL_BIAS = 72;
const INITIAL = 128;

/** The value of a digit (a–z, 0–9); not a number for anything else. */
const digit = (character: string): number =>
  /^[a-z0-9]$/i.test(character)
    ? Number.parseInt(character, BASE) - 10 + (/\d/.test(character) ? 36 : 0)
    : Number.NaN;

function adapt(delta: number, count: number, isFirst: boolean): number {
  let rest = Math.floor(delta / (isFirst ? DAMP : 2));
  rest += Math.floor(rest / count);
  let steps = 0;
  for (; rest > ((BASE - T_MIN) * T_MAX) / 2; steps += BASE)
    rest = Math.floor(rest / (BASE - T_MIN));
  return steps + Math.floor(((BASE - T_MIN + 1) * rest) / (rest + SKEW));
}

/**
 * The Unicode form of what follows `xn--` in a label of a host name (RFC 3492), or null when it is
 * not well formed.
 */
export function decodePunycode(encoded: string): string | null {
  const split = encoded.lastIndexOf('-');
  const output = [...encoded.slice(0, Math.max(split, 0))].map(
    (basic) => basic.codePointAt(0) ?? 0,
  );
  const digits = [...encoded.slice(split + 1)].map(digit);
  let [code, bias, index, at] = [INITIAL, INITIAL_BIAS, 0, 0];
  while (at < digits.length) {
    const before = index;
    let weight = 1;
    for (let k = BASE; ; k += BASE) {
      const value = digits[at++];
      if (value === undefined || Number.isNaN(value)) return null;
      index += value * weight;
      const threshold = Math.min(Math.max(k - bias, T_MIN), T_MAX);
      if (value < threshold) break;
      weight *= BASE - threshold;
      if (weight > 2 ** 31) return null;
    }
    const count = output.length + 1;
    bias = adapt(index - before, count, before === 0);
    code += Math.floor(index / count);
    index %= count;
    if (code > 0x10ffff) return null;
    output.splice(index++, 0, code);
  }
  return String.fromCodePoint(...output);
}
