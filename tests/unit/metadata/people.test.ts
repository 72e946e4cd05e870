import { describe, expect, it } from 'vitest';
import { isByline, peopleIn } from '../../../core/extract/metadata/people';

const CASES: readonly (readonly [value: string, people: readonly string[]])[] = [
  ['By Marit Halvane', ['Marit Halvane']],
  ['BY MARIT HALVANE AND TOMAS ILVER', ['MARIT HALVANE', 'TOMAS ILVER']],
  ['By Marit Halvane and Tomas Ilver', ['Marit Halvane', 'Tomas Ilver']],
  ['Marit Halvane, Tomas Ilver & Oda Brandvik', ['Marit Halvane', 'Tomas Ilver', 'Oda Brandvik']],
  ['Von Marit Halvane und Tomas Ilver', ['Marit Halvane', 'Tomas Ilver']],
  ['Par Marit Halvane', ['Marit Halvane']],
  ['Per Hansen', ['Per Hansen']],
  ['Af Per Hansen', ['Per Hansen']],
  ['Institute of Basic Science', ['Institute of Basic Science']],
  ['Por Marit Halvane y Tomas Ilver', ['Marit Halvane', 'Tomas Ilver']],
  ['Di Marit Halvane', ['Marit Halvane']],
  ['The Halvan and Ilver defence ministries', []],
  ['The Conversation, 12 May 2024', ['The Conversation']],
  ['The Associated Press and Marit Halvane', ['The Associated Press', 'Marit Halvane']],
  ['Автор: Марит Хальване', ['Марит Хальване']],
  ['文 / 山田花子', ['山田花子']],
  ['Words by Marit Halvane | Photos by Tomas Ilver', ['Marit Halvane']],
  ['Marit Halvane, Senior Reporter', ['Marit Halvane']],
  ['Marit Halvane | 22 December 2023', ['Marit Halvane']],
  ['By Marit Halvane Updated May 3, 2024 5 min read', ['Marit Halvane']],
  ['Marit Halvane for The Orrin Herald', ['Marit Halvane']],
  ['Marit Halvane (she/her)', ['Marit Halvane']],
  ['By | Marit Halvane | and | Tomas Ilver', ['Marit Halvane', 'Tomas Ilver']],
  ['MH | Marit Halvane', ['Marit Halvane']],
  ['Ludwig van der Holt', ['Ludwig van der Holt']],
  ['Orrery Kiln, Inc.', []],
  ['Marit Halvane, Tomas Ilver and Kettle Ltd', ['Marit Halvane', 'Tomas Ilver']],
  ['Marit Halvane; Marit  HALVANE', ['Marit Halvane']],
  ['https://example.com/authors/marit', []],
  ['marit@example.com', []],
  ['@marit', []],
  ['admin', []],
  ['5 min read', []],
  ['February 8', []],
  ['hundreds of new and experienced gardeners', []],
  ['<b>Marit</b> Halvane', ['Marit Halvane']],
  ['Marit\u202e\u200b Halvane', ['Marit Halvane']],
];

describe('People are taken out of a byline', () => {
  for (const [value, people] of CASES) {
    it(`"${value}" names ${people.join(' and ') || 'nobody'}`, () => {
      expect(peopleIn(value)).toEqual(people);
    });
  }

  it('takes nothing from what is no text', () => {
    for (const value of [null, undefined, 7, {}, ['Marit Halvane']])
      expect(peopleIn(value)).toEqual([]);
  });

  it('bounds a flood of names', () => {
    const flood = Array.from({ length: 5000 }, (_, at) => `Anna B${'a'.repeat(at % 9)}c`).join(
      ', ',
    );
    expect(peopleIn(flood).length).toBeLessThanOrEqual(25);
  });

  it('knows a byline by the word before it', () => {
    expect(isByline('By Marit Halvane')).toBe(true);
    expect(isByline('Bypass opens in March')).toBe(false);
    expect(isByline('Vonnegut at a hundred')).toBe(false);
  });
});
