import type { HttpBindings } from '@hono/node-server';
import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response';
import { Hono, type Context } from 'hono';
import type { SpecOperation } from './generated/types.js';
import { fieldsOf } from './fields.js';
import { problemOf, toPattern, type Answer } from './operation.js';
import { receiveBody, type ReceivedBody } from './received.js';
import type { SimulatedApi, Simulator } from './simulator.js';
import type { RawParameters } from './validation.js';
import { encodeAnswer, encodeProblem, exchange, toResponse, type WireAnswer } from './wire.js';
import type { World } from './world.js';

type VendorContext = Context<{ Bindings: HttpBindings }>;

/** One API of a simulator, and the sandbox that it is in. */
interface Served {
  readonly simulator: Simulator;
  readonly api: SimulatedApi;
  readonly world: World;
}

/** The HTTP side of an API of a simulator: log, faults, leniencies, checks in both directions. */
export function vendorRoutes(
  simulator: Simulator,
  api: SimulatedApi,
  world: World,
): Hono<{ Bindings: HttpBindings }> {
  const routes = new Hono<{ Bindings: HttpBindings }>();
  const served = { simulator, api, world };
  if (api.middleware !== undefined) routes.use('*', api.middleware);
  for (const [first, ...others] of operationsByAddress(api))
    for (const pattern of [toPattern(first), ...(api.aliases?.[first.operationId] ?? [])])
      routes.on(first.method, pattern, (context) => answerVendorRequest(served, [first, ...others], context));
  routes.all('*', (context) => answerUnknown(served, context));
  return routes;
}

/** The operations of one method and address; where there are several, the body tells which is meant. */
type Operations = readonly [SpecOperation, ...SpecOperation[]];

function operationsByAddress({ spec }: SimulatedApi): readonly Operations[] {
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

async function answerVendorRequest(
  served: Served,
  operations: Operations,
  context: VendorContext,
): Promise<Response> {
  const { simulator, api, world } = served;
  const gone = goneSignal(context);
  const body = await receiveBody(api, operations[0], context.req.raw);
  if (body === undefined) return RESPONSE_ALREADY_SENT;
  const { vendor } = simulator;
  const conversationId = api.conversationIdOf(
    (name) => context.req.param(name),
    body.value,
    (name) => context.req.header(name),
  );
  const asked = askedFor(operations, body.value);
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
    ...(body.loggable === undefined ? {} : { body: body.loggable }),
  });
  return exchange(
    {
      sockets: context.env,
      closing: world.closing,
      gone,
      process: () => processRequest({ ...served, operation, context, body, requestId, gone }),
      answered: (status) => world.log.update(requestId, { status }),
      expireTokens: () => simulator.expireTokens(),
    },
    effect,
  );
}

/** Aborted when the connection of a request is closed, or its answer was sent. */
function goneSignal({ env: { outgoing } }: VendorContext): AbortSignal {
  const gone = new AbortController();
  outgoing.once('close', () => gone.abort());
  return gone.signal;
}

interface Incoming extends Served {
  readonly operation: SpecOperation;
  readonly context: VendorContext;
  readonly body: ReceivedBody;
  readonly requestId: number;
  readonly gone: AbortSignal;
}

async function processRequest(incoming: Incoming): Promise<WireAnswer> {
  const { api, world, operation, requestId } = incoming;
  if (api.operations[operation.operationId] === 'planned') return notSimulated(operation);
  const answer = await answerFor(incoming);
  const { conversationId } = answer;
  if (conversationId !== undefined) world.log.update(requestId, { conversationId });
  const problem =
    api.wording === undefined
      ? problemOf(operation, answer, world.validator)
      : api.wording.problem(operation, answer);
  return problem === undefined ? encodeAnswer(operation, answer) : invalidAnswer(incoming, problem);
}

function answerFor(incoming: Incoming): Promise<Answer> {
  const { api, operation, context } = incoming;
  const sent: RawParameters = {
    path: (name) => context.req.param(name),
    query: (name) => context.req.query(name),
    header: (name) => context.req.header(name),
  };
  const proceed = (parameters: RawParameters): Promise<Answer> => answerTo(incoming, parameters);
  return api.around?.(operation, sent, proceed) ?? proceed(sent);
}

/** The order of the checks: credentials, then form, then what the operation itself refuses. */
async function answerTo(
  { simulator, api, world, operation, body: received, gone }: Incoming,
  sent: RawParameters,
): Promise<Answer> {
  const refused = api.authorise(operation, sent.header, received.value);
  if (refused !== undefined) return refused;
  const behaviour = api.operations[operation.operationId];
  if (behaviour === undefined || behaviour === 'planned')
    throw new Error(`${simulator.vendor} has no behaviour for ${operation.operationId}.`);
  const { validator } = world;
  const parameters = validator.readParameters(operation, sent);
  const body = received.read(operation);
  if (!parameters.isValid || !body.isValid)
    return api.refuseInvalid(operation, body.isValid ? body.value : undefined);
  const value = api.normalise(operation, body.value);
  const schemaRef = operation.body?.schemaRef;
  if (schemaRef !== undefined && validator.problem(schemaRef, value) !== undefined)
    return api.refuseInvalid(operation, value);
  return behaviour({
    operation,
    parameters: fieldsOf(parameters.values),
    body: fieldsOf(value),
    header: sent.header,
    gone,
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

function answerUnknown({ simulator, api, world: { log } }: Served, { req }: VendorContext): Response {
  const { method, path, url } = req;
  const other = api.answerOther?.(method, path.slice(api.basePath.length), url) ?? { status: 404 };
  log.update(log.add({ vendor: simulator.vendor, method, path }), { status: other.status });
  return toResponse(encodeAnswer(undefined, other));
}
