import type { ColourSetting, TextSetting } from '../../core/settings';
import { plain } from './wording';

/** A setting that is a line of text, the value that it has, and who is told of another. */
export interface LineFieldProps {
  /** The setting's key; names the input. */
  readonly name: string;
  readonly setting: ColourSetting | TextSetting;
  readonly value: string;
  /** Said beside the name, such as how well a colour can be read; null for nothing. */
  readonly note: string | null;
  readonly onChange: (value: string) => void;
}

/** A setting that is a colour or a short text. */
export function LineField({ name, setting, value, note, onChange }: LineFieldProps) {
  const hint = `${name}-hint`;
  const shared = {
    id: name,
    name,
    value,
    'aria-describedby': hint,
    onInput: (event: { readonly currentTarget: HTMLInputElement }) =>
      onChange(event.currentTarget.value),
  };
  return (
    <div class="field">
      <div class="head">
        <label class="name" htmlFor={name}>
          {plain(setting.label)}
        </label>
        {note ? (
          <output class="value" htmlFor={name}>
            {note}
          </output>
        ) : null}
      </div>
      <p class="hint" id={hint}>
        {plain(setting.description)}
      </p>
      {setting.kind === 'colour' ? (
        <input class="colour" type="color" {...shared} />
      ) : (
        <input class="entry" type="text" maxLength={setting.maxLength} {...shared} />
      )}
    </div>
  );
}
