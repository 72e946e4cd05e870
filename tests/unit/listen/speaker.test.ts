import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { makeSpeaker, type State } from '../../../components/listen/speaker';
import { FakeSynthesis, type FakeUtterance, type Manner } from './fake-synthesis';

const LINES = ['One and two.', 'Three and four.', 'Five and six.'].map((text) => ({
  text,
  language: 'en',
}));

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** A speaker with a fake voice, and what it told. */
function speaking(manner: Manner, rate = 1) {
  const synthesis = new FakeSynthesis(manner);
  const told: string[] = [];
  const states: State[] = [];
  const speaker = makeSpeaker(LINES, {
    synthesis,
    utter: (_, text) => ({ text, rate }) as FakeUtterance as SpeechSynthesisUtterance,
    onLine: (index) => told.push(`line ${index}`),
    onWord: (index, { start, end }) => told.push(LINES[index]?.text.slice(start, end) ?? ''),
    onState: (state) => states.push(state),
  });
  return { synthesis, speaker, told, states };
}

it('Sentences are said one after the other, each word told, and then it is over', async () => {
  const { speaker, synthesis, told, states } = speaking('good');
  speaker.play(0);
  await vi.runAllTimersAsync();
  expect(synthesis.said).toEqual(LINES.map(({ text }) => text));
  expect(told.slice(0, 5)).toEqual(['line 0', 'One', 'and', 'two.', 'line 1']);
  expect(states).toEqual(['playing', 'ended']);
});

it('Reading begins at the sentence that is asked for, and steps to its neighbours', async () => {
  const { speaker, synthesis } = speaking('good');
  speaker.play(1);
  await vi.advanceTimersByTimeAsync(100);
  speaker.play(speaker.at() + 1);
  await vi.advanceTimersByTimeAsync(100);
  speaker.play(speaker.at() - 2);
  await vi.advanceTimersByTimeAsync(100);
  expect(synthesis.said).toEqual(['Three and four.', 'Five and six.', 'One and two.']);
});

it('A pause is quiet, and reading goes on at the word', async () => {
  const { speaker, synthesis, states } = speaking('good');
  speaker.play(0);
  await vi.advanceTimersByTimeAsync(250);
  speaker.pause();
  await vi.advanceTimersByTimeAsync(60_000);
  expect(synthesis.said).toEqual(['One and two.']);
  expect(synthesis.speaking).toBe(false);
  speaker.resume();
  await vi.advanceTimersByTimeAsync(100);
  expect(synthesis.said.at(-1)).toBe('and two.');
  expect(states).toEqual(['playing', 'paused', 'playing']);
});

it('After the pause of a voice that tells no words the sentence is said again', async () => {
  const { speaker, synthesis } = speaking('wordless');
  speaker.play(1);
  await vi.advanceTimersByTimeAsync(300);
  speaker.pause();
  speaker.resume();
  await vi.advanceTimersByTimeAsync(100);
  expect(synthesis.said).toEqual(['Three and four.', 'Three and four.']);
});

it('Another speed or voice is taken up at the word', async () => {
  const { speaker, synthesis } = speaking('good');
  speaker.play(0);
  await vi.advanceTimersByTimeAsync(450);
  speaker.again();
  await vi.advanceTimersByTimeAsync(100);
  expect(synthesis.said).toEqual(['One and two.', 'two.']);
});

it('Words are told in their place of the sentence after a pause too', async () => {
  const { speaker, told } = speaking('good');
  speaker.play(0);
  await vi.advanceTimersByTimeAsync(250);
  speaker.pause();
  told.length = 0;
  speaker.resume();
  await vi.advanceTimersByTimeAsync(300);
  expect(told).toEqual(['line 0', 'and', 'two.']);
});

describe('A voice that tells nothing of its end', () => {
  it('is followed by the next sentence once the synthesiser is idle', async () => {
    const { speaker, synthesis, states } = speaking('endless');
    speaker.play(0);
    await vi.advanceTimersByTimeAsync(7000);
    expect(synthesis.said.slice(0, 2)).toEqual(['One and two.', 'Three and four.']);
    expect(states).toEqual(['playing']);
  });

  it('and claims to speak for ever is cut off after more time than the text can take', async () => {
    const { speaker, synthesis } = speaking('stuck');
    speaker.play(0);
    await vi.advanceTimersByTimeAsync(5000);
    expect(synthesis.said).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(5000);
    expect(synthesis.said).toHaveLength(2);
  });
});

it.each(['dumb', 'failing'] as const)(
  'A voice that is %s is said to be silent, and not asked for ever',
  async (manner) => {
    const { speaker, synthesis, states } = speaking(manner);
    speaker.play(0);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(states).toEqual(['playing', 'silent']);
    expect(synthesis.said).toHaveLength(2);
    expect(vi.getTimerCount()).toBe(0);
  },
);

it('Stopping leaves nothing behind', async () => {
  const { speaker, synthesis } = speaking('good');
  speaker.play(0);
  await vi.advanceTimersByTimeAsync(100);
  speaker.stop();
  expect(synthesis.speaking).toBe(false);
  expect(vi.getTimerCount()).toBe(0);
});
