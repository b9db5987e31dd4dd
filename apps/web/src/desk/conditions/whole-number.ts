/** What a whole number may be. */
export interface Limits {
  readonly minimum: number;
  readonly maximum: number;
}

/** The whole number that was typed; undefined where it is none within the limits. */
export function readWholeNumber(typed: string, { minimum, maximum }: Limits): number | undefined {
  const trimmed = typed.trim();
  if (!/^[+-]?\d+$/.test(trimmed)) return undefined;
  const number = Number(trimmed);
  return Number.isSafeInteger(number) && number >= minimum && number <= maximum ? number : undefined;
}
