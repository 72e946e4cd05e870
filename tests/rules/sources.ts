import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { ROOT } from '../../scripts/prepare.mjs';

export { ROOT };

/** A source file of the product: its path from the project's folder and its text. */
export interface Source {
  readonly path: string;
  readonly text: string;
}

const ROOMS = ['core', 'platform', 'components', 'entrypoints'];

/** Every source file of the four rooms. */
export function sources(): Source[] {
  return ROOMS.flatMap((room) =>
    readdirSync(join(ROOT, room), { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.(ts|tsx|css|html)$/.test(name))
      .map((name) => {
        const path = join(room, name);
        return { path, text: readFileSync(join(ROOT, path), 'utf8') };
      }),
  );
}

/** Text without comments, so that a rule judges code and not prose. */
export const code = ({ text }: Source): string =>
  text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '$1');

/** An import of a file: the module's name as written and, for own files, its path. */
export interface Import {
  readonly name: string;
  /** Path from the project's folder without ending; null for a package. */
  readonly path: string | null;
  readonly typeOnly: boolean;
}

const IMPORT =
  /(?:^|\n)\s*(?:import|export)\s+(type\s+)?(?:[\w*{][^'";]*?\sfrom\s+)?['"]([^'"]+)['"]/g;

/** What a file imports. */
export function imports(source: Source): Import[] {
  return [...code(source).matchAll(IMPORT)].map(([, type, name = '']) => ({
    name,
    path: name.startsWith('.') ? relative(ROOT, resolve(ROOT, dirname(source.path), name)) : null,
    typeOnly: type !== undefined,
  }));
}
