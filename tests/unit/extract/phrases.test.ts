import { describe, expect, it } from 'vitest';
import { fold } from '../../../core/extract/fold';
import { APPEALS, CALLS } from '../../../core/extract/phrases';

/** What asks something of who reads, and what a text says in words like those. */
const TABLE = [
  {
    name: 'a button for a name, money or time',
    patterns: [CALLS],
    asks: [
      'Sign up for free →',
      'Get started',
      'Start my trial',
      'Try it now',
      'Get a free quote',
      'Book your free consultation',
      'Contact sales',
      'Curious? Take the quiz',
      'Your free trial',
      'Jetzt kostenlos testen',
      'S’inscrire',
      'Regístrate gratis',
      'Inscreva-se',
      'Iscriviti ora',
      'Zapisz się',
      'Подписаться',
      '新規登録',
    ],
    tells: [
      'Learn more',
      'Read the review',
      'Buy on Amazon',
      'See it at the old grocer',
      'Start course',
      'Register of ships',
      'How to start a garden',
      'Joined in 1911',
    ],
  },
  {
    name: 'an appeal',
    patterns: APPEALS,
    asks: [
      'If you buy through links on this page, we may earn a small commission.',
      'We may earn a commission when you buy something through our links.',
      'When we learn of a mistake, we acknowledge it with a correction.',
      'If you spot an error in this article, please let us know.',
      'If you liked this, you may want to read the piece on ferrets.',
      '点击上方蓝字关注我们',
      '觉得好看就点个“在看”吧',
    ],
    tells: [
      'If you find an error on your credit report, contact the bureau in writing within thirty days.',
      'If you see an error like this, contact your administrator.',
      '“We will get our fair share of the profits,” he told reporters.',
      'New agents may earn a commission of three per cent on each house that they sell.',
      'If you like this style of whisky, you might prefer the twelve-year-old.',
      '觉得味道不错，就多买了两份',
      '精彩回顾',
    ],
  },
];

describe.each(TABLE)('$name', ({ patterns, asks, tells }) => {
  const says = (words: string) => patterns.some((pattern) => pattern.test(fold(words)));
  it.each(asks)('is “%s”', (words) => expect(says(words)).toBe(true));
  it.each(tells)('is not “%s”', (words) => expect(says(words)).toBe(false));
});
