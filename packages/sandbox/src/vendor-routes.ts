import type { HttpBindings } from '@hono/node-server';
import { Hono, type Context } from 'hono';
import { loggableBody, readBody } from './body.js';
import type { SpecOperation } from './generated/types.js';
import { fieldsOf } from './fields.js';
import { problemOf, toPattern, type Answer } from './operation.js';
import type { Simulator } from './simulator.js';
import { encode, encodeProblem, exchange, type WireAnswer } from './wire.js';
import type { World } from './world.js';

type VendorContext = Context<{ Bindings: HttpBindings }>;

/** The HTTP side of a simulator: log, faults, leniencies, checks in both directions. */
export function vendorRoutes(simulator: Simulator, world: World): Hono<{ Bindings: HttpBindings }> {
  const routes = new Hono<{ Bindings: HttpBindings }>();
  for (const operation of simulator.spec.operations)
    routes.on(operation.method, toPattern(operation), (context) =>
      answerVendorRequest(simulator, world, operation, context),
    );
  routes.all('*', (context) => answerUnknown(simulator, world, context));
  return routes;
}

async function answerVendorRequest(
  simulator: Simulator,
  world: World,
  operation: SpecOperation,
  context: VendorContext,
): Promise<Response> {
  const text = await context.req.text();
  const body = loggableBody(context.req.header('content-type'), text);
  const { vendor } = simulator;
  const conversationId = simulator.conversationIdOf((name) => context.req.param(name), body);
  const { operationId } = operation;
  const effect = world.faults.strike({ vendor, operation: operationId, conversationId });
  const requestId = world.log.add({
    vendor,
    operation: operationId,
    ...(conversationId === undefined ? {} : { conversationId }),
    method: context.req.method,
    path: context.req.path,
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

/** The order of the checks: credentials, then form, then what the operation itself refuses. */
function answerFor({ simulator, world, operation, context, text }: Incoming): Answer {
  const refused = simulator.authorise(operation, (name) => context.req.header(name));
  if (refused !== undefined) return refused;
  const behaviour = simulator.operations[operation.operationId];
  if (behaviour === undefined || behaviour === 'planned')
    throw new Error(`${simulator.vendor} has no behaviour for ${operation.operationId}.`);
  const { validator } = world;
  const parameters = validator.readParameters(operation, {
    path: (name) => context.req.param(name),
    query: (name) => context.req.query(name),
    header: (name) => context.req.header(name),
  });
  const body = readBody(operation.body, context.req.header('content-type'), text);
  if (!parameters.isValid || !body.isValid) return simulator.refuseInvalid(operation);
  const value = simulator.normalise(operation, body.value);
  const schemaRef = operation.body?.schemaRef;
  if (schemaRef !== undefined && validator.problem(schemaRef, value) !== undefined)
    return simulator.refuseInvalid(operation);
  return behaviour({ operation, parameters: fieldsOf(parameters.values), body: fieldsOf(value) });
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
