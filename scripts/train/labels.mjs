// Which blocks of a page are in its true text.

const HAS_CJK = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;
const CJK =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]|[\p{L}\p{N}\p{M}_]+?(?=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}])|[\p{L}\p{N}\p{M}_]+/gu;

/** Words; the characters of scripts without spaces. */
export const tokensOf = (text) => text.match(HAS_CJK.test(text) ? CJK : /[\p{L}\p{N}_]+/gu) ?? [];

const RUN = 4;

function runsOf(tokens, size) {
  const runs = new Set();
  for (let at = 0; at + size <= tokens.length; at++)
    runs.add(tokens.slice(at, at + size).join(' '));
  return runs;
}

/**
 * For each block the share of its runs of four words that are in the truth (`share`), null where the
 * truth does not decide: a block of under four words is judged by the runs that it makes with its neighbours.
 */
export function sharesOf(blocks, truth) {
  const runs = runsOf(tokensOf(truth), RUN);
  const tokens = blocks.map(({ text }) => tokensOf(text));
  return tokens.map((own, index) => {
    if (own.length === 0) return null;
    if (own.length >= RUN) {
      const list = [...runsOf(own, RUN)];
      return list.filter((run) => runs.has(run)).length / list.length;
    }
    const before = tokens
      .slice(Math.max(0, index - 6), index)
      .flat()
      .slice(-(RUN - 1));
    const after = tokens
      .slice(index + 1, index + 7)
      .flat()
      .slice(0, RUN - 1);
    const left = runsOf([...before, ...own].slice(-RUN), RUN);
    const right = runsOf([...own, ...after].slice(0, RUN), RUN);
    if ([...left, ...right].some((run) => runs.has(run))) return 1;
    const bridge = runsOf([...before.slice(-2), ...after.slice(0, 2)], RUN);
    return [...bridge].some((run) => runs.has(run))
      ? 0
      : before.length + after.length < RUN
        ? null
        : 0.1;
  });
}
