import { useState } from 'preact/hooks';
import { message } from '../../platform/i18n';
import { asBound, bindingsOf, refusalOf, withKey } from '../keys/bindings';
import { type Deed, KEY_ROWS } from '../keys/key-table';

/** The setting that holds the reader's keys, and who is told of another value. */
export interface KeysSectionProps {
  /** The setting: keys other than the usual ones. */
  readonly keys: string;
  /** Whether a policy holds them fast. */
  readonly isFixed: boolean;
  readonly onChange: (keys: string) => void;
}

/** Keys that are pressed together with others, and name none themselves. */
const MODIFIERS = /^(?:Shift|Control|Alt|AltGraph|Meta|CapsLock|Dead|Process|Unidentified)$/;

const rowOf = (deed: Deed): string => {
  const row = KEY_ROWS.find(([deeds]) => deeds.includes(deed));
  return row ? message(row[1]) : '';
};

/** The keys of the reader, each changed by choosing it and pressing another. */
export function KeysSection({ keys, isFixed, onChange }: KeysSectionProps) {
  const [waiting, setWaiting] = useState<Deed | null>(null);
  const [said, setSaid] = useState('');
  const bindings = bindingsOf(keys);

  const press = (deed: Deed, event: KeyboardEvent) => {
    if (waiting !== deed || MODIFIERS.test(event.key) || event.key === 'Tab') return;
    event.preventDefault();
    event.stopPropagation();
    setWaiting(null);
    setSaid('');
    if (event.key === 'Escape') return;
    const isPlain = !event.ctrlKey && !event.metaKey && !event.altKey;
    const key = asBound(event.key);
    const refusal = isPlain ? refusalOf(bindings, deed, key) : ({ reason: 'reserved' } as const);
    if (!refusal) onChange(withKey(keys, deed, key));
    else if (refusal.reason === 'reserved') setSaid(message('keysReserved'));
    else setSaid(message('keysTaken', { deed: rowOf(refusal.by), key }));
  };
  const button = (deed: Deed) => (
    <KeyButton
      key={deed}
      deed={deed}
      bound={bindings[deed]}
      isWaiting={waiting === deed}
      onWait={(isWaiting) => setWaiting(isWaiting ? deed : null)}
      onPress={(event) => press(deed, event)}
    />
  );
  return (
    <section class="section" aria-labelledby="keys-heading">
      <h2 class="section-title" id="keys-heading">
        {message('sectionKeys')}
      </h2>
      <p class="hint">{message('keysIntro')}</p>
      <fieldset class="bindings" disabled={isFixed}>
        <legend class="unseen">{message('sectionKeys')}</legend>
        {KEY_ROWS.map(([deeds, does]) => (
          <div class="binding" key={does}>
            <span>{message(does)}</span>
            <span class="row">{deeds.map(button)}</span>
          </div>
        ))}
      </fieldset>
      {isFixed ? <p class="hint">{message('optionsFixed')}</p> : null}
      <p class="said" role="status">
        {said}
      </p>
      <button
        class="push"
        type="button"
        aria-disabled={keys === ''}
        onClick={() => keys !== '' && onChange('')}
      >
        {message('optionsReset')}
      </button>
    </section>
  );
}

/** A deed, its key, and who is told of another. */
interface KeyButtonProps {
  readonly deed: Deed;
  /** The key that does it; empty where none does. */
  readonly bound: string;
  /** Whether the next key that is pressed will do it. */
  readonly isWaiting: boolean;
  readonly onWait: (isWaiting: boolean) => void;
  readonly onPress: (event: KeyboardEvent) => void;
}

/** The key of a deed: pressed, it waits for another. */
function KeyButton({ deed, bound, isWaiting, onWait, onPress }: KeyButtonProps) {
  const key = bound || '–';
  return (
    <button
      class="push key"
      type="button"
      data-deed={deed}
      aria-label={
        isWaiting ? message('keysPress') : message('keysChange', { deed: rowOf(deed), key })
      }
      onClick={() => onWait(true)}
      onKeyDown={onPress}
      onBlur={() => onWait(false)}
    >
      {isWaiting ? message('keysPress') : key}
    </button>
  );
}
