import type { SiteRule } from './rule';

/** Pages as the browsers' content scripts name them. */
export interface Matches {
  readonly matches: readonly string[];
  readonly excludeMatches: readonly string[];
}

/**
 * The pages that open by themselves as match patterns; null when there are none. Wider than the
 * rules where patterns cannot say as much: they know no ports (Firefox) and no queries. Front pages
 * are left out, since those never open by themselves.
 */
export function openingMatches(rules: readonly SiteRule[]): Matches | null {
  const of = (wanted: SiteRule['opens']) => rules.filter(({ opens }) => opens === wanted);
  const always = of('always');
  if (always.length === 0) return null;
  const fronts = always.flatMap(({ pattern }) => hostsOf(pattern).map((host) => `*://${host}/`));
  return {
    matches: always.flatMap(({ pattern }) => patternsOf(pattern)),
    excludeMatches: [...fronts, ...of('never').flatMap(({ pattern }) => patternsOf(pattern))],
  };
}

const patternsOf = (pattern: string): string[] => {
  const path = /\/.*$/.exec(pattern)?.[0] ?? '/*';
  return hostsOf(pattern).map((host) => `*://${host}${path.endsWith('*') ? path : `${path}*`}`);
};

/** With `www.` and without, which a rule takes for the same. */
function hostsOf(pattern: string): string[] {
  const host = pattern.replace(/\/.*$/, '').replace(/:\d+$/, '');
  return host.startsWith('*.') || /^[\d.]+$|^\[|^localhost$/.test(host)
    ? [host]
    : [host, `www.${host}`];
}
