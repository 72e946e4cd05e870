import {
  changedFromDefaults,
  keysOf,
  SETTINGS,
  type Section,
  type Settings,
  type SettingsChange,
  sectionDefaults,
} from '../../core/settings';
import { message } from '../../platform/i18n';
import { SettingField } from './SettingField';
import { plain, SECTION_NAMES } from './wording';

export interface SettingsSectionProps {
  readonly section: Section;
  readonly settings: Settings;
  /** `name` says in the person's language what was changed. */
  readonly onChange: (name: string, change: SettingsChange) => void;
}

/** One section of the options page, drawn from the settings table, with its reset. */
export function SettingsSection({ section, settings, onChange }: SettingsSectionProps) {
  const name = message(SECTION_NAMES[section]);
  const keys = keysOf(section);
  const changed = changedFromDefaults(settings);
  const pristine = keys.every((key) => !Object.hasOwn(changed, key));
  const heading = `${section}-heading`;
  const reset = () => {
    if (!pristine) {
      onChange(message('optionsResetName', { section: name }), sectionDefaults(section));
    }
  };
  return (
    <section class="section" aria-labelledby={heading}>
      <h2 class="section-title" id={heading}>
        {name}
      </h2>
      {keys.map((key) => (
        <SettingField
          key={key}
          name={key}
          settings={settings}
          onChange={(change) => onChange(plain(SETTINGS[key].label), change)}
        />
      ))}
      <button class="push" type="button" aria-disabled={pristine} onClick={reset}>
        {message('optionsReset')}
      </button>
    </section>
  );
}
