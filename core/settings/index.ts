export { contrast } from './contrast';
export { FONT_STACKS, fontStack } from './fonts';
export {
  type ChoiceSetting,
  type ColourSetting,
  type NumberSetting,
  SECTIONS,
  type Section,
  type Setting,
  type TextSetting,
} from './kinds';
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
export { SETTINGS } from './table';
export { THEMES, type ThemeName, themeSheet, themeWords } from './themes';
