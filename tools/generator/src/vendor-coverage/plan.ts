import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

import type { OutputFile } from '../emit/text.js';
import { SpecError, type Spec } from '../load/load.js';
import { readClient } from './client-side.js';
import { cover, type Coverage } from './cover.js';
import { readFacts } from './facts.js';
import { coveragePage } from './page.js';
import { readPlaces } from './sources.js';

/**
 * The coverage pages of all specs that have a `vendor-facts.yaml` beside them.
 * @param clients The generated clients' files, in the order of the specs.
 * @throws SpecError with a line for each fact that is neither covered nor explained.
 */
export async function planCoverage(
  root: string,
  specs: readonly Spec[],
  clients: readonly (readonly OutputFile[])[],
): Promise<OutputFile[]> {
  const found = await Promise.all(
    specs.map(async (spec, index) => coverageOf(root, spec, clients[index] ?? [])),
  );
  const coverages = found.filter((one) => one !== undefined);
  const problems = coverages.flatMap((coverage) => coverage.problems);
  if (problems.length > 0) throw new SpecError(problems.join('\n'));
  const pages = [...new Set(coverages.map(({ facts }) => facts.page))].sort();
  return pages.map((page) =>
    coveragePage(
      page,
      coverages.filter(({ facts }) => facts.page === page),
    ),
  );
}

async function coverageOf(
  root: string,
  { file, api, document }: Spec,
  client: readonly OutputFile[],
): Promise<Coverage | undefined> {
  const path = join(dirname(file), 'vendor-facts.yaml');
  const text = await readFile(join(root, path), 'utf8').catch(() => undefined);
  if (text === undefined) return undefined;
  const facts = readFacts(text, path, api);
  const [simulator, driver] = await Promise.all([
    readPlaces(root, facts.code.simulator),
    readPlaces(root, facts.code.driver),
  ]);
  return cover(facts, { document, client: readClient(client), code: { simulator, driver } });
}
