import { describe, expect, it } from 'vitest';
import { blankRule, changedRules, holderOf, type SiteRule } from '../../../core/sites';

const url = new URL('https://www.example.org/blog/one');
const rule = (pattern: string, settings: SiteRule['settings']): SiteRule => ({
  ...blankRule(pattern),
  settings,
});

describe('A site’s own value of a setting', () => {
  const rules = [rule('example.org', { size: 22 }), rule('example.org/blog/*', { size: 25 })];

  it('is held by the most particular rule that has it', () => {
    expect(holderOf(rules, url, 'size')?.pattern).toBe('example.org/blog/*');
    expect(holderOf(rules, new URL('https://example.org/'), 'size')?.pattern).toBe('example.org');
    expect(holderOf(rules, url, 'theme')).toBeNull();
    expect(holderOf(rules, new URL('https://example.com/'), 'size')).toBeNull();
  });

  it('changes in the rule that holds it, a new one in the rule of the host', () => {
    expect(changedRules(rules, url, { size: 30, theme: 'sepia' })).toEqual([
      rule('example.org/blog/*', { size: 30 }),
      rule('example.org', { size: 22, theme: 'sepia' }),
    ]);
    expect(changedRules([], url, { size: 30, measure: 40 })).toEqual([
      rule('example.org', { size: 30, measure: 40 }),
    ]);
  });

  it('is given back by null, and nothing else of the rule is lost', () => {
    const own = { ...rule('example.org', { size: 22, theme: 'dark' }), drop: ['.x'] };
    expect(changedRules([own], url, { size: null })).toEqual([
      { ...own, settings: { theme: 'dark' } },
    ]);
  });
});
