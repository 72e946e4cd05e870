import { useId, useState } from 'preact/hooks';
import { message } from '../../platform/i18n';

/** A list of selectors of a site, and who is told of another. */
export interface SelectorsFieldProps {
  /** Message key of the name; that of its explanation ends in `Hint`. */
  readonly name: 'siteKeep' | 'siteAlso' | 'siteDrop';
  readonly value: readonly string[];
  /** Called with all selectors when the field is left and all of them are good. */
  readonly onChange: (selectors: readonly string[]) => void;
}

/** CSS selectors, one a line. */
export function SelectorsField({ name, value, onChange }: SelectorsFieldProps) {
  const [bad, setBad] = useState<string | null>(null);
  const id = useId();
  const keep = (text: string) => {
    const selectors = text
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== '');
    const wrong = selectors.find((selector) => !CSS.supports(`selector(${selector})`)) ?? null;
    setBad(wrong);
    if (wrong === null && selectors.join('\n') !== value.join('\n')) onChange(selectors);
  };
  return (
    <div class="field">
      <label htmlFor={id}>{message(name)}</label>
      <p class="hint" id={`${id}-hint`}>
        {message(`${name}Hint`)}
      </p>
      <textarea
        class="entry code"
        id={id}
        dir="ltr"
        rows={2}
        spellcheck={false}
        aria-describedby={`${id}-hint ${id}-bad`}
        aria-invalid={bad !== null}
        onChange={(event) => keep(event.currentTarget.value)}
      >
        {value.join('\n')}
      </textarea>
      <p class="said" id={`${id}-bad`} role="status">
        {bad === null ? null : message('siteBadSelector', { selector: bad })}
      </p>
    </div>
  );
}
