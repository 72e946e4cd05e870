import {
  SETTINGS,
  type Setting,
  type SettingKey,
  type Settings,
  type SettingsChange,
} from '../../core/settings';
import { message } from '../../platform/i18n';
import { ChoiceField } from './ChoiceField';
import { LineField } from './LineField';
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
  const field = fieldOf(name, settings, onChange);
  return isFixed ? (
    <fieldset class="field" disabled>
      {field}
      <p class="hint">{message('optionsFixed')}</p>
    </fieldset>
  ) : (
    field
  );
}

function fieldOf(name: SettingKey, settings: Settings, onChange: (change: SettingsChange) => void) {
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
