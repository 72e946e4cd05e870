export { contrast } from './contrast';
export { FONT_STACKS } from './fonts';
export {
  changedFromDefaults,
  DEFAULTS,
  keysOf,
  parseChange,
  parseSettings,
  SETTING_KEYS,
  type SettingKey,
  type Settings,
  type SettingsChange,
  sectionDefaults,
} from './settings';
export {
  brokenItems,
  CHAIN,
  itemVersion,
  planOverriding,
  planWriting,
  RECOVERY,
  type StoredValues,
  storedFrom,
} from './stored';
export {
  type ChoiceSetting,
  type NumberSetting,
  SECTIONS,
  SETTINGS,
  type Section,
  type Setting,
} from './table';
export { THEMES, type ThemeName, themeSheet } from './themes';
