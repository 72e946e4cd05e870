// What a browser has computed, which does not grow when the machine has other work.
import { readdirSync, readFileSync } from 'node:fs';

/** Ticks of Linux's accounting in a second. */
const TICKS = 100;

/**
 * Milliseconds of processor time that a process and all that it started have used, in steps of 10;
 * null where there is no `/proc`.
 * @param {number | undefined} root
 */
export function cpuTime(root) {
  const all = new Map();
  for (const name of readProc()) {
    const stat = read(`/proc/${name}/stat`);
    // The name of a process may hold spaces and parentheses.
    const [, parent, ...fields] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    all.set(Number(name), {
      parent: Number(parent),
      ticks: Number(fields[9]) + Number(fields[10]),
    });
  }
  if (root === undefined || !all.has(root)) return null;
  let ticks = 0;
  for (const [id, { ticks: own }] of all) if (descends(all, id, root)) ticks += own;
  return (ticks * 1000) / TICKS;
}

function descends(all, id, root) {
  for (let at = id; at > 1; at = all.get(at)?.parent ?? 0) if (at === root) return true;
  return false;
}

const readProc = () => {
  try {
    return readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  } catch {
    return [];
  }
};

/** A process may end while it is looked at. */
const read = (path) => {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
};
