import type { Tone } from '@parlance/click-to-contact';

const ROWS = [697, 770, 852, 941];
const COLUMNS = [1209, 1336, 1477];
const KEYS: readonly (readonly Tone[])[] = [
  ['1', '2', '3'],
  ['4', '5', '6'],
  ['7', '8', '9'],
  ['*', '0', '#'],
];

/** In dB. A tone is at least this loud, and this much louder than the tones of other keys; voices are not. */
const LOUD = -50;
const CLEAR = 10;

const FFT_SIZE = 2_048;
const LOOK_EVERY_MS = 10;
/** How often in a row it has to be heard: syllables come and go faster. */
const HEARD_TIMES = 3;

/** The key whose two frequencies stand out, by how loud each frequency (Hz) is (dB). */
export function toneIn(levelAt: (frequency: number) => number): Tone | undefined {
  const row = clearlyLoudest(ROWS.map(levelAt));
  const column = clearlyLoudest(COLUMNS.map(levelAt));
  return row === undefined || column === undefined ? undefined : KEYS[row]?.[column];
}

function clearlyLoudest(levels: readonly number[]): number | undefined {
  const [loudest = -Infinity, next = -Infinity] = levels.toSorted((one, other) => other - one);
  return loudest > LOUD && loudest - next > CLEAR ? levels.indexOf(loudest) : undefined;
}

/**
 * Hears the keys that the other side presses: browsers turn the tones that come with the sound (RFC 4733) into sound, and tell
 * pages nothing of them. An element has to play the stream too, or Chromium gives it to nobody.
 * @returns what stops it
 */
export function listenForTones(stream: MediaStream, onTone: (tone: Tone) => void): () => void {
  const context = new AudioContext();
  const analyser = new AnalyserNode(context, { fftSize: FFT_SIZE, smoothingTimeConstant: 0 });
  context.createMediaStreamSource(stream).connect(analyser);
  const levels = new Float32Array(analyser.frequencyBinCount);
  const levelAt = (frequency: number): number =>
    levels[Math.round((frequency * FFT_SIZE) / context.sampleRate)] ?? -Infinity;
  let last: Tone | undefined;
  let times = 0;
  const timer = setInterval(() => {
    analyser.getFloatFrequencyData(levels);
    const tone = toneIn(levelAt);
    times = tone === last ? times + 1 : 1;
    last = tone;
    if (tone !== undefined && times === HEARD_TIMES) onTone(tone);
  }, LOOK_EVERY_MS);
  return () => {
    clearInterval(timer);
    void context.close();
  };
}
