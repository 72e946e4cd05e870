import fc from 'fast-check';

/** What is done to a page: where, as a part of its length, and with what. */
const change = fc.record({
  deed: fc.constantFrom('cut', 'double', 'swap', 'insert', 'rename', 'wrap'),
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.integer({ min: 1, max: 4000 }),
  text: fc.constantFrom(
    ...['</div>', '<div>', '<p>', '</article>', '<table><tr><td>', '<form><input name=parentNode>'],
    ...[
      '<script>x</script>',
      '<svg><style>',
      '<!--',
      '-->',
      '<a href="javascript:1">',
      '<noscript>',
    ],
    ...['<template>', '<iframe srcdoc="x">', '&#0;', '<img src=x onerror=alert(1)>', '</body>'],
  ),
});

type Change = typeof change extends fc.Arbitrary<infer Value> ? Value : never;

/** The pages with up to six changes each. */
export const mutated = (pages: readonly string[]): fc.Arbitrary<string> =>
  fc
    .tuple(fc.constantFrom(...pages), fc.array(change, { minLength: 1, maxLength: 6 }))
    .map(([page, changes]) => changes.reduce(apply, page));

function apply(page: string, { deed, at, length, text }: Change): string {
  const from = Math.floor(at * page.length);
  const [before, piece, after] = [
    page.slice(0, from),
    page.slice(from, from + length),
    page.slice(from + length),
  ];
  switch (deed) {
    case 'cut':
      return before + after;
    case 'double':
      return before + piece + piece + after;
    case 'swap':
      return before + after + piece;
    case 'rename':
      return before + piece.replace(/<(\/?)(?:p|div|section)\b/g, '<$1span') + after;
    case 'wrap':
      return `${before}<blockquote>${piece}</blockquote>${after}`;
    default:
      return before + text + piece + after;
  }
}
