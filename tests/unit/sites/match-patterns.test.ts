import { expect, it } from 'vitest';
import { blankRule, openingMatches } from '../../../core/sites';

const always = (pattern: string) => ({ ...blankRule(pattern), opens: 'always' as const });

it('Sites that open by themselves are named as browsers name pages, without their front pages', () => {
  expect(openingMatches([always('example.org')])).toEqual({
    matches: ['*://example.org/*', '*://www.example.org/*'],
    excludeMatches: ['*://example.org/', '*://www.example.org/'],
  });
  expect(openingMatches([always('*.example.org/blog/*')])?.matches).toEqual([
    '*://*.example.org/blog/*',
  ]);
  expect(openingMatches([always('localhost:8080/a')])?.matches).toEqual(['*://localhost/a*']);
});

it('Sites that never open by themselves are left out, and where none does there is nothing', () => {
  const never = { ...blankRule('news.example.org'), opens: 'never' as const };
  expect(openingMatches([always('*.example.org'), never])?.excludeMatches).toContain(
    '*://news.example.org/*',
  );
  expect(openingMatches([never])).toBeNull();
  expect(openingMatches([{ ...blankRule('a.example'), drop: ['.x'] }])).toBeNull();
});
