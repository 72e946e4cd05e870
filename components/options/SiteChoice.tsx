import { useId } from 'preact/hooks';
import { message } from '../../platform/i18n';

/** What is chosen on a site, from which values, and who is told of another. */
export interface SiteChoiceProps {
  readonly label: string;
  readonly hint?: string;
  /** The value chosen; empty for "as on other sites". */
  readonly value: string;
  /** Each other value with its name, in the order shown. */
  readonly choices: Readonly<Record<string, string>>;
  readonly onChange: (value: string) => void;
}

/** What one setting is on a site: as on other sites, or a value of its own. */
export function SiteChoice({ label, hint, value, choices, onChange }: SiteChoiceProps) {
  const id = useId();
  const hintId = `${id}-hint`;
  const values = Object.entries(choices).sort(([a], [b]) => Number(a) - Number(b) || 0);
  return (
    <div class="field">
      <div class="head">
        <label htmlFor={id}>{label}</label>
        <select
          class="entry"
          id={id}
          aria-describedby={hint ? hintId : undefined}
          onChange={(event) => onChange(event.currentTarget.value)}
        >
          <option value="" selected={value === ''}>
            {message('siteAsElsewhere')}
          </option>
          {values.map(([one, name]) => (
            <option key={one} value={one} selected={one === value}>
              {name}
            </option>
          ))}
        </select>
      </div>
      {hint ? (
        <p class="hint" id={hintId}>
          {hint}
        </p>
      ) : null}
    </div>
  );
}
