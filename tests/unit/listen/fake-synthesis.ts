/** What a fake voice does with what it is given to say. */
export type Manner =
  /** Tells start, words and end. */
  | 'good'
  /** Tells start and end. */
  | 'wordless'
  /** Speaks for as long as it takes, and tells neither start nor end. */
  | 'endless'
  /** Claims to speak for ever. */
  | 'stuck'
  /** Does nothing at all. */
  | 'dumb'
  /** Fails. */
  | 'failing';

/** What of an utterance the speaker sets and the synthesiser calls. */
export interface FakeUtterance {
  text: string;
  rate: number;
  onstart?: (() => void) | null;
  onend?: (() => void) | null;
  onerror?: (() => void) | null;
  onboundary?: ((event: object) => void) | null;
}

/** Time that a fake voice takes for each word. */
const WORD_MS = 200;

/** A synthesiser that says nothing, in the given manner. */
export class FakeSynthesis {
  speaking = false;
  pending = false;
  readonly said: string[] = [];
  private timers: ReturnType<typeof setTimeout>[] = [];

  constructor(public manner: Manner) {}

  speak = (given: unknown): void => {
    const utterance = given as FakeUtterance;
    this.said.push(utterance.text);
    if (this.manner === 'dumb') return;
    this.speaking = true;
    if (this.manner === 'stuck') return;
    const words = [...utterance.text.matchAll(/\S+/g)];
    const later = (index: number, act: () => void) =>
      this.timers.push(setTimeout(act, (index * WORD_MS) / utterance.rate));
    if (this.manner === 'failing') {
      later(0, () => {
        this.speaking = false;
        utterance.onerror?.();
      });
      return;
    }
    if (this.manner !== 'endless') later(0, () => utterance.onstart?.());
    words.forEach((word, index) => {
      const event = { name: 'word', charIndex: word.index, charLength: word[0].length };
      if (this.manner === 'good') later(index, () => utterance.onboundary?.(event));
    });
    later(words.length, () => {
      this.speaking = false;
      if (this.manner !== 'endless') utterance.onend?.();
    });
  };

  cancel = (): void => {
    for (const timer of this.timers.splice(0)) clearTimeout(timer);
    this.speaking = false;
  };
}
