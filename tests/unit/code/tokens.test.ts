import { expect, it } from 'vitest';
import { tokensOf } from '../../../components/code/tokens';

const found = (code: string, language: string) =>
  tokensOf(code, language).map(({ start, end, part }) => [part, code.slice(start, end)]);

it('Code is told apart into words, names, texts, numbers and remarks', () => {
  expect(found('const answer = 42; // why', 'ts')).toEqual([
    ['word', 'const'],
    ['number', '42'],
    ['remark', '// why'],
  ]);
  expect(found('def greet(name):\n    return "hi"', 'python')).toEqual(
    expect.arrayContaining([
      ['word', 'def'],
      ['name', 'greet'],
      ['text', '"hi"'],
    ]),
  );
});

it('Tokens stand in their order and do not overlap, also where one language is in another', () => {
  const html =
    '<style>a { color: red }</style><script>let x = "<p>" + 1</script><p class="k">&amp;';
  const tokens = tokensOf(html, 'html');
  expect(tokens.length).toBeGreaterThan(8);
  tokens.reduce((before, { start, end }) => {
    expect(start).toBeGreaterThanOrEqual(before);
    expect(end).toBeGreaterThan(start);
    return end;
  }, 0);
  expect(tokens.map(({ start, end }) => html.slice(start, end))).toContain('let');
});

it('A language that is not known, and very long listings, stay as they are', () => {
  expect(tokensOf('anything', 'klingon')).toEqual([]);
  expect(tokensOf('x = 1\n'.repeat(20_000), 'python')).toEqual([]);
});
