import type { Opens } from '../../core/sites';
import { message, type PlainKey } from '../../platform/i18n';

/** What the choice of a site's opening shows, and whom it tells. */
export interface OpeningProps {
  /** The host as it is shown to people. */
  readonly host: string;
  readonly value: Opens;
  readonly onChange: (value: Opens) => void;
}

const CHOICES: readonly (readonly [value: Opens, label: PlainKey])[] = [
  [null, 'siteAsElsewhere'],
  ['always', 'opensAlways'],
  ['never', 'opensNever'],
];

/** Whether articles of a host open by themselves. */
export function Opening({ host, value, onChange }: OpeningProps) {
  return (
    <label class="opening">
      {message('siteOpensOn', { host })}
      <select
        class="pick"
        onChange={({ currentTarget }) =>
          onChange(CHOICES[currentTarget.selectedIndex]?.[0] ?? null)
        }
      >
        {CHOICES.map(([one, label]) => (
          <option key={label} selected={one === value}>
            {message(label)}
          </option>
        ))}
      </select>
    </label>
  );
}
