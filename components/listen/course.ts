import type { Settings } from '../../core/settings';
import type { PlainKey } from '../../platform/i18n';
import type { ListenDesk } from './desk';
import { type Skips, type Spoken, spokenOf } from './passages';
import type { Span } from './sentences';
import { makeSpeaker, type Speaker, type State } from './speaker';
import { makeTongue } from './tongue';
import { loadVoices, type MachineVoice } from './voices';

/** What shows the course to the person. */
export interface CourseView {
  /** A sentence is said; with the word, where the voice tells words. */
  readonly show: (spoken: Spoken, word: Span | null) => void;
  readonly state: (state: State) => void;
  /** Why nothing is said; null when all is well. */
  readonly trouble: (sentence: PlainKey | null) => void;
}

/** An article on its way through a voice. */
export interface Course {
  readonly toggle: () => void;
  readonly step: (by: number) => void;
  /** Goes on at the first sentence that is meant; nothing when none is. */
  readonly playAt: (isMeant: (spoken: Spoken) => boolean) => void;
  /** The settings were changed. */
  readonly update: () => void;
  /** The language of what is said, a BCP 47 tag. */
  readonly language: () => string;
  readonly voices: () => readonly MachineVoice[];
  readonly stop: () => void;
}

/** Begins at the sentence that `startOf` names by its place among all. */
export function startCourse(
  { article, main, text, settings, signal }: ListenDesk,
  view: CourseView,
  startOf: (lines: readonly Spoken[]) => number,
): Course {
  const synthesis = window.speechSynthesis;
  const tongue = makeTongue(article.language, settings);
  let lines: readonly Spoken[] = [];
  let speaker: Speaker | null = null;
  let read = '';

  const show = (index: number, word: Span | null) => {
    const line = lines[index];
    if (line) view.show(line, word);
  };
  const onState = (state: State) => {
    view.state(state);
    view.trouble(state === 'silent' ? 'listenSilent' : null);
  };
  const current = () => lines[speaker?.at() ?? 0];

  /** Reads the article anew, from the sentence that was said last. */
  const begin = () => {
    const last = speaker && current();
    speaker?.stop();
    read = readWords(settings());
    lines = spokenOf(main, text, skipsOf(settings()));
    speaker = makeSpeaker(lines, {
      synthesis,
      utter: tongue.utter,
      onState,
      onLine: (index) => show(index, null),
      onWord: show,
    });
    const found = last ? lines.findIndex((line) => isSame(line, last)) : -1;
    const start = found < 0 ? startOf(lines) : found;
    if (tongue.speaks(lines[start])) return speaker.play(start);
    view.state('silent');
    view.trouble(tongue.voices().length === 0 ? 'listenNoVoice' : 'listenNoLanguage');
  };
  const hasChanged = () => read !== readWords(settings());

  void loadVoices(synthesis).then((found) => {
    tongue.learn(found);
    if (!signal.aborted) begin();
  });
  return {
    toggle: () => {
      const state = speaker?.state();
      if (state === 'playing') speaker?.pause();
      else if (state === 'silent' || hasChanged() || !tongue.speaks(current())) begin();
      else speaker?.resume();
    },
    step: (by) => speaker?.play(speaker.at() + by),
    playAt: (isMeant) => {
      const at = lines.findIndex(isMeant);
      if (at >= 0) speaker?.play(at);
    },
    update: () => {
      const state = speaker?.state();
      if (state === 'silent' || (state === 'playing' && hasChanged())) begin();
      else speaker?.again();
    },
    language: () => tongue.languageOf(current()),
    voices: tongue.voices,
    stop: () => speaker?.stop(),
  };
}

/** The sentence itself may be another object: an article is read anew when other parts are left out. */
export const isSame = (one: Spoken, other: Spoken): boolean =>
  one.block === other.block && one.text === other.text;

const readWords = ({ listenCode, listenCaptions, listenNotes }: Settings): string =>
  [listenCode, listenCaptions, listenNotes].join();

const skipsOf = ({ listenCode, listenCaptions, listenNotes }: Settings): Skips => ({
  code: listenCode === 'off',
  captions: listenCaptions === 'off',
  notes: listenNotes === 'off',
});
