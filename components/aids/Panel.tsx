import {
  DEFAULTS,
  keysOf,
  type SettingKey,
  type SettingsChange,
  themeWords,
} from '../../core/settings';
import { message, type PlainKey } from '../../platform/i18n';
import type { Desk } from '../reader/desk';
import { Choice, Line, Menu, type NamesOf, Slider } from './fields';
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
  const { settings, onChange, hasFont, host, language, site } = props;
  const fields = { settings, onChange };
  const notice = site.notice();
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
      {settings.font === 'installed' ? <FontName {...{ ...fields, hasFont }} /> : null}
      <Sliders names={NUMBERS} {...{ ...fields, site }} />
      <Choices names={['pictures']} {...{ ...fields, site }} />
      {HAS_VERTICAL.test(language ?? '') ? (
        <Choices names={['lines']} {...{ ...fields, site }} />
      ) : null}
      <details class="further">
        <summary>{message('panelMore')}</summary>
        <Sliders names={SPACES} {...{ ...fields, site }} />
        <Choices names={CHOICES} {...{ ...fields, site }} />
      </details>
      <Opening host={host} value={site.state().opens} onChange={site.open} />
      {notice ? <Warning name={notice} /> : null}
      <Ends {...props} />
    </section>
  );
}

/** Which font of the machine's own, with a word where it has none of that name. */
function FontName({
  settings,
  onChange,
  hasFont,
}: Pick<PanelProps, 'settings' | 'onChange' | 'hasFont'>) {
  const { fontName } = settings;
  return (
    <>
      <Line name="fontName" {...{ settings, onChange }} />
      {fontName && !hasFont(fontName) ? <Warning name="panelFontMissing" /> : null}
    </>
  );
}

/** Some settings of a kind, and the site that their values may be kept for. */
interface GroupProps<Name extends SettingKey>
  extends Pick<PanelProps, 'settings' | 'onChange' | 'site'> {
  readonly names: readonly Name[];
}

/** Numbers, each with the switch to this site. */
function Sliders({ names, site, ...fields }: GroupProps<NamesOf<'number'>>) {
  return names.map((name) => (
    <Pinned key={name} name={name} site={site}>
      <Slider name={name} {...fields} />
    </Pinned>
  ));
}

/** Choices of few values, each with the switch to this site. */
function Choices({ names, site, ...fields }: GroupProps<NamesOf<'choice'>>) {
  return names.map((name) => (
    <Pinned key={name} name={name} site={site}>
      <Choice name={name} {...fields} />
    </Pinned>
  ));
}

/** What is to be said. */
interface WarningProps {
  readonly name: PlainKey;
}

/** A sentence that is read out when it comes. */
function Warning({ name }: WarningProps) {
  return (
    <p class="warning" role="status">
      {message(name)}
    </p>
  );
}

/** The ways out: the defaults again, a block of the page, all settings. */
function Ends({
  site,
  onChange,
  onPick,
  onOptions,
}: Pick<PanelProps, 'site' | 'onChange' | 'onPick' | 'onOptions'>) {
  const reset = () => {
    for (const key of site.state().own) if (Object.hasOwn(DEFAULT_LOOKS, key)) site.pin(key, false);
    onChange(DEFAULT_LOOKS);
  };
  return (
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
  );
}

/** The defaults of all that the panel changes. */
const DEFAULT_LOOKS: SettingsChange = Object.fromEntries(
  keysOf('reading')
    .filter((key) => key !== 'keepPlace')
    .map((key) => [key, DEFAULTS[key]]),
);
