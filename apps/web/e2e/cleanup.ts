/** What has to be undone, the last first; also when only half was done. */
export class Cleanup {
  readonly #steps: (() => Promise<unknown>)[] = [];

  add(step: () => Promise<unknown>): void {
    this.#steps.push(step);
  }

  /** Undoes everything. */
  readonly run = async (): Promise<void> => {
    for (const step of this.#steps.splice(0).toReversed()) await step();
  };
}
