import { SETTINGS, type SettingKey, type Settings, type SettingsChange } from '../../core/settings';
import { ChoiceField } from './ChoiceField';
import { NumberField } from './NumberField';

export interface SettingFieldProps {
  readonly name: SettingKey;
  readonly settings: Settings;
  readonly onChange: (change: SettingsChange) => void;
}

/** The control of one setting, by the kind that the table gives it. */
export function SettingField({ name, settings, onChange }: SettingFieldProps) {
  const setting = SETTINGS[name];
  const change = (value: string | number) => onChange({ [name]: value });
  return setting.kind === 'number' ? (
    <NumberField name={name} setting={setting} value={Number(settings[name])} onChange={change} />
  ) : (
    <ChoiceField name={name} setting={setting} value={String(settings[name])} onChange={change} />
  );
}
