import { DEFAULTS, keysOf, type SettingsChange, themeWords } from '../../core/settings';
import { message } from '../../platform/i18n';
import type { Desk } from '../reader/desk';
import { Choice, Line, Menu, Slider } from './fields';
import { Themes } from './Themes';

export interface PanelProps extends Pick<Desk, 'settings' | 'onChange' | 'onOptions'> {
  /** Whether the machine has a font of this name. */
  readonly hasFont: (name: string) => boolean;
}

const NUMBERS = ['size', 'measure', 'leading'] as const;
const SPACES = ['letterSpacing', 'wordSpacing', 'paragraphSpacing', 'weight'] as const;
const CHOICES = ['align', 'hyphens', 'fullWidth', 'pictures'] as const;

/** How the text looks: everything previews in the article beside it, and one button undoes it. */
export function Panel({ settings, onChange, onOptions, hasFont }: PanelProps) {
  const fields = { settings, onChange };
  const { font, fontName } = settings;
  return (
    // A theme of one's own may be hard to read; the way out of it must not be.
    <section
      class="panel"
      aria-label={message('readerAppearance')}
      data-theme={themeWords(settings).match(/custom-(.*)/)?.[1]}
    >
      <Themes {...fields} />
      <Menu name="font" {...fields} />
      {font === 'installed' ? (
        <>
          <Line name="fontName" {...fields} />
          {fontName && !hasFont(fontName) ? (
            <p class="warning" role="status">
              {message('panelFontMissing')}
            </p>
          ) : null}
        </>
      ) : null}
      {NUMBERS.map((name) => (
        <Slider key={name} name={name} {...fields} />
      ))}
      <details class="further">
        <summary>{message('panelMore')}</summary>
        {SPACES.map((name) => (
          <Slider key={name} name={name} {...fields} />
        ))}
        {CHOICES.map((name) => (
          <Choice key={name} name={name} {...fields} />
        ))}
      </details>
      <div class="ends">
        <button class="more" type="button" onClick={() => onChange(DEFAULT_LOOKS)}>
          {message('panelReset')}
        </button>
        <button class="more" type="button" onClick={onOptions}>
          {message('readerOptions')}
        </button>
      </div>
    </section>
  );
}

/** The defaults of all that the panel changes. */
const DEFAULT_LOOKS: SettingsChange = Object.fromEntries(
  keysOf('reading')
    .filter((key) => key !== 'keepPlace')
    .map((key) => [key, DEFAULTS[key]]),
);
