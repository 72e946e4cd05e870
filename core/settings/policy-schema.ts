import type { Setting } from './kinds';
import { SETTINGS } from './table';

/**
 * What schools and companies can set for everybody, as the JSON Schema that Chromium reads
 * (https://developer.chrome.com/docs/extensions/reference/manifest/storage). One property a setting.
 */
export const policySchema = () => ({
  type: 'object',
  properties: Object.fromEntries(
    Object.entries(SETTINGS).map(([key, setting]) => [key, propertyOf(setting)]),
  ),
});

/** Chromium lets only whole numbers have bounds; the parser brings the others into theirs. */
function propertyOf(setting: Setting) {
  if (setting.kind === 'choice') return { type: 'string', enum: Object.keys(setting.choices) };
  if (setting.kind !== 'number') return { type: 'string' };
  const { min, max, step } = setting;
  return [min, max, step].every(Number.isInteger)
    ? { type: 'integer', minimum: min, maximum: max }
    : { type: 'number' };
}
