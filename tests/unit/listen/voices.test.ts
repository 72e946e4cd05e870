import { describe, expect, it } from 'vitest';
import {
  allowedVoices,
  chosenVoices,
  type Voice,
  voiceFor,
  withVoice,
} from '../../../components/listen/voices';

const voice = (name: string, lang: string, more: Partial<Voice> = {}): Voice => ({
  name,
  lang,
  localService: true,
  default: false,
  ...more,
});
const VOICES = [
  voice('Ada', 'en-US'),
  voice('Ben', 'en-GB', { default: true }),
  voice('Cloud', 'fi-FI', { localService: false }),
  voice('Dora', 'de_DE'),
];
const nobody = new Map<string, string>();

describe('The voice for a language', () => {
  it('is the one that was chosen, else that of the region, else the system’s own', () => {
    const chosen = chosenVoices('en=Ada');
    expect(voiceFor(VOICES, 'en-GB', chosen)?.name).toBe('Ada');
    expect(voiceFor(VOICES, 'en-US', nobody)?.name).toBe('Ada');
    expect(voiceFor(VOICES, 'en', nobody)?.name).toBe('Ben');
    expect(voiceFor(VOICES, 'de-AT', nobody)?.name).toBe('Dora');
  });

  it('is none rather than one of another language', () => {
    expect(voiceFor(VOICES, 'ja', nobody)).toBeNull();
  });

  it('falls back where the chosen one is not on this device', () => {
    expect(voiceFor(VOICES, 'en', chosenVoices('en=Zoe'))?.name).toBe('Ben');
  });
});

it('Voices that send the text away are used only where that is allowed', () => {
  expect(voiceFor(allowedVoices(VOICES, false), 'fi', nobody)).toBeNull();
  expect(voiceFor(allowedVoices(VOICES, true), 'fi', nobody)?.name).toBe('Cloud');
});

it('Choices are kept by language, and given back one by one', () => {
  const two = withVoice(withVoice('', 'en-GB', 'Ada'), 'de', 'Dora (net = no)');
  expect(two).toBe('en=Ada; de=Dora (net = no)');
  expect(chosenVoices(two).get('de')).toBe('Dora (net = no)');
  expect(withVoice(two, 'en', null)).toBe('de=Dora (net = no)');
  expect([...chosenVoices('nonsense;=;x=')]).toEqual([]);
});
