import { createAgents, type Agents } from './agents.js';
import { createClock, type SimulatorClock } from './clock.js';
import { changes } from './desk.js';
import { createFaults, type Faults } from './faults.js';
import { createFeed, type Feed } from './feed.js';
import { sandboxSpec } from './generated/sandbox.js';
import { createRequestLog, type RequestLog } from './request-log.js';
import { apisOf, type Simulator } from './simulator.js';
import { createValidator, type Validator } from './validation.js';
import type { VoiceOptions } from './voice.js';
import { createSimulators, type SimulatorOptions, type Simulators } from './generated/simulators.js';

/** Everything that one sandbox holds; nothing is shared between two of them. */
export interface World {
  readonly clock: SimulatorClock;
  readonly agents: Agents;
  readonly feed: Feed;
  readonly faults: Faults;
  readonly log: RequestLog;
  readonly validator: Validator;
  readonly simulators: Simulators;
  /** Answers of ours that broke a spec: operation and reason. */
  readonly violations: string[];
  /** Absent where there is no pilot for customers to call. */
  readonly voice: VoiceOptions | undefined;
  /** Aborted when the sandbox closes. */
  readonly closing: AbortSignal;
  /** Where the sandbox listens, without a slash at the end. */
  readonly baseUrl: () => string;
}

/** Makes a world that has not begun to listen. */
export function createWorld(
  options: SimulatorOptions & { readonly now: () => number; readonly voice?: VoiceOptions },
  closing: AbortSignal,
  baseUrl: () => string,
): World {
  const clock = createClock(options.now);
  const feed = createFeed();
  const simulators = createSimulators(
    {
      clock,
      closing,
      problem: (schemaRef, value) => validator.problem(schemaRef, value),
      publish: (before, after) => feed.append(changes(before, after)),
      publishCallback: (callback) => feed.append([{ type: 'callback-scheduled', callback }]),
    },
    options,
  );
  const apis = allSimulators(simulators).flatMap(apisOf);
  const validator = createValidator([...new Set([sandboxSpec, ...apis.map(({ spec }) => spec)])]);
  return {
    clock,
    feed,
    simulators,
    agents: createAgents(),
    faults: createFaults(),
    log: createRequestLog(clock),
    validator,
    violations: [],
    voice: options.voice,
    closing,
    baseUrl,
  };
}

/** The simulators as a list. */
export const allSimulators = (simulators: Simulators): readonly Simulator[] => Object.values(simulators);
