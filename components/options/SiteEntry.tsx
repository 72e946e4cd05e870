import { keysOf, SETTINGS, type Setting, type SettingKey } from '../../core/settings';
import { blankRule, type SiteRule } from '../../core/sites';
import { message } from '../../platform/i18n';
import { SelectorsField } from './SelectorsField';
import { SiteChoice } from './SiteChoice';
import { plain, withUnit } from './wording';

/** A site's rule, and who is told of the rule as it is after a change. */
export interface SiteEntryProps {
  readonly rule: SiteRule;
  readonly onChange: (rule: SiteRule) => void;
}

/** The settings that a site can have of its own: how its articles are read, by named or numbered values. */
const CHOSEN = keysOf('reading').filter((key) => /^(?:choice|number)$/.test(SETTINGS[key].kind));

/** The lists of selectors of a rule, and the keys of their names. */
const SELECTORS = [
  ['keep', 'siteKeep'],
  ['also', 'siteAlso'],
  ['drop', 'siteDrop'],
] as const;

/** One site: its address, and behind it all that can be different there. */
export function SiteEntry({ rule, onChange }: SiteEntryProps) {
  const { pattern, opens } = rule;
  const opening = { always: message('opensAlways'), never: message('opensNever') };
  return (
    <details class="site-rule">
      <summary class="site-name">
        <bdi>{pattern}</bdi>
        <span class="value">{opens ? opening[opens] : null}</span>
      </summary>
      <div class="site-body">
        <SiteChoice
          label={message('siteOpens')}
          hint={message('siteOpensHint')}
          value={opens ?? ''}
          choices={opening}
          onChange={(value) =>
            onChange({ ...rule, opens: value === 'always' || value === 'never' ? value : null })
          }
        />
        {CHOSEN.map((key) => (
          <SiteChoice
            key={key}
            label={plain(SETTINGS[key].label)}
            value={String(rule.settings[key] ?? '')}
            choices={choicesOf(SETTINGS[key])}
            onChange={(value) => onChange(withSetting(rule, key, value))}
          />
        ))}
        {SELECTORS.map(([kind, name]) => (
          <SelectorsField
            key={kind}
            name={name}
            value={rule[kind]}
            onChange={(selectors) => onChange({ ...rule, [kind]: selectors })}
          />
        ))}
        <button class="push" type="button" onClick={() => onChange(blankRule(pattern))}>
          {message('sitesRemove')}
        </button>
      </div>
    </details>
  );
}

/** The values that a setting may have, each with its name: for a number, each step. */
function choicesOf(setting: Setting): Readonly<Record<string, string>> {
  if (setting.kind === 'choice') {
    const named = Object.entries(setting.choices).map(([value, label]) => [value, plain(label)]);
    return Object.fromEntries(named);
  }
  if (setting.kind !== 'number') return {};
  const { min, max, step } = setting;
  const values = Array.from({ length: Math.round((max - min) / step) + 1 }, (_, index) =>
    Number((min + index * step).toFixed(4)),
  );
  return Object.fromEntries(values.map((value) => [String(value), withUnit(setting, value)]));
}

/** A rule with one of its own settings changed; an empty value gives it back to the general one. */
function withSetting(rule: SiteRule, key: SettingKey, value: string): SiteRule {
  const { [key]: _, ...rest } = rule.settings;
  if (value === '') return { ...rule, settings: rest };
  const typed = SETTINGS[key].kind === 'number' ? Number(value) : value;
  return { ...rule, settings: { ...rest, [key]: typed } };
}
