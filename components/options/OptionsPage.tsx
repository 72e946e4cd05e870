import { useState } from 'preact/hooks';
import { SECTIONS, type Settings, type SettingsChange } from '../../core/settings';
import { message, type PlainKey } from '../../platform/i18n';
import '../styles/scale.css';
import '../styles/page.css';
import './options.css';
import { type History, record } from './history';
import { Preview } from './Preview';
import { SettingsSection } from './SettingsSection';

export interface OptionsPageProps {
  readonly settings: Settings;
  /** Something to say about where the settings are kept; null when all is well. */
  readonly notice: PlainKey | null;
  /** The extension's version, e.g. "1.2.3". */
  readonly version: string;
  /** Keeps new values, at once. */
  readonly onChange: (change: SettingsChange) => void;
}

/** The options page: every setting on one side, a sample article set with them on the other. */
export function OptionsPage({ settings, notice, version, onChange }: OptionsPageProps) {
  const [history, setHistory] = useState<History>([]);
  const [status, setStatus] = useState('');
  const last = history.at(-1);

  const change = (name: string, next: SettingsChange) => {
    setHistory(record(history, name, settings, next));
    setStatus(message('optionsChanged', { setting: name }));
    onChange(next);
  };
  const undo = () => {
    if (!last) return;
    setHistory(history.slice(0, -1));
    setStatus(message('optionsUndone', { setting: last.name }));
    onChange(last.before);
  };

  return (
    <div class="options">
      <main class="panel">
        <header class="top">
          <h1 class="title">
            <img class="mark" src="/icon/48.png" alt="" width="28" height="28" />
            {message('optionsTitle')}
          </h1>
          <p class="hint">{message('optionsIntro')}</p>
          {notice ? <p class="notice">{message(notice)}</p> : null}
        </header>
        {SECTIONS.map((section) => (
          <SettingsSection key={section} section={section} settings={settings} onChange={change} />
        ))}
        <About version={version} />
        <div class="undo" hidden={status === ''}>
          <button class="push" type="button" aria-disabled={!last} onClick={undo}>
            {last
              ? message('optionsUndo', { setting: last.name })
              : message('optionsNothingToUndo')}
          </button>
          <p class="unseen" role="status">
            {status}
          </p>
        </div>
      </main>
      <Preview settings={settings} />
    </div>
  );
}

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
