import type { FontFile } from '../core/fonts/font-files';
import { loadFont } from './fonts';
import { partHere, registerPart } from './parts';

/** Font files that are in this page, by their paths: under way, and loaded. */
interface Faces {
  readonly loading: Map<string, Promise<FontFace | null>>;
  readonly loaded: Set<FontFace>;
}

/** Shared by the scripts of the reader: what one has loaded the others need not. */
function faces(): Faces {
  const known = partHere('faces') as Faces | null;
  if (known) return known;
  const made: Faces = { loading: new Map(), loaded: new Set() };
  registerPart('faces', made);
  return made;
}

/**
 * A font file, ready to set text with; null when it cannot be had. No page sees it before it is among
 * its fonts (`document.fonts`), where this does not put it.
 */
export function loadFace(file: FontFile): Promise<FontFace | null> {
  const { loading, loaded } = faces();
  const known = loading.get(file.path);
  if (known) return known;
  const face = decode(file);
  loading.set(file.path, face);
  void face.then((done) => (done ? loaded.add(done) : loading.delete(file.path)));
  return face;
}

async function decode({ path, family, weight, style, range }: FontFile): Promise<FontFace | null> {
  const bytes = await loadFont(path);
  if (!bytes) return null;
  return new FontFace(family, bytes, { weight, style, unicodeRange: range })
    .load()
    .catch(() => null);
}

/** Puts what was loaded before the click among the page's fonts, in time for the first paint. */
export function addFaces(): void {
  for (const face of faces().loaded) document.fonts.add(face);
}
