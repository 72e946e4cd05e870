import { expect, it } from 'vitest';
import { imports, sources } from './sources';

it('No file imports itself by way of others', () => {
  const files = sources().filter(({ path }) => /\.tsx?$/.test(path));
  const byPath = new Map(files.map((file) => [file.path, file]));
  const find = (path: string) =>
    ['.ts', '.tsx', '/index.ts'].map((ending) => path + ending).find((name) => byPath.has(name));
  const edges = new Map(
    files.map((file) => [
      file.path,
      imports(file)
        .filter(({ typeOnly }) => !typeOnly)
        .flatMap(({ path }) => (path === null ? [] : (find(path) ?? []))),
    ]),
  );
  const cycles: string[] = [];
  const done = new Set<string>();
  const visit = (path: string, trail: readonly string[]) => {
    const at = trail.indexOf(path);
    if (at >= 0) cycles.push([...trail.slice(at), path].join(' → '));
    if (at >= 0 || done.has(path)) return;
    for (const next of edges.get(path) ?? []) visit(next, [...trail, path]);
    done.add(path);
  };
  for (const path of edges.keys()) visit(path, []);
  expect(cycles, 'Move what both need into a file of its own.').toEqual([]);
});
