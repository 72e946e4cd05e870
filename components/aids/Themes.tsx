import { SETTINGS, type Settings, themeWords } from '../../core/settings';
import { message } from '../../platform/i18n';
import { contrastNote } from '../styles/contrast-note';
import { type FieldProps, Line, Menu, written } from './fields';

/** All settings, and who is told of another theme. */
type ThemesProps = Omit<FieldProps<'theme'>, 'name'>;

const OWN = ['customPage', 'customInk', 'customLink', 'customVisited', 'customMark'] as const;

/** The themes as swatches, and what belongs to the one that is chosen. */
export function Themes({ settings, onChange }: ThemesProps) {
  const fields = { settings, onChange };
  const { theme } = settings;
  const words = (value: string) => themeWords({ ...settings, theme: value as Settings['theme'] });
  return (
    <>
      <fieldset class="choice">
        <legend>{message('settingTheme')}</legend>
        <div class="swatches">
          {Object.entries(SETTINGS.theme.choices).map(([value, name]) => (
            <label class="option swatch" key={value} data-theme={words(value)}>
              <input
                type="radio"
                name="theme"
                value={value}
                checked={theme === value}
                onChange={() => onChange({ theme: value as Settings['theme'] })}
              />
              {written(name)}
            </label>
          ))}
        </div>
      </fieldset>
      {theme === 'auto' ? (
        <div class="pair">
          <Menu name="lightTheme" {...fields} />
          <Menu name="darkTheme" {...fields} />
        </div>
      ) : null}
      {theme === 'custom'
        ? OWN.map((name) => (
            <Line key={name} name={name} {...fields} note={contrastNote(settings, name)} />
          ))
        : null}
    </>
  );
}
