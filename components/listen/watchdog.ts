/** What the watchdog looks at of the machine's synthesiser. */
export type Synthesis = Pick<SpeechSynthesis, 'speak' | 'cancel' | 'speaking' | 'pending'>;

/** Watches one utterance. */
export interface Watch {
  /** The voice gave a sign of life. */
  readonly sign: () => void;
  readonly stop: () => void;
}

const LOOK_MS = 400;

/** Times in a row that the synthesiser says it is idle before the end counts as missed. */
const IDLE_LOOKS = 3;

/** Quiet that every voice may need to begin; some come over the network or are read from a disk. */
const BEGIN_MS = 5000;

/**
 * Milliseconds a character takes a voice at speed 1, slow voices and pauses included: about 60 words
 * a minute, less than half of what is usual. Letters of Han, Kana and Hangul are whole syllables.
 */
const [LETTER_MS, SYLLABLE_MS] = [170, 600];
const SYLLABLES = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/g;

/**
 * Calls `onLost` once when the end of an utterance was not told: the synthesiser is idle although
 * nothing ended, or nothing was heard for longer than the text can take.
 */
export function watch(
  synthesis: Synthesis,
  said: { readonly text: string; readonly rate: number },
  onLost: () => void,
): Watch {
  const limit = BEGIN_MS + longest(said.text) / said.rate;
  let [quiet, idle, begun] = [0, 0, false];
  const timer = setInterval(() => {
    quiet += LOOK_MS;
    idle = synthesis.speaking || synthesis.pending ? 0 : idle + 1;
    const ended = idle >= IDLE_LOOKS && (begun || quiet >= BEGIN_MS);
    if (!ended && quiet < limit) return;
    clearInterval(timer);
    onLost();
  }, LOOK_MS);
  return {
    sign: () => {
      begun = true;
      quiet = 0;
    },
    stop: () => clearInterval(timer),
  };
}

function longest(text: string): number {
  const syllables = text.match(SYLLABLES)?.length ?? 0;
  return syllables * SYLLABLE_MS + (text.length - syllables) * LETTER_MS;
}
