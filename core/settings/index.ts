export { contrast } from './contrast';
export { FONT_STACKS } from './fonts';
export {
  changedFromDefaults,
  DEFAULTS,
  keysOf,
  parseSettings,
  SETTING_KEYS,
  type SettingKey,
  type Settings,
  type SettingsChange,
  sectionDefaults,
} from './settings';
export {
  CHAIN,
  itemVersion,
  planOverriding,
  planWriting,
  type StoredValues,
  storedFrom,
} from './stored';
export { type ChoiceSetting, type NumberSetting, SECTIONS, SETTINGS, type Section } from './table';
export { THEMES, type ThemeName, themeSheet } from './themes';
