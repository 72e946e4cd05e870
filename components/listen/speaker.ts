import { type Span, wordAt } from './sentences';
import { type Synthesis, type Watch, watch } from './watchdog';

/** A sentence to say. */
export interface Line {
  readonly text: string;
  /** BCP 47; null when unknown. */
  readonly language: string | null;
}

/** `silent`: the voice does not answer. `ended`: nothing is left to say. */
export type State = 'playing' | 'paused' | 'ended' | 'silent';

/** What a speaker speaks with, and whom it tells how far it is; lines are counted from 0. */
export interface SpeakerOptions<Said extends Line> {
  readonly synthesis: Synthesis;
  /** Makes what the synthesiser says, with voice and speed set. */
  readonly utter: (line: Said, text: string) => SpeechSynthesisUtterance;
  /** A sentence begins. */
  readonly onLine: (index: number) => void;
  /** A word of it begins; never called by voices that tell no words. */
  readonly onWord: (index: number, word: Span) => void;
  readonly onState: (state: State) => void;
}

/** Says sentences one after the other. */
export interface Speaker {
  /** Says from a sentence on. */
  readonly play: (index: number) => void;
  readonly pause: () => void;
  /** Goes on where it was paused: at the word, where the voice tells words, else at the sentence. */
  readonly resume: () => void;
  /** Says the current word or sentence anew, with other voice or speed. */
  readonly again: () => void;
  /** The sentence that is or was said last. */
  readonly at: () => number;
  readonly state: () => State;
  readonly stop: () => void;
}

/** One utterance and what watches it. */
interface Turn {
  utterance: SpeechSynthesisUtterance | null;
  watching: Watch | null;
}

/** Sentences in a row of which nothing is heard before the voice counts as silent. */
const PATIENCE = 2;

/** After a cancelled utterance some synthesisers swallow the next when it comes at once. */
const AFTER_CANCEL_MS = 40;

/**
 * Pausing is stopping and beginning again: `pause()` of the synthesiser is ignored by some voices and
 * never comes back with others.
 */
export function makeSpeaker<Said extends Line>(
  lines: readonly Said[],
  options: SpeakerOptions<Said>,
): Speaker {
  const { synthesis, utter, onLine, onWord, onState } = options;
  let [at, from, unheard] = [0, 0, 0];
  let state: State = 'paused';
  // Kept, or the browser may throw the utterance away and with it the news of its end.
  let current: Turn | null = null;

  const set = (next: State) => {
    state = next;
    onState(next);
  };
  const leave = () => {
    current?.watching?.stop();
    current = null;
  };
  const drop = () => {
    leave();
    const busy = synthesis.speaking || synthesis.pending;
    if (busy) synthesis.cancel();
    return busy;
  };
  const goOn = (heard: boolean) => {
    unheard = heard ? 0 : unheard + 1;
    leave();
    from = 0;
    at += 1;
    if (unheard < PATIENCE && at < lines.length) return say();
    at -= 1;
    set(unheard < PATIENCE ? 'ended' : 'silent');
  };
  const say = (wait = 0) => {
    const line = lines[at];
    if (!line) return set('ended');
    leave();
    const turn: Turn = { utterance: null, watching: null };
    current = turn;
    if (state !== 'playing') set('playing');
    onLine(at);
    // Never from within an event of the utterance before, or synthesisers that tell an end while they
    // are still being given the text would go deeper with every sentence.
    setTimeout(begin, wait, turn, line);
  };
  const begin = (turn: Turn, line: Said) => {
    if (current !== turn) return;
    const base = from;
    const text = line.text.slice(base);
    const utterance = utter(line, text);
    let heard = false;
    const watching = watch(synthesis, { text, rate: utterance.rate }, () => {
      drop();
      goOn(heard);
    });
    Object.assign(turn, { utterance, watching });
    const sign = () => {
      heard = true;
      watching.sign();
    };
    utterance.onstart = sign;
    utterance.onend = () => current === turn && goOn(true);
    utterance.onerror = () => current === turn && goOn(false);
    utterance.onboundary = (event) => {
      if (current !== turn) return;
      sign();
      if (event.name === 'sentence') return;
      const word = wordOf(event, text);
      from = base + word.start;
      onWord(at, { start: from, end: base + word.end });
    };
    synthesis.speak(utterance);
  };

  const sayAnew = () => say(drop() ? AFTER_CANCEL_MS : 0);

  return {
    play: (index) => {
      at = Math.min(Math.max(0, index), lines.length - 1);
      [from, unheard] = [0, 0];
      sayAnew();
    },
    pause: () => {
      drop();
      set('paused');
    },
    resume: () => {
      unheard = 0;
      if (state === 'ended') [at, from] = [0, 0];
      sayAnew();
    },
    again: () => {
      if (state === 'playing') sayAnew();
    },
    at: () => at,
    state: () => state,
    stop: () => void drop(),
  };
}

/** The word that an event names; some voices leave out how long it is. */
const wordOf = (
  { charIndex, charLength }: Pick<SpeechSynthesisEvent, 'charIndex' | 'charLength'>,
  text: string,
): Span =>
  charLength ? { start: charIndex, end: charIndex + charLength } : wordAt(text, charIndex);
