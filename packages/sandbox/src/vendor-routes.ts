import type { HttpBindings } from '@hono/node-server';
import { Hono, type Context } from 'hono';
import { loggableBody, readBody } from './body.js';
import type { SpecOperation } from './generated/types.js';
import { fieldsOf } from './fields.js';
import { problemOf, toPattern, type Answer } from './operation.js';
import type { Simulator } from './simulator.js';
import type { RawParameters } from './validation.js';
import { encode, encodeProblem, exchange, type WireAnswer } from './wire.js';
import type { World } from './world.js';

type VendorContext = Context<{ Bindings: HttpBindings }>;

/** The HTTP side of a simulator: log, faults, leniencies, checks in both directions. */
export function vendorRoutes(simulator: Simulator, world: World): Hono<{ Bindings: HttpBindings }> {
  const routes = new Hono<{ Bindings: HttpBindings }>();
  if (simulator.middleware !== undefined) routes.use('*', simulator.middleware);
  for (const [first, ...others] of operationsByAddress(simulator))
    for (const pattern of [toPattern(first), ...(simulator.aliases?.[first.operationId] ?? [])])
      routes.on(first.method, pattern, (context) =>
        answerVendorRequest(simulator, world, [first, ...others], context),
      );
  routes.all('*', (context) => answerUnknown(simulator, world, context));
  return routes;
}

/** The operations of one method and address; where there are several, the body tells which is meant. */
type Operations = readonly [SpecOperation, ...SpecOperation[]];

function operationsByAddress({ spec }: Simulator): readonly Operations[] {
  const byAddress = new Map<string, Operations>();
  for (const operation of spec.operations) {
    const address = `${operation.method} ${operation.path}`;
    const [first, ...others] = byAddress.get(address) ?? [];
    byAddress.set(address, first === undefined ? [operation] : [first, ...others, operation]);
  }
  return [...byAddress.values()];
}

/** The operation that the body asks for; undefined where none of them is. */
const askedFor = (operations: Operations, body: unknown): SpecOperation | undefined =>
  operations.find(
    ({ selector }) => selector === undefined || fieldsOf(body).values()[selector.property] === selector.value,
  );

/** What a body is read as: what it says it is, or what it has to be. */
const contentTypeOf = (
  { ignoresContentType = false }: Simulator,
  { body }: SpecOperation,
  { req }: VendorContext,
): string | undefined => (ignoresContentType ? body?.mediaType : req.header('content-type'));

async function answerVendorRequest(
  simulator: Simulator,
  world: World,
  operations: Operations,
  context: VendorContext,
): Promise<Response> {
  const text = await context.req.text();
  const body = loggableBody(contentTypeOf(simulator, operations[0], context), text);
  const { vendor } = simulator;
  const conversationId = simulator.conversationIdOf((name) => context.req.param(name), body);
  const asked = askedFor(operations, body);
  // A request for no operation is refused by the rules of any at its address: they only differ in the body.
  const operation = asked ?? operations[0];
  const effect = world.faults.strike({ vendor, operation: asked?.operationId, conversationId });
  const requestId = world.log.add({
    vendor,
    ...(asked === undefined ? {} : { operation: asked.operationId }),
    ...(conversationId === undefined ? {} : { conversationId }),
    method: context.req.method,
    path: `${context.req.path}${new URL(context.req.url).search}`,
    ...(effect === undefined ? {} : { fault: effect.kind }),
    ...(body === undefined ? {} : { body }),
  });
  return exchange(
    {
      sockets: context.env,
      closing: world.closing,
      process: () => processRequest({ simulator, world, operation, context, text, requestId }),
      answered: (status) => world.log.update(requestId, { status }),
      expireTokens: () => simulator.expireTokens(),
    },
    effect,
  );
}

interface Incoming {
  readonly simulator: Simulator;
  readonly world: World;
  readonly operation: SpecOperation;
  readonly context: VendorContext;
  readonly text: string;
  readonly requestId: number;
}

function processRequest(incoming: Incoming): WireAnswer {
  const { simulator, world, operation, requestId } = incoming;
  if (simulator.operations[operation.operationId] === 'planned') return notSimulated(operation);
  const answer = answerFor(incoming);
  const { conversationId } = answer;
  if (conversationId !== undefined) world.log.update(requestId, { conversationId });
  const problem = problemOf(operation, answer, world.validator);
  return problem === undefined ? encode({ operation }, answer) : invalidAnswer(incoming, problem);
}

function answerFor(incoming: Incoming): Answer {
  const { simulator, operation, context } = incoming;
  const sent: RawParameters = {
    path: (name) => context.req.param(name),
    query: (name) => context.req.query(name),
    header: (name) => context.req.header(name),
  };
  const proceed = (parameters: RawParameters): Answer => answerTo(incoming, parameters);
  return simulator.around?.(operation, sent, proceed) ?? proceed(sent);
}

/** The order of the checks: credentials, then form, then what the operation itself refuses. */
function answerTo({ simulator, world, operation, context, text }: Incoming, sent: RawParameters): Answer {
  const refused = simulator.authorise(operation, sent.header);
  if (refused !== undefined) return refused;
  const behaviour = simulator.operations[operation.operationId];
  if (behaviour === undefined || behaviour === 'planned')
    throw new Error(`${simulator.vendor} has no behaviour for ${operation.operationId}.`);
  const { validator } = world;
  const parameters = validator.readParameters(operation, sent);
  const body = readBody(operation.body, contentTypeOf(simulator, operation, context), text);
  if (!parameters.isValid || !body.isValid)
    return simulator.refuseInvalid(operation, body.isValid ? body.value : undefined);
  const value = simulator.normalise(operation, body.value);
  const schemaRef = operation.body?.schemaRef;
  if (schemaRef !== undefined && validator.problem(schemaRef, value) !== undefined)
    return simulator.refuseInvalid(operation, value);
  return behaviour({
    operation,
    parameters: fieldsOf(parameters.values),
    body: fieldsOf(value),
    header: sent.header,
  });
}

function invalidAnswer({ simulator, world, operation }: Incoming, problem: string): WireAnswer {
  const violation = `${simulator.vendor} ${operation.operationId}: ${problem}`;
  world.violations.push(violation);
  return encodeProblem(500, 'invalid-answer', 'The simulator broke its own spec', violation);
}

const notSimulated = ({ operationId }: SpecOperation): WireAnswer =>
  encodeProblem(
    501,
    'not-simulated',
    'Not simulated yet',
    `${operationId} stands as planned in the coverage table of GET /control/sandbox.`,
  );

function answerUnknown({ vendor }: Simulator, { log }: World, context: VendorContext): Response {
  const { method, path } = context.req;
  log.update(log.add({ vendor, method, path }), { status: 404 });
  return new Response(null, { status: 404 });
}
