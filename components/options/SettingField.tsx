import {
  SETTINGS,
  type Setting,
  type SettingKey,
  type Settings,
  type SettingsChange,
} from '../../core/settings';
import { message } from '../../platform/i18n';
import { contrastNote } from '../styles/contrast-note';
import { ChoiceField } from './ChoiceField';
import { LineField } from './LineField';
import { NumberField } from './NumberField';

/** A setting by its key, the values of all, and who is told of another value of it. */
export interface SettingFieldProps {
  readonly name: SettingKey;
  readonly settings: Settings;
  /** Whether a policy holds the setting, so that it cannot be changed here. */
  readonly isFixed: boolean;
  readonly onChange: (change: SettingsChange) => void;
}

/** The control of one setting, or its value held fast by a policy. */
export function SettingField({ isFixed, ...control }: SettingFieldProps) {
  if (!isFixed) return <Control {...control} />;
  return (
    <fieldset class="field" disabled>
      <Control {...control} />
      <p class="hint">{message('optionsFixed')}</p>
    </fieldset>
  );
}

/** By the kind that the table gives the setting. */
function Control({ name, settings, onChange }: Omit<SettingFieldProps, 'isFixed'>) {
  const setting: Setting = SETTINGS[name];
  const change = (value: string | number) => onChange({ [name]: value });
  const value = settings[name];
  switch (setting.kind) {
    case 'number':
      return <NumberField {...{ name, setting }} value={Number(value)} onChange={change} />;
    case 'choice':
      return <ChoiceField {...{ name, setting }} value={String(value)} onChange={change} />;
    default:
      return (
        <LineField
          {...{ name, setting }}
          value={String(value)}
          note={contrastNote(settings, name)}
          onChange={change}
        />
      );
  }
}
