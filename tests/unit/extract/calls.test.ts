import { expect, it } from 'vitest';
import { fold } from '../../../core/extract/fold';
import { CALLS } from '../../../core/extract/phrases';

const isCall = (words: string): boolean => CALLS.test(fold(words));

it.each([
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
])('“%s” asks for a name, money or time', (words) => {
  expect(isCall(words)).toBe(true);
});

it.each([
  'Learn more',
  'Read the review',
  'Buy on Amazon',
  'See it at the old grocer',
  'Start course',
  'Register of ships',
  'How to start a garden',
  'Joined in 1911',
])('“%s” leads on in a text', (words) => {
  expect(isCall(words)).toBe(false);
});
