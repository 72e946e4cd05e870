import { describe, expect, it } from 'vitest';
import { code, sources } from './sources';

/** The one room where text becomes nodes. */
const SANITIZER = /^core\/sanitize\//;

const ASSIGNS_HTML =
  /\.innerHTML\s*=|\.outerHTML\s*=|insertAdjacentHTML|document\.write|dangerouslySetInnerHTML|createContextualFragment|\.setHTML(?:Unsafe)?\(|srcdoc\s*=|\beval\(|new Function\(/;

/** Parsing into a document without a window runs nothing; who does it says why here. */
const MAY_PARSE = /^core\/(sanitize|extract)\//;

describe('Text becomes nodes in one place', () => {
  for (const source of sources()) {
    it(source.path, () => {
      const text = code(source);
      if (!SANITIZER.test(source.path)) {
        expect(text, 'Give the text to core/sanitize, which returns clean nodes.').not.toMatch(
          ASSIGNS_HTML,
        );
      }
      if (!MAY_PARSE.test(source.path)) expect(text).not.toMatch(/DOMParser/);
      expect(text, 'A message to "*" is read by every script of the page.').not.toMatch(
        /postMessage\(/,
      );
    });
  }
});
