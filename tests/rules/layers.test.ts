import { describe, expect, it } from 'vitest';
import { imports, type Source, sources } from './sources';

/** Which room may import what; the table of ARCHITECTURE.md. */
const ROOMS: Readonly<Record<string, { rooms: RegExp; packages: RegExp }>> = {
  core: { rooms: /^core\//, packages: /^(@mozilla\/readability|dompurify)$/ },
  platform: { rooms: /^(platform|core|public\/_locales)\//, packages: /^wxt\/browser$/ },
  components: {
    rooms: /^(components|core|platform\/i18n$)/,
    packages: /^(preact|preact\/hooks|highlight\.js(\/lib\/.+)?)$/,
  },
  entrypoints: { rooms: /^(core|platform|components)\//, packages: /^(preact|wxt\/)/ },
};

const roomOf = (source: Source) => source.path.split('/')[0] ?? '';

describe('Every room imports only what it may', () => {
  for (const source of sources().filter(({ path }) => /\.tsx?$/.test(path))) {
    it(source.path, () => {
      const rule = ROOMS[roomOf(source)];
      const wrong = imports(source).filter(({ name, path }) =>
        path === null ? !rule?.packages.test(name) : !rule?.rooms.test(path),
      );
      expect(
        wrong.map(({ name }) => name),
        `${source.path} reaches into a room that is closed to it. core/ is pure, only platform/ names browser.*, components/ are given what they need as props, and nothing imports entrypoints/.`,
      ).toEqual([]);
    });
  }
});

describe('core/ is pure', () => {
  const forbidden =
    /\b(?:browser|chrome)\.\w|\bwindow\b|\bDate\.now\(|\bnew Date\(\)|\bfetch\(|\bperformance\./;
  for (const source of sources().filter(({ path }) => /^core\/.*\.tsx?$/.test(path))) {
    it(source.path, () => {
      const lines = source.text
        .replace(/\/\*[\s\S]*?\*\//g, '')
        .split('\n')
        .filter((line) =>
          forbidden.test(line.replace(/\/\/.*$/, '').replace(/(['"`])(?:\\.|(?!\1).)*\1/g, '')),
        );
      expect(lines, 'core/ takes the document, the address and the clock as arguments.').toEqual(
        [],
      );
    });
  }
});
