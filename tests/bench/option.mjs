/**
 * The word after `--name` in the command; `otherwise` where it is not given.
 * @template Otherwise
 * @param {string} name
 * @param {Otherwise} [otherwise]
 * @returns {string | Otherwise}
 */
export function option(name, otherwise) {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? otherwise : process.argv[at + 1];
}
