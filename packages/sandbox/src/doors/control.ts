import { ConditionRefusal } from '../conditions.js';
import { effectOf, FAULT_KINDS, type FaultRequest } from '../faults.js';
import type { Simulators } from '../generated/simulators.js';
import type { OperationRequest } from '../operation.js';
import type { RequestFilter } from '../request-log.js';
import { simulatedVendors } from '../simulated-vendors.js';
import { coverageOf, type Simulator } from '../simulator.js';
import { allSimulators, type World } from '../world.js';
import { perform, speakerOf } from './conversations.js';
import { created, DoorRefusal, invalidRequest, NO_CONTENT, ok, type Door } from './door.js';

/** The door for whoever plays fate. */
export const controlDoor: Door = {
  'sandbox.describe': (_request, { simulators, baseUrl }) =>
    ok({
      vendors: simulatedVendors(simulators, baseUrl()).map((described) => ({
        ...described,
        coverage: coverageByVendor(simulators).get(described.vendor),
      })),
    }),
  'clock.get': (_request, { clock }) => ok({ nowAt: clock.nowAt() }),
  'clock.advance': (request, { clock }) => {
    clock.advance(request.body.integer('byMs'));
    return ok({ nowAt: clock.nowAt() });
  },
  'faults.list': (_request, { faults }) => ok({ faults: faults.list() }),
  'faults.add': (request, world) => {
    const fault = readFault(request);
    checkTarget(fault, world);
    const effect = effectOf(fault);
    if ('problem' in effect) throw invalidRequest(effect.problem);
    return created(world.faults.add(fault, effect));
  },
  'faults.clear': (request, { faults }) => {
    faults.clear(request.parameters.optionalText('conversationId'));
    return NO_CONTENT;
  },
  'requests.list': (request, { log }) => ok({ requests: log.list(filterOf(request)) }),
  'conditions.get': (request, world) => ok(describeConditions(findSimulator(request, world))),
  'conditions.change': (request, world) => {
    const simulator = findSimulator(request, world);
    changeConditions(simulator, request.body.values());
    return ok(describeConditions(simulator));
  },
  'conditions.reset': (request, world) => {
    const simulator = findSimulator(request, world);
    simulator.conditions.reset();
    return ok(describeConditions(simulator));
  },
  'conversations.inject': (request, world) => {
    const { parameters, body } = request;
    const item = {
      itemType: body.text('type'),
      text: body.optionalText('text') ?? '',
      ...speakerOf(body, world),
    };
    perform(world, parameters.text('conversationId'), { type: 'inject', ...item });
    return NO_CONTENT;
  },
};

const describeConditions = ({ conditions }: Simulator): unknown => ({ conditions: conditions.list() });

function findSimulator({ parameters }: OperationRequest, { simulators }: World): Simulator {
  const vendor = parameters.text('vendor');
  const all = allSimulators(simulators);
  const found = all.find((simulator) => simulator.vendor === vendor);
  if (found !== undefined) return found;
  const known = all.map((simulator) => simulator.vendor).join(', ');
  throw new DoorRefusal(404, 'vendor-not-found', `No simulator for ${vendor}. There are ${known}.`);
}

function changeConditions({ conditions }: Simulator, values: Readonly<Record<string, unknown>>): void {
  try {
    conditions.change(values);
  } catch (error) {
    throw error instanceof ConditionRefusal ? invalidRequest(error.message) : error;
  }
}

const filterOf = ({ parameters }: OperationRequest): RequestFilter => ({
  vendor: parameters.optionalText('vendor'),
  operation: parameters.optionalText('operation'),
  conversationId: parameters.optionalText('conversationId'),
});

function readFault({ body }: OperationRequest): FaultRequest {
  const kind = FAULT_KINDS.find((known) => known === body.text('kind'));
  if (kind === undefined) throw invalidRequest(`kind must be one of ${FAULT_KINDS.join(', ')}.`);
  return {
    vendor: body.text('vendor'),
    operation: body.text('operation'),
    kind,
    conversationId: body.optionalText('conversationId'),
    times: body.optionalInteger('times'),
    afterMatches: body.optionalInteger('afterMatches'),
    status: body.optionalInteger('status'),
    delayMs: body.optionalInteger('delayMs'),
  };
}

const coverageByVendor = (simulators: Simulators): ReadonlyMap<string, ReturnType<typeof coverageOf>> =>
  new Map(allSimulators(simulators).map((simulator) => [simulator.vendor, coverageOf(simulator)]));

function checkTarget({ vendor, operation }: FaultRequest, { simulators }: World): void {
  const simulator = allSimulators(simulators).find((one) => one.vendor === vendor);
  if (simulator === undefined) throw invalidRequest(`vendor: no simulator for ${vendor}.`);
  if (operation !== '*' && !Object.hasOwn(coverageOf(simulator), operation))
    throw invalidRequest(`operation: ${vendor} has no operation ${operation}. Use an operationId or *.`);
}
