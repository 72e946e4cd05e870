import { SETTINGS } from '../../core/settings';
import { message } from '../../platform/i18n';
import type { BarProps } from './Bar';

type PanelProps = Pick<BarProps, 'settings' | 'onChange' | 'onOptions'>;

/** The settings that are changed while reading, in the order in which they stand. */
const CHOICES = ['theme', 'font'] as const;
const NUMBERS = ['size', 'measure', 'leading'] as const;

/** How the text looks: the few settings that belong beside it. The rest is in the options. */
export function Panel({ settings, onChange, onOptions }: PanelProps) {
  return (
    <section class="panel" aria-label={message('readerAppearance')}>
      {CHOICES.map((key) => (
        <fieldset class="choice" key={key}>
          <legend>{message(SETTINGS[key].label)}</legend>
          <div class="options">
            {Object.entries(SETTINGS[key].choices).map(([value, name]) => (
              <label class="option" key={value}>
                <input
                  type="radio"
                  name={key}
                  checked={settings[key] === value}
                  onChange={() => onChange({ [key]: value })}
                />
                {message(name)}
              </label>
            ))}
          </div>
        </fieldset>
      ))}
      {NUMBERS.map((key) => {
        const { label, min, max, step, value } = SETTINGS[key];
        return (
          <label class="choice" key={key}>
            {message(label)}
            <span class="range">
              <input
                type="range"
                min={min}
                max={max}
                step={step}
                value={settings[key]}
                onInput={(event) => onChange({ [key]: event.currentTarget.valueAsNumber })}
              />
              <output>{message(value, { value: String(settings[key]) })}</output>
            </span>
          </label>
        );
      })}
      <button class="more" type="button" onClick={onOptions}>
        {message('readerOptions')}
      </button>
    </section>
  );
}
