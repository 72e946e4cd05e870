/**
 * Puts a synthesiser that says nothing in the place of the machine's: two English voices, one of them
 * remote, that take a while for each word and tell it where `tellsWords`. An expression, because it
 * has to stand in the world of the extension's scripts.
 */
export const fakeVoice = ({ tellsWords }: { readonly tellsWords: boolean }): string => `(() => {
  const voice = (name, lang, localService) =>
    ({ name, lang, localService, default: false, voiceURI: name });
  const fake = {
    said: [],
    speaking: false,
    pending: false,
    timers: [],
    getVoices: () => [
      voice('Quiet Ann', 'en-GB', true),
      voice('Cloud Ben', 'en-US', false),
    ],
    addEventListener: () => undefined,
    speak(utterance) {
      fake.said.push({ text: utterance.text, voice: utterance.voice?.name, rate: utterance.rate });
      fake.speaking = true;
      const words = [...utterance.text.matchAll(/\\S+/g)];
      const later = (index, act) => fake.timers.push(setTimeout(act, index * 250));
      later(0, () => utterance.onstart?.({}));
      words.forEach(({ index, 0: word }, at) => {
        const event = { name: 'word', charIndex: index, charLength: word.length };
        if (${tellsWords}) later(at, () => utterance.onboundary?.(event));
      });
      later(words.length, () => {
        fake.speaking = false;
        utterance.onend?.({});
      });
    },
    cancel() {
      for (const timer of fake.timers.splice(0)) clearTimeout(timer);
      fake.speaking = false;
    },
  };
  Object.defineProperty(window, 'speechSynthesis', { value: fake, configurable: true });
  globalThis.SpeechSynthesisUtterance = class {
    constructor(text) {
      this.text = text;
    }
  };
})()`;
