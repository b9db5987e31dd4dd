import { Hono, type Context } from 'hono';
import { cors } from 'hono/cors';
import { streamSSE } from 'hono/streaming';
import { readBody } from '../body.js';
import { sandboxSpec } from '../generated/sandbox.js';
import type { SpecOperation } from '../generated/types.js';
import { fieldsOf } from '../fields.js';
import { problemOf, toPattern, type Answer, type OperationRequest } from '../operation.js';
import { isLoopback } from '../origins.js';
import { encodeAnswer, encodeProblem, toResponse, type WireAnswer } from '../wire.js';
import type { World } from '../world.js';
import { agentDoor } from './agent.js';
import { controlDoor } from './control.js';
import { DoorRefusal, invalidRequest, type Door, type StreamAnswer } from './door.js';

/** Both doors, by operationId. */
export const doors: Door = { ...agentDoor, ...controlDoor };

/** The HTTP side of the doors. Pages on loopback may call them from the browser. */
export function doorRoutes(world: World): Hono {
  const routes = new Hono();
  const allowLoopback = cors({ origin: (origin) => (isLoopback(origin) ? origin : null) });
  routes.use('/agent/*', allowLoopback);
  routes.use('/control/*', allowLoopback);
  for (const operation of sandboxSpec.operations)
    routes.on(operation.method, toPattern(operation), (context) => answerDoor(world, operation, context));
  return routes;
}

async function answerDoor(world: World, operation: SpecOperation, context: Context): Promise<Response> {
  try {
    const request = await readRequest(world, operation, context);
    const answer = doorOperation(operation)(request, world);
    return 'events' in answer
      ? stream(answer, operation, world, context)
      : toResponse(checked(answer, operation, world));
  } catch (error) {
    if (!(error instanceof DoorRefusal)) throw error;
    const { title, status, code, detail } = problemFrom(error, operation);
    return toResponse(encodeProblem(status, code, title, detail));
  }
}

function doorOperation({ operationId }: SpecOperation): Door[string] {
  const found = doors[operationId];
  if (found === undefined) throw new Error(`No door has the operation ${operationId}.`);
  return found;
}

async function readRequest(
  { validator }: World,
  operation: SpecOperation,
  { req }: Context,
): Promise<OperationRequest> {
  const parameters = validator.readParameters(operation, {
    path: (name) => req.param(name),
    query: (name) => req.query(name),
    header: (name) => req.header(name),
  });
  if (!parameters.isValid) throw invalidRequest(parameters.problem);
  const body = readBody(operation.body, req.header('content-type'), await req.text());
  if (!body.isValid) throw invalidRequest(body.problem);
  const schemaRef = operation.body?.schemaRef;
  const problem = schemaRef === undefined ? undefined : validator.problem(schemaRef, body.value);
  if (problem !== undefined) throw invalidRequest(problem);
  return { operation, parameters: fieldsOf(parameters.values), body: fieldsOf(body.value) };
}

function checked(answer: Answer, operation: SpecOperation, world: World): WireAnswer {
  const problem = problemOf(operation, answer, world.validator);
  if (problem === undefined) return encodeAnswer(operation, answer);
  const violation = `${operation.operationId}: ${problem}`;
  world.violations.push(violation);
  return encodeProblem(500, 'invalid-answer', 'The sandbox broke its own spec', violation);
}

function stream(
  { events }: StreamAnswer,
  operation: SpecOperation,
  world: World,
  context: Context,
): Response {
  return streamSSE(context, async (sse) => {
    const gone = new AbortController();
    sse.onAbort(() => gone.abort());
    for await (const { id, event } of events(AbortSignal.any([gone.signal, world.closing]))) {
      const problem = problemOf(operation, { status: 200, value: event }, world.validator);
      if (problem !== undefined) world.violations.push(`${operation.operationId}: ${problem}`);
      await sse.writeSSE({ id: String(id), data: JSON.stringify(event) });
    }
  });
}

function problemFrom(
  { status, code, message }: DoorRefusal,
  operation: SpecOperation,
): { readonly title: string; readonly status: number; readonly code: string; readonly detail: string } {
  const title = operation.responses[String(status)]?.description ?? code;
  return { title, status, code, detail: message };
}
