/** A choice of each reading, or of some. */
export type Readings = Readonly<Record<string, string>>;

/** A way to read a vendor's document. */
export interface NamedReadings {
  readonly name: string;
  readonly readings: Readings;
}

/**
 * Few sets, ours first, in which every choice of every reading stands, and each two choices of dependent readings stand
 * together.
 * @param choices Of each reading, our own first.
 * @param dependent Readings of which one can hide what the other does: each choice of the one has to meet each of the other.
 */
export function readingSets(
  choices: Readonly<Record<string, readonly string[]>>,
  dependent: readonly (readonly [string, string])[],
): readonly NamedReadings[] {
  const pick = (choose: (all: readonly string[]) => string | undefined): Readings =>
    Object.fromEntries(Object.entries(choices).map(([name, all]) => [name, choose(all) ?? '']));
  const alone = Object.entries(choices).flatMap(([name, all]) => all.map((choice) => ({ [name]: choice })));
  const together = dependent.flatMap(([one, other]) =>
    (choices[one] ?? []).flatMap((first) =>
      (choices[other] ?? []).map((second) => ({ [one]: first, [other]: second })),
    ),
  );
  const sets: NamedReadings[] = [{ name: 'as decided', readings: {} }];
  // Two together are harder to place, so they come first; what is free stands as far from ours as can be.
  let left = without(
    [...together, ...alone],
    pick(([decided]) => decided),
  );
  while (left.length > 0) {
    const readings = { ...pick((all) => all.at(-1)), ...fill(left) };
    left = without(left, readings);
    sets.push({ name: `other readings, set ${sets.length}`, readings });
  }
  return sets;
}

/** Takes in one goal after the other, as far as they go together. */
const fill = (goals: readonly Readings[]): Readings =>
  goals.reduce<Readings>(
    (readings, goal) =>
      Object.entries(goal).every(([name, choice]) => (readings[name] ?? choice) === choice)
        ? { ...readings, ...goal }
        : readings,
    {},
  );

const without = (goals: readonly Readings[], readings: Readings): readonly Readings[] =>
  goals.filter((goal) => Object.entries(goal).some(([name, choice]) => readings[name] !== choice));
