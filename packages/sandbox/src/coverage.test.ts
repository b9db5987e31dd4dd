import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { doors } from './doors/routes.js';
import { sandboxSpec } from './generated/sandbox.js';
import { startSandbox } from './sandbox.js';
import { connect } from './sandbox.test-helper.js';
import { apisOf, coverageOf } from './simulator.js';
import { allSimulators, createWorld } from './world.js';

const world = createWorld({ now: Date.now }, new AbortController().signal, () => 'http://127.0.0.1');
const simulators = allSimulators(world.simulators).map((simulator) => [simulator.vendor, simulator] as const);

describe('coverage', () => {
  it.each(simulators)('of %s names every operation of its spec, and no other', (_vendor, simulator) => {
    const operationIds = apisOf(simulator).flatMap(({ spec }) =>
      spec.operations.map(({ operationId }) => operationId),
    );
    expect(new Set(operationIds).size).toBe(operationIds.length);
    expect(Object.keys(coverageOf(simulator)).sort()).toEqual([...operationIds].sort());
  });

  it.each(simulators)('of %s stands on its page, conditions included', (vendor, simulator) => {
    const page = readFileSync(new URL(`../vendors/${vendor}.md`, import.meta.url), 'utf8');
    const names = [
      ...simulator.conditions.list().map(({ name }) => name),
      ...Object.keys(coverageOf(simulator)),
    ];
    expect(names.filter((name) => !page.includes(`\`${name}\``))).toEqual([]);
  });

  it('of the doors is complete', () => {
    const operationIds = sandboxSpec.operations.map(({ operationId }) => operationId);
    expect(Object.keys(doors).sort()).toEqual([...operationIds].sort());
  });

  it('is told by the control door, with addresses and credentials that work', async () => {
    const sandbox = await startSandbox();
    const { door } = await connect(sandbox);
    const told = (await door('GET', '/control/sandbox')).fields.list('vendors');
    expect(told.map((vendor) => vendor.text('vendor'))).toEqual(simulators.map(([vendor]) => vendor));
    const openscape = told.find((vendor) => vendor.text('vendor') === 'openscape')?.values();
    expect(openscape).toMatchObject({
      baseUrl: sandbox.openscape.baseUrl,
      settings: {
        clientId: sandbox.openscape.clientId,
        clientSecret: sandbox.openscape.clientSecret,
        businessUnitName: 'DEFAULT',
      },
      coverage: { 'sessions.create': 'supported', 'callbacks.create': 'supported' },
    });
    expect(sandbox.vendors.map(({ vendor, baseUrl }) => [vendor, baseUrl])).toEqual(
      told.map((vendor) => [vendor.text('vendor'), vendor.text('baseUrl')]),
    );
    await sandbox.close();
  });
});

describe('the generated schemas', () => {
  const specs = allSimulators(world.simulators).flatMap((simulator) =>
    apisOf(simulator).map(({ spec }) => spec),
  );

  /** SOAP has schemas of its own: what is not JSON is not checked by these. */
  const ofJson = [sandboxSpec, ...specs].filter(({ schemas }) => Object.keys(schemas).length > 0);

  it.each([...new Set(ofJson)])('of $title are valid and complete', ({ $id, schemas, operations }) => {
    const ajv = new Ajv2020({ allowUnionTypes: true, validateFormats: false });
    expect(() => ajv.addSchema({ $id, $defs: schemas })).not.toThrow();
    const bodies = operations.flatMap(({ body, responses }) => [body, ...Object.values(responses)]);
    const refs = bodies.flatMap((body) => body?.schemaRef ?? []);
    expect(refs.length).toBeGreaterThan(0);
    for (const schemaRef of refs) expect(ajv.getSchema(schemaRef)).toBeTypeOf('function');
  });
});
