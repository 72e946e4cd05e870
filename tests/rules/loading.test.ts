import { describe, expect, it } from 'vitest';
import { code, sources } from './sources';

/** An import of which nothing is used, so that it is there for what the module does when it is loaded. */
const BARE = /(?:^|\n)\s*import\s+['"]([^'"]+)['"]/g;

describe('Nothing but a style sheet is imported for what loading it does', () => {
  for (const source of sources().filter(({ path }) => !path.startsWith('entrypoints'))) {
    it(source.path, () => {
      const names = [...code(source).matchAll(BARE)].map(([, name = '']) => name);
      expect(
        names.filter((name) => !name.endsWith('.css')),
        'package.json says that modules have no side effects, so the build leaves this one out: export a function and call it.',
      ).toEqual([]);
    });
  }
});
