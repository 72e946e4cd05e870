import { expect, it } from 'vitest';
import { sources } from './sources';

it('No source file is longer than 250 lines, tables and style sheets aside', () => {
  const long = sources()
    .filter(({ path }) => /\.tsx?$/.test(path) && !/(?:-words|\/weights)\.ts$/.test(path))
    .filter(({ text }) => text.split('\n').length > 250)
    .map(({ path }) => path);
  expect(long, 'Give each idea its own file; CONTRIBUTING.md says how.').toEqual([]);
});

it('No file is named for being nowhere else at home', () => {
  const vague = sources().filter(({ path }) =>
    /(^|\/|-)(utils?|helpers?|common|manager|handlers?|data|info|misc)(\.|\/|-)/.test(path),
  );
  expect(
    vague.map(({ path }) => path),
    'Name the file for what it does.',
  ).toEqual([]);
});
