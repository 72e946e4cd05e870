/** Samples of silence, each a byte: ten seconds, more than what browsers take for a mere signal. */
const SAMPLES = 80_000;

/** Silence in what an unsigned byte holds. */
const STILL = 128;

/**
 * The head of a WAV file (Multimedia Programming Interface and Data Specifications 1.0, 1991) with so many
 * samples, 8000 a second, of one channel; each letter is a byte.
 */
const HEAD =
  'RIFF\xa48\x01\0WAVEfmt \x10\0\0\0\x01\0\x01\0@\x1f\0\0@\x1f\0\0\x01\0\x08\0data\x808\x01\0';

/**
 * A player of silence, over and over. Browsers hand media keys, headsets and the system's card of what plays
 * only to pages with a player in them, and a voice is none (tried in Chromium on Linux: with this all of them
 * come, without it none). Nothing is loaded; a page's own rules may forbid it to play.
 */
export function makeSilence(signal: AbortSignal): HTMLAudioElement {
  const head = Uint8Array.from(HEAD, (letter) => letter.charCodeAt(0));
  const samples = new Uint8Array(SAMPLES).fill(STILL);
  const address = URL.createObjectURL(new Blob([head, samples], { type: 'audio/wav' }));
  const player = new Audio(address);
  player.loop = true;
  signal.addEventListener('abort', () => {
    player.pause();
    player.removeAttribute('src');
    URL.revokeObjectURL(address);
  });
  return player;
}
