import DOMPurify from 'dompurify';
import { expect, test } from 'vitest';
import { purify } from '../../../core/sanitize/purify';

/** The last version with a published hole is the one before (CVE-2026-75838). */
const LOWEST_SAFE = [3, 4, 13];

test('DOMPurify is no older than the last hole found in it', () => {
  const version = DOMPurify.version.split('.').map(Number);
  const first = version.findIndex((part, index) => part !== LOWEST_SAFE[index]);
  expect(first === -1 || (version[first] ?? 0) > (LOWEST_SAFE[first] ?? 0)).toBe(true);
});

test('Without a document nothing is passed off as clean', () =>
  expect(() => purify('<img src=x onerror=alert(1)>', null)).toThrow());
