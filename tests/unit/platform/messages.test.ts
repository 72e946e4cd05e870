import { describe, expect, test } from 'vitest';
import { parseToBackground } from '../../../platform/messages';
import { parseOutcome, parseToReader } from '../../../platform/messages-to-reader';
import { senderOf } from '../../../platform/sender';

const SELF = { id: 'ours', origin: 'chrome-extension://ours/' };
const PAGE = 'https://news.example/river.html';

describe('A message is heard only from', () => {
  test('a page of the extension', () =>
    expect(senderOf({ id: 'ours', url: 'chrome-extension://ours/popup.html' }, SELF)).toEqual({
      kind: 'own',
    }));

  test('our script in the top frame of a tab', () =>
    expect(senderOf({ id: 'ours', url: PAGE, frameId: 0, tab: { id: 7 } }, SELF)).toEqual({
      kind: 'script',
      tabId: 7,
    }));

  test.each([
    ['another extension', { id: 'theirs', url: 'chrome-extension://ours/popup.html' }],
    ['no extension', { url: PAGE, frameId: 0, tab: { id: 7 } }],
    ['a frame within a page', { id: 'ours', url: PAGE, frameId: 3, tab: { id: 7 } }],
    ['a script without a tab', { id: 'ours', url: PAGE, frameId: 0 }],
    ['a page that only begins like ours', { id: 'ours', url: 'chrome-extension://ours.example/' }],
    ['nobody', {}],
  ])('never from %s', (_name, sender) => expect(senderOf(sender, SELF)).toBeNull());
});

describe('A message of another shape is refused', () => {
  test.each([
    null,
    undefined,
    7,
    'options',
    [],
    {},
    { kind: 'unknown' },
    { kind: '__proto__' },
    { kind: 'constructor' },
    { kind: ['options'] },
    { kind: 'detected' },
    { kind: 'detected', readable: 'yes' },
    { kind: 'detected', readable: 'yes', wanted: 1, open: false },
    { kind: 'detected', readable: 'yes', wanted: true },
    { kind: 'detected', readable: 'maybe', wanted: false, open: false },
    { kind: 'detected', readable: { toString: () => 'yes' }, wanted: false },
    { kind: 'shown', open: 'true' },
    { kind: 'lost', reason: 'toString' },
    { kind: 'lost', reason: 'x'.repeat(10_000_000) },
    { kind: 'read-link', url: 'javascript:alert(1)' },
    { kind: 'read-link', url: 'file:///etc/passwd' },
    { kind: 'read-link', url: ['https://news.example/'] },
    { kind: 'read', tabId: '7' },
    { kind: 'read', tabId: 1.5 },
    { kind: 'read', tabId: Number.NaN },
    { kind: ['pick'], tabId: 7 },
    'pick',
    JSON.parse('{"__proto__": {"kind": "options"}}'),
    JSON.parse('{"__proto__": {"kind": "pick", "tabId": 7}}'),
  ])('%#', (value) => {
    expect(parseToBackground(value)).toBeNull();
    expect(parseToReader(value)).toBeNull();
    expect(parseOutcome(value)).toBeNull();
  });

  test('what is beyond its shape is left behind', () => {
    const hostile = JSON.parse('{"kind":"shown","open":true,"tabId":1,"__proto__":{"x":1}}');
    expect(parseToBackground(hostile)).toEqual({ kind: 'shown', open: true });
    expect(parseToReader({ kind: 'toggle', url: PAGE })).toEqual({ kind: 'toggle' });
  });
});

describe('A wish to pick a block', () => {
  test('names a tab to the background, and nothing else', () => {
    expect(parseToBackground({ kind: 'pick', tabId: 7, url: PAGE })).toEqual({
      kind: 'pick',
      tabId: 7,
    });
    for (const tabId of [undefined, null, '7', 1.5, Number.NaN, [7]]) {
      expect(parseToBackground({ kind: 'pick', tabId })).toBeNull();
    }
  });

  test('reaches the reader without any words of the page', () =>
    expect(parseToReader({ kind: 'pick', selector: 'body' })).toEqual({ kind: 'pick' }));

  test.each(['opened', 'closed', 'picking', 'no-article'])('is answered: %s', (answer) =>
    expect(parseOutcome(answer)).toBe(answer),
  );

  test('the stand’s rules are asked for without saying where', () =>
    expect(parseToBackground({ kind: 'rules', tabId: 9 })).toEqual({ kind: 'rules' }));
});
