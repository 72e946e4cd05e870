import type { NumberSetting, Section } from './kinds';

/** A setting that is a colour. The message key of a description is that of its name with a word after it. */
export const colour = <Label extends string>(value: string, label: Label) =>
  ({
    kind: 'colour',
    section: 'reading',
    default: value,
    label,
    description: `${label}Description`,
  }) as const;

/** A setting that is on or off. */
export const toggle = <Label extends string>(
  value: 'on' | 'off',
  label: Label,
  section: Section = 'reading',
) =>
  ({
    kind: 'choice',
    section,
    default: value,
    choices: { on: 'switchOn', off: 'switchOff' },
    sample: null,
    label,
    description: `${label}Description`,
  }) as const;

/** A setting that is a distance in em. */
export const ems = (
  { max, step, default: value }: Pick<NumberSetting, 'max' | 'step' | 'default'>,
  label: string,
) =>
  ({
    kind: 'number',
    section: 'reading',
    default: value,
    min: 0,
    max,
    step,
    value: 'valueEms',
    label,
    description: `${label}Description`,
  }) as const;
