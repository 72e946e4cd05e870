import {
  changedFromDefaults,
  SETTINGS,
  type Section,
  type SettingKey,
  type Settings,
  type SettingsChange,
  sectionDefaults,
} from '../../core/settings';
import { message } from '../../platform/i18n';
import { SettingField } from './SettingField';
import { keysFound, plain, sectionName } from './wording';

/** A section by its key, the values of all settings, and who is told of changes. */
export interface SettingsSectionProps {
  readonly section: Section;
  readonly settings: Settings;
  /** Settings that a policy holds fast. */
  readonly fixed: readonly SettingKey[];
  /** Words that a setting shown must have; empty for all. */
  readonly search: string;
  /** `name` says in the person's language what was changed. */
  readonly onChange: (name: string, change: SettingsChange) => void;
}

/** One section of the options page, drawn from the settings table, with its reset. */
export function SettingsSection({
  section,
  settings,
  fixed,
  search,
  onChange,
}: SettingsSectionProps) {
  const name = sectionName(section);
  const keys = keysFound(section, search);
  const changed = changedFromDefaults(settings);
  const defaults = sectionDefaults(section);
  const pristine = Object.keys(defaults).every((key) => !Object.hasOwn(changed, key));
  const heading = `${section}-heading`;
  const reset = () => {
    if (!pristine) {
      onChange(message('optionsResetName', { section: name }), defaults);
    }
  };
  if (keys.length === 0) return null;
  return (
    <section class="section" aria-labelledby={heading}>
      <h2 class="section-title" id={heading}>
        {name}
      </h2>
      {keys.map((key) => (
        <SettingField
          key={key}
          name={key}
          isFixed={fixed.includes(key)}
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
