import { SETTINGS, type Setting } from './table';

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

const propertyOf = (setting: Setting) =>
  setting.kind === 'number'
    ? { type: 'number', minimum: setting.min, maximum: setting.max }
    : { type: 'string', enum: Object.keys(setting.choices) };
