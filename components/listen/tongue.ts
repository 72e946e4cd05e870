import type { Settings } from '../../core/settings';
import { locale } from '../../platform/i18n';
import type { Line } from './speaker';
import { allowedVoices, chosenVoices, type MachineVoice, voiceFor } from './voices';

/** Which voice of the machine says a sentence, and how. */
export interface Tongue {
  /** The voices that the machine has. */
  readonly voices: () => readonly MachineVoice[];
  readonly learn: (voices: readonly MachineVoice[]) => void;
  /** The language of a sentence, else of the article, else of the person; a BCP 47 tag. */
  readonly languageOf: (line: Line | undefined) => string;
  /** Whether a voice says a sentence. */
  readonly speaks: (line: Line | undefined) => boolean;
  /** What the synthesiser says of a sentence, with voice and speed set. */
  readonly utter: (line: Line, said: string) => SpeechSynthesisUtterance;
}

/** Knows no voice before it has learnt some. `language` is the article's, a BCP 47 tag; null when it is not known. */
export function makeTongue(language: string | null, settings: () => Settings): Tongue {
  let voices: readonly MachineVoice[] = [];
  const languageOf = (line: Line | undefined) => line?.language || language || locale();
  const voiceIn = (tag: string) => {
    const { listenRemote, listenVoices } = settings();
    const allowed = allowedVoices(voices, listenRemote === 'on');
    return voiceFor(allowed, tag, chosenVoices(listenVoices));
  };
  /** Words in a language that no voice speaks are said by the article's. */
  const voiceOf = (line: Line | undefined) =>
    voiceIn(languageOf(line)) ?? voiceIn(language || locale());
  return {
    voices: () => voices,
    learn: (found) => {
      voices = found;
    },
    languageOf,
    speaks: (line) => Boolean(voiceOf(line)),
    utter: (line, said) => {
      const utterance = new SpeechSynthesisUtterance(said);
      const voice = voiceOf(line);
      utterance.voice = voice?.own ?? null;
      utterance.lang = voice?.lang ?? languageOf(line);
      utterance.rate = settings().listenRate;
      return utterance;
    },
  };
}
