import { type ChoiceSetting, FONT_STACKS, type Settings } from '../../core/settings';
import { message } from '../../platform/i18n';
import { plain } from './wording';

/** A setting with named values, the value that it has, and who is told of another. */
export interface ChoiceFieldProps {
  /** The setting's key; names the group of inputs. */
  readonly name: string;
  readonly setting: ChoiceSetting;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** A setting with named values: a group of radio buttons, each with a sample where that helps. */
export function ChoiceField({ name, setting, value, onChange }: ChoiceFieldProps) {
  const hint = `${name}-hint`;
  return (
    <fieldset class="field" aria-describedby={hint}>
      <legend class="name">{plain(setting.label)}</legend>
      <p class="hint" id={hint}>
        {plain(setting.description)}
      </p>
      <div class="choices">
        {Object.entries(setting.choices).map(([choice, label]) => (
          <label class="choice" key={choice}>
            <input
              type="radio"
              name={name}
              value={choice}
              checked={choice === value}
              onChange={() => onChange(choice)}
            />
            <Sample kind={setting.sample} choice={choice} />
            <span class="label">{plain(label)}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

/** What a value is a sample of, and the value. */
interface SampleProps {
  readonly kind: ChoiceSetting['sample'];
  readonly choice: string;
}

/** Two letters in the theme or the font; for the automatic theme, one in light and one in dark. */
function Sample({ kind, choice }: SampleProps) {
  const letters = message('sampleLetters');
  if (kind === 'font') {
    const fontFamily = FONT_STACKS[choice as Settings['font']];
    return (
      <span class="sample typeface" style={{ fontFamily }} aria-hidden="true">
        {letters}
      </span>
    );
  }
  if (kind !== 'theme') return null;
  const shades = choice === 'auto' ? ['light', 'dark'] : [choice];
  return (
    <span class="sample swatch" aria-hidden="true">
      {shades.map((shade) => (
        <span class="shade" data-theme={shade} key={shade}>
          {letters}
        </span>
      ))}
    </span>
  );
}
