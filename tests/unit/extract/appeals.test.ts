import { expect, it } from 'vitest';
import { fold } from '../../../core/extract/fold';
import { APPEALS } from '../../../core/extract/phrases';

const isAppeal = (words: string): boolean => {
  const folded = fold(words);
  return APPEALS.some((pattern) => pattern.test(folded));
};

it.each([
  'If you buy through links on this page, we may earn a small commission.',
  'We may earn a commission when you buy something through our links.',
  'When we learn of a mistake, we acknowledge it with a correction.',
  'If you spot an error in this article, please let us know.',
  'If you liked this, you may want to read the piece on ferrets.',
  '点击上方蓝字关注我们',
  '觉得好看就点个“在看”吧',
])('“%s” is asked of who reads', (words) => {
  expect(isAppeal(words)).toBe(true);
});

it.each([
  'If you find an error on your credit report, contact the bureau in writing within thirty days.',
  'If you see an error like this, contact your administrator.',
  '“We will get our fair share of the profits,” he told reporters.',
  'New agents may earn a commission of three per cent on each house that they sell.',
  'If you like this style of whisky, you might prefer the twelve-year-old.',
  '觉得味道不错，就多买了两份',
  '精彩回顾',
])('“%s” is told in a text', (words) => {
  expect(isAppeal(words)).toBe(false);
});
