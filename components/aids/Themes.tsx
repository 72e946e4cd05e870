import { contrast, SETTINGS, type Settings, themeWords } from '../../core/settings';
import { message } from '../../platform/i18n';
import { type FieldProps, Line, Menu, written } from './fields';

type Props = Omit<FieldProps<'theme'>, 'name'>;

const OWN = ['customPage', 'customInk', 'customLink', 'customVisited', 'customMark'] as const;

/** Least contrast of text (WCAG 2.2, 1.4.3). */
const LEAST = 4.5;

/** The themes as swatches, and what belongs to the one that is chosen. */
export function Themes({ settings, onChange }: Props) {
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

/** How well a colour stands out from what is behind it: `7.2 : 1`, with a warning below 4.5. */
function contrastNote(settings: Settings, name: (typeof OWN)[number]): string | null {
  if (name === 'customPage') return null;
  const behind = name === 'customMark' ? settings.customInk : settings.customPage;
  const found = contrast(settings[name], behind);
  const ratio = (Math.floor(found * 10) / 10).toFixed(1);
  return found < LEAST
    ? message('panelContrastLow', { ratio })
    : message('panelContrast', { ratio });
}
