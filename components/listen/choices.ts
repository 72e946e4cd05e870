import type { Settings, SettingsChange } from '../../core/settings';
import { locale, message, type PlainKey } from '../../platform/i18n';
import { element } from '../reader/element';
import { allowedVoices, chosenVoices, primary, type Voice, voiceFor, withVoice } from './voices';

/** What the choices are drawn from. */
export interface Choosing {
  readonly voices: readonly Voice[];
  /** The language that is being read, a BCP 47 tag. */
  readonly language: string;
  readonly settings: Settings;
  readonly onChange: (change: SettingsChange) => void;
}

const SWITCHES = [
  ['listenCode', 'settingListenCode'],
  ['listenCaptions', 'settingListenCaptions'],
  ['listenNotes', 'settingListenNotes'],
  ['listenRemote', 'settingListenRemote'],
] as const;

/** The voice for the language that is read, and what is read besides running text. */
export function drawChoices(choosing: Choosing): HTMLElement {
  const { settings, onChange } = choosing;
  const switches = SWITCHES.map(([key, label]) =>
    drawSwitch(label, settings[key] === 'on', (on) => onChange({ [key]: on ? 'on' : 'off' })),
  );
  return element(
    'div',
    { class: 'listen-choices', role: 'group', 'aria-label': message('listenOptions') },
    drawVoices(choosing),
    ...switches,
    element('p', { class: 'hint' }, message('settingListenRemoteDescription')),
  );
}

function drawVoices({ voices, language, settings, onChange }: Choosing): HTMLElement {
  const allowed = allowedVoices(voices, settings.listenRemote === 'on');
  const chosen = chosenVoices(settings.listenVoices);
  const own = chosen.get(primary(language)) ?? '';
  const byLanguage = (one: Voice, other: Voice) =>
    Number(primary(other.lang) === primary(language)) -
    Number(primary(one.lang) === primary(language));
  const automatic = voiceFor(allowed, language, new Map())?.name ?? '–';
  const option = (value: string, text: string) => {
    const made = element('option', { value }, text);
    made.selected = value === own;
    return made;
  };
  const menu = element(
    'select',
    { class: 'menu' },
    option('', `${message('listenVoiceAuto')} (${automatic})`),
    ...[...allowed].sort(byLanguage).map((voice) => option(voice.name, labelOf(voice))),
  );
  menu.addEventListener('change', () => {
    const listenVoices = withVoice(settings.listenVoices, language, menu.value || null);
    onChange({ listenVoices });
  });
  return element('label', {}, `${message('listenVoice')} · ${nameOf(language)}`, menu);
}

function labelOf({ name, lang, localService }: Voice): string {
  const told = `${name} (${nameOf(lang)})`;
  return localService ? told : message('listenVoiceRemote', { name: told });
}

/** A language's name in the person's own; the tag itself where the browser has none. */
function nameOf(tag: string): string {
  try {
    const names = new Intl.DisplayNames([locale()], { type: 'language' });
    return names.of(tag.replace('_', '-')) ?? tag;
  } catch {
    return tag;
  }
}

function drawSwitch(label: PlainKey, on: boolean, set: (on: boolean) => void): HTMLElement {
  const box = element('input', { type: 'checkbox' });
  box.checked = on;
  box.addEventListener('change', () => set(box.checked));
  return element('label', { class: 'switch' }, box, message(label));
}
