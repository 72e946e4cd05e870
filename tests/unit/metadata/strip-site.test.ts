import { describe, expect, it } from 'vitest';
import { partsOf, withoutSite, withoutTail } from '../../../core/extract/metadata/strip-site';

const isName = (text: string): boolean => /^(?:the )?orrin herald$/i.test(text.trim());
const names = {
  isName,
  isOwn: isName,
  isMentionedIn: (text: string) => /orrin herald/i.test(text) && text.split(' ').length <= 6,
};

const CASES: readonly (readonly [title: string, expected: string])[] = [
  ['First ferry in eleven years - The Orrin Herald', 'First ferry in eleven years'],
  ['First ferry in eleven years | Orrin Herald World News', 'First ferry in eleven years'],
  ['The Orrin Herald: First ferry in eleven years', 'First ferry in eleven years'],
  ['First ferry – and the last? – The Orrin Herald', 'First ferry – and the last?'],
  ['A well-known half-truth', 'A well-known half-truth'],
  ['The fare: what the Orrin Herald paid', 'The fare: what the Orrin Herald paid'],
  ['海峡を渡る船-海峡新聞', '海峡を渡る船'],
  ['The Orrin Herald', 'The Orrin Herald'],
];

describe('A title loses the name of the site and keeps its own dashes', () => {
  for (const [title, expected] of CASES) {
    it(`"${title}" is "${expected}"`, () => {
      expect(withoutSite(title, names)).toBe(expected);
    });
  }

  it('comes apart at its separators, longest runs first', () => {
    expect(partsOf('A ship | World | Herald')).toEqual([
      'A ship | World | Herald',
      'A ship | World',
      'World | Herald',
      'A ship',
      'Herald',
      'World',
    ]);
  });

  it('takes no longer for a title of separators only', () => {
    const start = performance.now();
    withoutSite(' - | : '.repeat(70), names);
    expect(performance.now() - start).toBeLessThan(2000);
  });
});

describe('A title that no heading shows loses what looks like a name at its end', () => {
  const TAILS: readonly (readonly [title: string, expected: string])[] = [
    ['New links | Plodder News', 'New links'],
    ['First ferry in eleven years – My website', 'First ferry in eleven years'],
    ['The ferry – Salt', 'The ferry – Salt'],
    ['First ferry in eleven years – and the last', 'First ferry in eleven years – and the last'],
    ['First ferry in eleven years – Why now?', 'First ferry in eleven years – Why now?'],
    ['Ferries: fares and times', 'Ferries: fares and times'],
    ['kessa::ferry', 'kessa::ferry'],
  ];
  for (const [title, expected] of TAILS) {
    it(`"${title}" is "${expected}"`, () => {
      expect(withoutTail(title)).toBe(expected);
    });
  }
});
