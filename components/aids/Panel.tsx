import { DEFAULTS, keysOf, type SettingsChange, themeWords } from '../../core/settings';
import { message } from '../../platform/i18n';
import type { Desk } from '../reader/desk';
import { Choice, Line, Menu, Slider } from './fields';
import { Opening } from './Opening';
import { Pinned } from './Pinned';
import type { Site } from './site';
import { Themes } from './Themes';

/** What the panel shows, and what its controls do. */
export interface PanelProps extends Pick<Desk, 'settings' | 'onChange' | 'onOptions' | 'onPick'> {
  /** Whether the machine has a font of this name. */
  readonly hasFont: (name: string) => boolean;
  /** The host of the article, as it is shown to people. */
  readonly host: string;
  /** The article's language, a BCP 47 tag; null when it is not known. */
  readonly language: string | null;
  readonly site: Site;
}

/** Languages that are set in lines from top to bottom too. */
const HAS_VERTICAL = /^(?:ja|zh|ko)\b/i;

const NUMBERS = ['size', 'measure', 'leading'] as const;
const SPACES = ['letterSpacing', 'wordSpacing', 'paragraphSpacing', 'weight'] as const;
const CHOICES = ['align', 'hyphens', 'fullWidth', 'links'] as const;

/** How the text looks: everything previews in the article beside it, and one button undoes it. */
export function Panel(props: PanelProps) {
  const { settings, onChange, onOptions, onPick, hasFont, host, language, site } = props;
  const fields = { settings, onChange };
  const notice = site.notice();
  const reset = () => {
    for (const key of site.state().own) if (Object.hasOwn(DEFAULT_LOOKS, key)) site.pin(key, false);
    onChange(DEFAULT_LOOKS);
  };
  const { font, fontName } = settings;
  return (
    // A theme of one's own may be hard to read; the way out of it must not be.
    <section
      class="panel"
      aria-label={message('readerAppearance')}
      data-theme={themeWords(settings).match(/custom-(.*)/)?.[1]}
    >
      <Pinned name="theme" site={site}>
        <Themes {...fields} />
      </Pinned>
      <Pinned name="font" site={site}>
        <Menu name="font" {...fields} />
      </Pinned>
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
        <Pinned key={name} name={name} site={site}>
          <Slider name={name} {...fields} />
        </Pinned>
      ))}
      <Pinned name="pictures" site={site}>
        <Choice name="pictures" {...fields} />
      </Pinned>
      {HAS_VERTICAL.test(language ?? '') ? (
        <Pinned name="lines" site={site}>
          <Choice name="lines" {...fields} />
        </Pinned>
      ) : null}
      <details class="further">
        <summary>{message('panelMore')}</summary>
        {SPACES.map((name) => (
          <Pinned key={name} name={name} site={site}>
            <Slider name={name} {...fields} />
          </Pinned>
        ))}
        {CHOICES.map((name) => (
          <Pinned key={name} name={name} site={site}>
            <Choice name={name} {...fields} />
          </Pinned>
        ))}
      </details>
      <Opening host={host} value={site.state().opens} onChange={site.open} />
      {notice ? (
        <p class="warning" role="status">
          {message(notice)}
        </p>
      ) : null}
      <div class="ends">
        <button class="more" type="button" onClick={reset}>
          {message('panelReset')}
        </button>
        <button class="more" type="button" onClick={({ isTrusted }) => isTrusted && onPick()}>
          {message('pickStart')}
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
