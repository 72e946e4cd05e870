import { expect, it } from 'vitest';
import { bindingsOf, deedOf, refusalOf, withKey } from '../../../components/keys/bindings';
import { DEEDS, DEFAULT_KEYS, KEY_ROWS } from '../../../components/keys/key-table';

it('Every deed has a key of its own, and a row in the list', () => {
  expect(new Set(Object.values(DEFAULT_KEYS)).size).toBe(DEEDS.length);
  expect(KEY_ROWS.flatMap(([deeds]) => deeds).sort()).toEqual([...DEEDS].sort());
});

it('A key that was chosen takes the place of the usual one', () => {
  const setting = withKey('', 'listen', 'b');
  expect(setting).toBe('listen:b');
  expect(deedOf(bindingsOf(setting), 'b')).toBe('listen');
  expect(deedOf(bindingsOf(setting), 'l')).toBeNull();
  expect(withKey(setting, 'listen', 'l')).toBe('');
});

it('Signs that the setting itself is written with can be keys', () => {
  const setting = withKey(withKey('', 'theme', ':'), 'outline', '=');
  expect(bindingsOf(setting)).toMatchObject({ theme: ':', outline: '=' });
});

it('The key of another deed, and the browser’s own, are refused', () => {
  const bindings = bindingsOf('');
  expect(refusalOf(bindings, 'listen', 't')).toEqual({ reason: 'taken', by: 'theme' });
  expect(refusalOf(bindings, 'listen', '=')).toEqual({ reason: 'taken', by: 'larger' });
  for (const key of [' ', '/', "'", 'Enter', 'Escape', 'Tab', 'ArrowUp', 'F5', '']) {
    expect(refusalOf(bindings, 'listen', key), key).toEqual({ reason: 'reserved' });
  }
  expect(refusalOf(bindings, 'listen', 'b')).toBeNull();
  expect(refusalOf(bindings, 'listen', 'l')).toBeNull();
});

it('Whatever is stored, no key does two things', () => {
  const settings = ['listen:t', 'listen:x theme:x', 'a:b listen: theme:/ outline:Tab', ':: :x'];
  for (const setting of settings) {
    const keys = Object.values(bindingsOf(setting)).filter(Boolean);
    expect(new Set(keys).size, setting).toBe(keys.length);
  }
  expect(bindingsOf('listen:t')).toMatchObject({ listen: 't', theme: '' });
});

it('On a keyboard of another script the place of the key counts', () => {
  expect(deedOf(bindingsOf(''), 'о', 'KeyJ')).toBe('paragraph-on');
  expect(deedOf(bindingsOf('theme:о'), 'о', 'KeyJ')).toBe('theme');
  expect(deedOf(bindingsOf(''), 'o', 'KeyJ')).toBe('outline');
});
