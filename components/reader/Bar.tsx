import { useState } from 'preact/hooks';
import type { Settings } from '../../core/settings';
import { message } from '../../platform/i18n';
import { Panel } from './Panel';

export interface BarProps {
  readonly settings: Settings;
  /** Changes one or more settings, at once and for good. */
  readonly onChange: (change: Partial<Settings>) => void;
  readonly onClose: () => void;
  readonly onOptions: () => void;
}

/** The two buttons above the text: close, and how the text looks. */
export function Bar({ onClose, ...panel }: BarProps) {
  const [open, setOpen] = useState(false);
  return (
    <nav class="bar" aria-label={message('readerControls')}>
      <button class="button" type="button" onClick={onClose} title={message('readerClose')}>
        <Cross />
        <span class="unseen">{message('readerClose')}</span>
      </button>
      <button
        class="button"
        type="button"
        aria-expanded={open}
        onClick={() => setOpen(!open)}
        title={message('readerAppearance')}
      >
        <span class="letters" aria-hidden="true">
          Aa
        </span>
        <span class="unseen">{message('readerAppearance')}</span>
      </button>
      {open ? <Panel {...panel} /> : null}
    </nav>
  );
}

const Cross = () => (
  <svg viewBox="0 0 20 20" aria-hidden="true">
    <path d="M5 5 15 15M15 5 5 15" />
  </svg>
);
