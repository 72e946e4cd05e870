import type { SettingKey, Settings, SettingsChange } from '../../core/settings';

/** One change that can be taken back. */
interface Step {
  /** What changed: the name of a setting, or of a reset. In the person's language. */
  readonly name: string;
  /** The values before the change. */
  readonly before: SettingsChange;
}

/** The changes made since the page was opened, oldest first. */
export type History = readonly Step[];

/** Changes kept; more than a person takes back one by one. */
const LENGTH = 50;

/** A change of settings, as it is noted. */
export interface Change {
  /** What is changed: the name of a setting, or of a reset. In the person's language. */
  readonly name: string;
  /** The settings before it. */
  readonly settings: Settings;
  readonly change: SettingsChange;
}

/**
 * Adds a change. Following changes of the same setting are one: a slider that was moved through ten
 * values is taken back in one step.
 */
export function record(history: History, { name, settings, change }: Change): History {
  const keys = Object.keys(change) as SettingKey[];
  const last = history.at(-1);
  if (last && last.name === name && keys.every((key) => Object.hasOwn(last.before, key))) {
    return history;
  }
  const before: SettingsChange = Object.fromEntries(keys.map((key) => [key, settings[key]]));
  return [...history, { name, before }].slice(-LENGTH);
}
