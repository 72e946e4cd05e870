import { useRef, useState } from 'preact/hooks';
import type { Refusal } from '../../core/backup/backup';
import { message, type PlainKey } from '../../platform/i18n';

/** What the two buttons do. */
export interface BackupSectionProps {
  /** Saves everything to a file. */
  readonly onExport: () => void;
  /** Puts a file's content in the place of everything; null when done, else why it is refused. */
  readonly onImport: (file: File) => Promise<Refusal | null>;
}

/** The sentence for each reason. */
const REFUSALS: Readonly<Record<Refusal['reason'], PlainKey>> = {
  'not-json': 'refusal_not_json',
  'not-ours': 'refusal_not_ours',
  newer: 'refusal_newer',
  'bad-setting': 'refusal_bad_setting',
  'bad-site': 'refusal_bad_site',
};

/** Saving everything to a file, and loading it from one. */
export function BackupSection({ onExport, onImport }: BackupSectionProps) {
  const [said, setSaid] = useState('');
  const picker = useRef<HTMLInputElement>(null);
  const load = async (input: HTMLInputElement) => {
    const [file] = input.files ?? [];
    if (!file) return;
    const refusal = await onImport(file);
    input.value = '';
    const reason = refusal && message(REFUSALS[refusal.reason]);
    setSaid(
      reason
        ? message('dataRefused', { line: String(refusal.line), reason })
        : message('dataImported'),
    );
  };
  return (
    <section class="section" aria-labelledby="data-heading">
      <h2 class="section-title" id="data-heading">
        {message('sectionData')}
      </h2>
      <p class="hint">{message('dataIntro')}</p>
      <div class="row">
        <button class="push" type="button" onClick={onExport}>
          {message('dataExport')}
        </button>
        <button class="push" type="button" onClick={() => picker.current?.click()}>
          {message('dataImport')}
        </button>
        <input
          type="file"
          accept=".json,application/json"
          hidden
          ref={picker}
          onChange={(event) => void load(event.currentTarget)}
        />
      </div>
      <p class="said" role="status">
        {said}
      </p>
    </section>
  );
}
