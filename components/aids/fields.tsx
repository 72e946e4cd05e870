import { SETTINGS, type SettingKey } from '../../core/settings';
import { type MessageKey, message, type PlainKey } from '../../platform/i18n';
import type { Desk } from '../reader/desk';

/** A control of one setting. */
export interface FieldProps<Name extends SettingKey> extends Pick<Desk, 'settings' | 'onChange'> {
  readonly name: Name;
}

/** The names of the settings of a kind. */
export type NamesOf<Kind extends string> = {
  [Key in SettingKey]: (typeof SETTINGS)[Key] extends { readonly kind: Kind } ? Key : never;
}[SettingKey];

/** The sentence behind a key of the settings table, which does not know the messages. */
export const written = (key: string): string => message(key as PlainKey & MessageKey);

/** A number, with the buttons that change it by a step at either end of a slider. */
export function Slider({ name, settings, onChange }: FieldProps<NamesOf<'number'>>) {
  const { label, min, max, step, value: key } = SETTINGS[name];
  const value = settings[name];
  const shown = message(key as 'valuePixels', { value: String(value) });
  return (
    <label class="choice">
      <span class="named">
        {written(label)} <output>{shown}</output>
      </span>
      <input
        class="slider"
        type="range"
        name={name}
        {...{ min, max, step, value }}
        aria-valuetext={shown}
        onInput={(event) => onChange({ [name]: event.currentTarget.valueAsNumber })}
      />
    </label>
  );
}

/** Few values, all in sight. */
export function Choice({ name, settings, onChange }: FieldProps<NamesOf<'choice'>>) {
  const { label, choices } = SETTINGS[name];
  return (
    <fieldset class="choice">
      <legend>{written(label)}</legend>
      <div class="options">
        {Object.entries(choices).map(([value, text]) => (
          <label class="option" key={value}>
            <input
              type="radio"
              name={name}
              value={value}
              checked={settings[name] === value}
              onChange={() => onChange({ [name]: value })}
            />
            {written(text)}
          </label>
        ))}
      </div>
    </fieldset>
  );
}

/** Many values, one in sight. */
export function Menu({ name, settings, onChange }: FieldProps<NamesOf<'choice'>>) {
  const { label, choices } = SETTINGS[name];
  return (
    <label class="choice">
      {written(label)}
      <select
        class="menu"
        name={name}
        value={settings[name]}
        onChange={(event) => onChange({ [name]: event.currentTarget.value })}
      >
        {Object.entries(choices).map(([value, text]) => (
          <option key={value} value={value} selected={settings[name] === value}>
            {written(text)}
          </option>
        ))}
      </select>
    </label>
  );
}

/** A control of a colour or a text, with a note. */
interface LineProps extends FieldProps<NamesOf<'colour' | 'text'>> {
  /** Said beside the control; null for nothing. */
  readonly note?: string | null;
}

/** A colour, or a short text. */
export function Line({ name, settings, onChange, note }: LineProps) {
  const { kind, label } = SETTINGS[name];
  const change = (event: { readonly currentTarget: HTMLInputElement }) =>
    onChange({ [name]: event.currentTarget.value });
  const id = `line-${name}`;
  return (
    <div class="choice row">
      <label htmlFor={id}>{written(label)}</label>
      {note ? <output class="ratio">{note}</output> : null}
      {kind === 'colour' ? (
        <input class="colour" type="color" id={id} value={settings[name]} onInput={change} />
      ) : (
        <input class="menu" type="text" id={id} value={settings[name]} onChange={change} />
      )}
    </div>
  );
}
