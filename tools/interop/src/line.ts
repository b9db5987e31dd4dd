/** One line of a program of another stack: what happened, and facts about it. */
export interface Line {
  readonly step: string;
  readonly facts: Readonly<Record<string, unknown>>;
}

/** @throws Error when it is no JSON object with a `step`. */
export function readLine(text: string): Line {
  const value: unknown = JSON.parse(text);
  if (typeof value !== 'object' || value === null || !('step' in value) || typeof value.step !== 'string')
    throw new Error(`A line without step: ${text}`);
  const { step, ...facts } = value;
  return { step, facts };
}

export const readLines = (output: string): readonly Line[] =>
  output
    .split('\n')
    .filter((line) => line !== '')
    .map(readLine);
