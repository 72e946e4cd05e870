/** What is needed to know of a voice. */
export type Voice = Pick<SpeechSynthesisVoice, 'name' | 'lang' | 'localService' | 'default'>;

/** Voices by language as the person chose them: the setting `listenVoices`, "en=Name; fr=Name". */
export function chosenVoices(setting: string): ReadonlyMap<string, string> {
  const pairs = setting.split(';').map((pair) => {
    const at = pair.indexOf('=');
    return [
      pair.slice(0, Math.max(0, at)).trim().toLowerCase(),
      pair.slice(at + 1).trim(),
    ] as const;
  });
  return new Map(pairs.filter(([language, name]) => language !== '' && name !== ''));
}

/** The setting with another voice for a language; null gives the choice back. */
export function withVoice(setting: string, language: string, name: string | null): string {
  const chosen = new Map(chosenVoices(setting));
  // A name with the separator in it could not be read back.
  if (name === null || name.includes(';')) chosen.delete(primary(language));
  else chosen.set(primary(language), name);
  return [...chosen].map((pair) => pair.join('=')).join('; ');
}

/** The language of a tag without script and region: `en` of `en-GB` or `en_GB`. */
export const primary = (tag: string): string => tag.split(/[-_]/)[0]?.toLowerCase() ?? '';

/**
 * The voice for a language: the one chosen for it, else one of the same region, else one of the
 * language, the system's own before others. Null when there is none. `voices` are those allowed.
 */
export function voiceFor<Any extends Voice>(
  voices: readonly Any[],
  language: string,
  chosen: ReadonlyMap<string, string>,
): Any | null {
  const name = chosen.get(primary(language));
  const own = voices.find((voice) => voice.name === name);
  if (own) return own;
  const speaks = voices
    .filter(({ lang }) => primary(lang) === primary(language))
    .sort((a, b) => Number(b.default) - Number(a.default));
  const tag = language.replace('_', '-').toLowerCase();
  return (
    speaks.find(({ lang }) => lang.replace('_', '-').toLowerCase() === tag) ?? speaks[0] ?? null
  );
}

/** Voices that speak on this device, and where that is allowed those that send the text away. */
export const allowedVoices = <Any extends Voice>(voices: readonly Any[], remote: boolean): Any[] =>
  voices.filter(({ localService }) => remote || localService);

/** Browsers gather the voices after a first question; this long it is waited for them. */
const GATHER_MS = 1500;

/**
 * A voice of the machine, with what there is to know of it read once: Firefox loses the tab when it is
 * read again after something was said (seen with the voices it brings for tests).
 */
export interface MachineVoice extends Voice {
  readonly own: SpeechSynthesisVoice;
}

/** The machine's voices once it has told them; empty when there are none. */
export async function loadVoices(synthesis: SpeechSynthesis): Promise<MachineVoice[]> {
  const now = synthesis.getVoices();
  if (now.length > 0) return now.map(noted);
  await new Promise<void>((done) => {
    const timer = setTimeout(done, GATHER_MS);
    synthesis.addEventListener(
      'voiceschanged',
      () => {
        clearTimeout(timer);
        done();
      },
      { once: true },
    );
  });
  return synthesis.getVoices().map(noted);
}

const noted = (own: SpeechSynthesisVoice): MachineVoice => ({
  name: own.name,
  lang: own.lang,
  localService: own.localService,
  default: own.default,
  own,
});
