import {
  SETTINGS,
  type Setting,
  type SettingKey,
  type Settings,
  type SettingsChange,
} from '../../core/settings';
import { ChoiceField } from './ChoiceField';
import { LineField } from './LineField';
import { NumberField } from './NumberField';

export interface SettingFieldProps {
  readonly name: SettingKey;
  readonly settings: Settings;
  readonly onChange: (change: SettingsChange) => void;
}

/** The control of one setting, by the kind that the table gives it. */
export function SettingField({ name, settings, onChange }: SettingFieldProps) {
  const setting: Setting = SETTINGS[name];
  const change = (value: string | number) => onChange({ [name]: value });
  const value = settings[name];
  switch (setting.kind) {
    case 'number':
      return <NumberField {...{ name, setting }} value={Number(value)} onChange={change} />;
    case 'choice':
      return <ChoiceField {...{ name, setting }} value={String(value)} onChange={change} />;
    default:
      return <LineField {...{ name, setting }} value={String(value)} onChange={change} />;
  }
}
