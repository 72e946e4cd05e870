import type { NumberSetting } from '../../core/settings';
import { plain, withUnit } from './wording';

/** A setting that is a number, the value that it has, and who is told of another. */
export interface NumberFieldProps {
  /** The setting's key; names the input. */
  readonly name: string;
  readonly setting: NumberSetting;
  readonly value: number;
  /** Called for each value that the slider passes. */
  readonly onChange: (value: number) => void;
}

/** A setting that is a number: a slider with its value beside it. */
export function NumberField({ name, setting, value, onChange }: NumberFieldProps) {
  const { min, max, step } = setting;
  const hint = `${name}-hint`;
  const filled = `${((value - min) / (max - min)) * 100}%`;
  return (
    <div class="field">
      <div class="head">
        <label class="name" htmlFor={name}>
          {plain(setting.label)}
        </label>
        <output class="value" htmlFor={name}>
          {withUnit(setting, value)}
        </output>
      </div>
      <p class="hint" id={hint}>
        {plain(setting.description)}
      </p>
      <input
        class="slider"
        type="range"
        id={name}
        name={name}
        min={min}
        max={max}
        step={step}
        value={value}
        style={{ '--filled': filled }}
        aria-valuetext={withUnit(setting, value)}
        aria-describedby={hint}
        onInput={(event) => onChange(event.currentTarget.valueAsNumber)}
      />
    </div>
  );
}
