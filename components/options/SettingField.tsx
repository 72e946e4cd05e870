import { SETTINGS, type SettingKey, type Settings, type SettingsChange } from '../../core/settings';
import { message } from '../../platform/i18n';
import { ChoiceField } from './ChoiceField';
import { NumberField } from './NumberField';

export interface SettingFieldProps {
  readonly name: SettingKey;
  readonly settings: Settings;
  /** Whether a policy holds the setting, so that it cannot be changed here. */
  readonly isFixed: boolean;
  readonly onChange: (change: SettingsChange) => void;
}

/** The control of one setting, by the kind that the table gives it. */
export function SettingField({ name, settings, isFixed, onChange }: SettingFieldProps) {
  const setting = SETTINGS[name];
  const change = (value: string | number) => onChange({ [name]: value });
  const field =
    setting.kind === 'number' ? (
      <NumberField name={name} setting={setting} value={Number(settings[name])} onChange={change} />
    ) : (
      <ChoiceField name={name} setting={setting} value={String(settings[name])} onChange={change} />
    );
  return isFixed ? (
    <fieldset class="field" disabled>
      {field}
      <p class="hint">{message('optionsFixed')}</p>
    </fieldset>
  ) : (
    field
  );
}
