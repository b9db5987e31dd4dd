// Hears what comes from the other side, and the tones of a keypad in it, as a contact center's voice menu does.

const ROWS = [697, 770, 852, 941];
const COLUMNS = [1209, 1336, 1477];
const KEYS = ['123', '456', '789', '*0#'];

/** In dB. */
const LOUD = -50;
const LOOK_EVERY_MS = 10;
/** Looks without a tone that end one. */
const SILENCE = 3;

/** Ears for a stream. */
export interface Listening {
  /** Of the loudest frequency now, in dB. */
  readonly loudness: () => number;
  readonly stop: () => undefined;
}

/** Tells each tone once, when it begins. */
export function listenFor(stream: MediaStream, onTone: (tone: string) => void): Listening {
  // Chromium gives the sound of a call to an analyser only where an element plays it too.
  const player = new Audio();
  player.srcObject = stream;
  player.muted = true;
  void player.play();
  const context = new AudioContext();
  const analyser = new AnalyserNode(context, { fftSize: 4_096, smoothingTimeConstant: 0 });
  context.createMediaStreamSource(stream).connect(analyser);
  const levels = new Float32Array(analyser.frequencyBinCount);
  const levelAt = (frequency: number): number =>
    levels[Math.round((frequency * analyser.fftSize) / context.sampleRate)] ?? -Infinity;
  const loudest = (frequencies: readonly number[]): number => {
    const found = frequencies.map(levelAt);
    const best = found.indexOf(Math.max(...found));
    return (found[best] ?? -Infinity) > LOUD ? best : -1;
  };
  let last: string | undefined;
  let silentFor = 0;
  const timer = setInterval(() => {
    analyser.getFloatFrequencyData(levels);
    const tone = KEYS[loudest(ROWS)]?.[loudest(COLUMNS)];
    silentFor = tone === undefined ? silentFor + 1 : 0;
    if (tone !== undefined && tone !== last) onTone(tone);
    if (tone !== undefined || silentFor === SILENCE) last = tone;
  }, LOOK_EVERY_MS);
  return {
    loudness: () => Math.max(...levels),
    stop: () => {
      clearInterval(timer);
      player.srcObject = null;
      void context.close();
      return undefined;
    },
  };
}
