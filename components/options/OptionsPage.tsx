import { useState } from 'preact/hooks';
import { SECTIONS, type SettingKey, type Settings, type SettingsChange } from '../../core/settings';
import { message, type PlainKey } from '../../platform/i18n';
import '../styles/scale.css';
import '../styles/page.css';
import './options.css';
import './preview.css';
import './sites.css';
import { KEY_ROWS } from '../keys/key-table';
import { BackupSection, type BackupSectionProps } from './BackupSection';
import { type History, record } from './history';
import { KeysSection } from './KeysSection';
import { Preview } from './Preview';
import { SettingsSection } from './SettingsSection';
import { SitesSection, type SitesSectionProps } from './SitesSection';
import { isFound, keysFound } from './wording';

/** What the page shows of settings, sites and where they are kept; whom it tells of changes. */
export interface OptionsPageProps extends SitesSectionProps, BackupSectionProps {
  readonly settings: Settings;
  /** Settings that a policy of a school or company holds fast. */
  readonly fixed: readonly SettingKey[];
  /** Something to say about where the settings are kept; null when all is well. */
  readonly notice: PlainKey | null;
  /** The extension's version, e.g. "1.2.3". */
  readonly version: string;
  /** Keeps new values, at once. */
  readonly onChange: (change: SettingsChange) => void;
}

/** The options page: every setting on one side, a sample article set with them on the other. */
export function OptionsPage(props: OptionsPageProps) {
  const { settings, fixed, notice, version, onChange } = props;
  const [search, setSearch] = useState('');
  const [history, setHistory] = useState<History>([]);
  const [status, setStatus] = useState('');
  const last = history.at(-1);

  const change = (name: string, next: SettingsChange) => {
    setHistory(record(history, { name, settings, change: next }));
    setStatus(message('optionsChanged', { setting: name }));
    onChange(next);
  };
  const undo = () => {
    if (!last) return;
    setHistory(history.slice(0, -1));
    setStatus(message('optionsUndone', { setting: last.name }));
    onChange(last.before);
  };

  const shown = sectionsFound(search);
  const isEmpty =
    !Object.values(shown).includes(true) &&
    SECTIONS.every((section) => keysFound(section, search).length === 0);

  return (
    <div class="options">
      <main class="panel">
        <Top notice={notice} />
        <Search value={search} onChange={setSearch} />
        {SECTIONS.filter((section) => section !== 'keys').map((section) => (
          <SettingsSection
            key={section}
            section={section}
            settings={settings}
            fixed={fixed}
            search={search}
            onChange={change}
          />
        ))}
        {shown.keys ? (
          <KeysSection
            keys={settings.keys}
            isFixed={fixed.includes('keys')}
            onChange={(keys) => change(message('sectionKeys'), { keys })}
          />
        ) : null}
        {shown.sites ? <SitesSection sites={props.sites} onSite={props.onSite} /> : null}
        {shown.backup ? (
          <BackupSection onExport={props.onExport} onImport={props.onImport} />
        ) : null}
        {shown.about ? <About version={version} /> : null}
        <p class="hint" role="status">
          {isEmpty ? message('optionsNothingFound') : null}
        </p>
        <Undo name={last?.name ?? null} status={status} onUndo={undo} />
      </main>
      <Preview settings={settings} />
    </div>
  );
}

/** Which of the sections that are not drawn from the table a search finds. */
const sectionsFound = (search: string) => ({
  keys: isFound(search, [
    message('sectionKeys'),
    message('keysIntro'),
    ...KEY_ROWS.map(([, does]) => message(does)),
  ]),
  sites: isFound(search, [message('sectionSites'), message('sitesIntro'), message('siteOpens')]),
  backup: isFound(search, [message('sectionData'), message('dataIntro'), message('dataExport')]),
  about: isFound(search, [message('aboutTitle'), message('aboutPrivacy')]),
});

/** The title, and what is to be said about where the settings are kept. */
function Top({ notice }: Pick<OptionsPageProps, 'notice'>) {
  return (
    <header class="top">
      <h1 class="title">
        <img class="mark" src="/icon/48.png" alt="" width="28" height="28" />
        {message('optionsTitle')}
      </h1>
      <p class="hint">{message('optionsIntro')}</p>
      {notice ? <p class="notice">{message(notice)}</p> : null}
    </header>
  );
}

/** The last change, and what was done a moment ago. */
interface UndoProps {
  /** What the last change changed, in the person's language; null when there is nothing to take back. */
  readonly name: string | null;
  /** What was changed or taken back; empty before the first change. */
  readonly status: string;
  readonly onUndo: () => void;
}

/** The button that takes the last change back; there from the first change on. */
function Undo({ name, status, onUndo }: UndoProps) {
  return (
    <div class="undo" hidden={status === ''}>
      <button class="push" type="button" aria-disabled={name === null} onClick={onUndo}>
        {name === null
          ? message('optionsNothingToUndo')
          : message('optionsUndo', { setting: name })}
      </button>
      <p class="unseen" role="status">
        {status}
      </p>
    </div>
  );
}

/** The words that are searched for, and who is told of others. */
interface SearchProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** The field that finds settings. */
function Search({ value, onChange }: SearchProps) {
  const name = message('optionsSearch');
  return (
    <search>
      <input
        class="entry"
        type="search"
        aria-label={name}
        placeholder={name}
        value={value}
        onInput={(event) => onChange(event.currentTarget.value)}
      />
    </search>
  );
}

/** What leaves the machine, which is nothing, and which version this is. */
function About({ version }: Pick<OptionsPageProps, 'version'>) {
  return (
    <section class="section" aria-labelledby="about-heading">
      <h2 class="section-title" id="about-heading">
        {message('aboutTitle')}
      </h2>
      <p class="hint">{message('aboutPrivacy')}</p>
      <p class="hint">{message('aboutVersion', { version })}</p>
    </section>
  );
}
