import { openscapeReadingChoices, type OpenscapeReadings } from '@parlance/sandbox';

/** A way to read the vendor's document. */
export interface ReadingSet {
  readonly name: string;
  readonly readings: Partial<OpenscapeReadings>;
}

type Choices = Readonly<Record<string, readonly string[]>>;

const choices: Choices = openscapeReadingChoices;

/** Our own reading of everything. */
const DEFAULT: ReadingSet = { name: 'as decided', readings: {} };

/** One switch at a time, each of its other choices. */
export const singleOpenscapeReadings = (): readonly ReadingSet[] => [
  DEFAULT,
  ...Object.entries(choices).flatMap(([name, [, ...others]]) =>
    others.map((choice) => ({ name: `${name} ${choice}`, readings: { [name]: choice } })),
  ),
];

/** Few sets, in which every choice of every switch stands at least once: ours, then all the others together. */
export function openscapeReadingSets(): readonly ReadingSet[] {
  const most = Math.max(...Object.values(choices).map(({ length }) => length));
  const others = Array.from({ length: most - 1 }, (_, index): ReadingSet => ({
    name: `other readings, set ${index + 1}`,
    readings: Object.fromEntries(
      Object.entries(choices).map(([name, all]) => [name, all[index + 1] ?? all.at(-1)]),
    ),
  }));
  return [DEFAULT, ...others];
}
