import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  blankRule,
  fitsSync,
  normalizePattern,
  parseRule,
  ruleFor,
  rulesFrom,
  withRule,
} from '../../../core/sites';
import { matches } from '../../../core/sites/pattern';

describe('A pattern', () => {
  it.each([
    ['Example.org', 'example.org'],
    [' https://www.example.org/ ', 'example.org'],
    ['https://example.org/blog/post?id=1#top', 'example.org/blog/post'],
    ['*.example.org/blog/*', '*.example.org/blog/*'],
    ['bücher.example', 'xn--bcher-kva.example'],
    ['localhost:8080', 'localhost:8080'],
    ['two words', null],
    ['*', null],
    ['', null],
    ['a'.repeat(501), null],
    ['example.org/größe/*', 'example.org/gr%C3%B6%C3%9Fe/*'],
    [`example.org/${'鍵'.repeat(60)}/*`, null],
  ])('written as %j is %j', (written, pattern) => {
    expect(normalizePattern(written)).toBe(pattern);
  });

  it.each([
    ['example.org', 'https://example.org/a', true],
    ['example.org', 'https://www.example.org/a', true],
    ['example.org', 'https://blog.example.org/a', false],
    ['example.org', 'https://notexample.org/a', false],
    ['*.example.org', 'https://a.blog.example.org/', true],
    ['*.example.org', 'https://example.org/', true],
    ['*.example.org', 'https://evilexample.org/', false],
    ['example.org/blog/*', 'https://example.org/blog/1', true],
    ['example.org/blog/*', 'https://example.org/shop/blog/1', false],
    ['example.org/*/2026/*.html', 'https://example.org/en/2026/x.html', true],
    ['example.org/*/2026/*.html', 'https://example.org/en/2025/x.html', false],
    ['example.org/about', 'https://example.org/about', true],
    ['example.org/about', 'https://example.org/about-us', false],
    ['example.org/a*a', 'https://example.org/a', false],
    ['example.org/gr%C3%B6%C3%9Fe/*', 'https://example.org/größe/1', true],
  ])('%j names %s: %s', (pattern, url, expected) => {
    expect(matches(pattern, new URL(url))).toBe(expected);
  });
});

describe('A rule', () => {
  it('is made of any JSON without throwing, and parsing again changes nothing', () => {
    const likely = fc.record(
      {
        opens: fc.oneof(fc.constantFrom('always', 'never'), fc.jsonValue()),
        keep: fc.oneof(fc.array(fc.string()), fc.jsonValue()),
        drop: fc.oneof(fc.array(fc.jsonValue()), fc.jsonValue()),
        settings: fc.oneof(fc.record({ size: fc.jsonValue() }), fc.jsonValue()),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(fc.string(), fc.oneof(likely, fc.jsonValue()), (name, json) => {
        parseRule(name, json);
        const rule = parseRule('example.org', json);
        if (rule) expect(parseRule(rule.pattern, rule)).toEqual(rule);
        rulesFrom({ [`sites/1/${name}`]: json, 'sites/1/example.org': json });
      }),
    );
  });

  it('that is more particular goes before, one question at a time', () => {
    const rules = [
      { ...blankRule('example.org/blog/*'), opens: 'never' as const, drop: ['.ad'] },
      { ...blankRule('*.example.org'), settings: { size: 24, theme: 'dark' as const } },
      { ...blankRule('example.org'), opens: 'always' as const, settings: { size: 20 } },
      { ...blankRule('example.com'), keep: ['main'] },
    ];
    expect(ruleFor(rules, new URL('https://example.org/blog/1'))).toEqual({
      opens: 'never',
      keep: [],
      also: [],
      drop: ['.ad'],
      settings: { size: 20, theme: 'dark' },
    });
    expect(ruleFor(rules, new URL('https://example.net/'))).toBeNull();
  });

  it('that is larger than one item of sync may be is told apart', () => {
    const drop = Array.from({ length: 50 }, () => `.${'x'.repeat(400)}`);
    expect(fitsSync(blankRule('example.org'))).toBe(true);
    expect(fitsSync({ ...blankRule('example.org'), drop })).toBe(false);
  });
});

describe('A changed rule among the others', () => {
  const [a, b] = ['a.example', 'b.example'].map((pattern) => ({
    ...blankRule(pattern),
    opens: 'always' as const,
  }));
  if (!a || !b) throw new Error('two rules');

  it('takes its own place, is added in order, and goes when it says nothing', () => {
    expect(withRule([a, b], { ...a, drop: ['nav'] })).toEqual([{ ...a, drop: ['nav'] }, b]);
    expect(withRule([b], a)).toEqual([a, b]);
    expect(withRule([a, b], blankRule('a.example'))).toEqual([b]);
  });
});
