import type { AnyFailure, AnySuccess, CallFailure, CallOptions, ClientCore } from '@parlance/runtime';

import type {
  JsonSchema,
  Lessons,
  OperationTypes,
  Presets,
  TypesById,
  WorkbenchApi,
  WorkbenchOperation,
} from './generated/types.js';
import type { Memory } from './memory.js';
import { problemsOf, validatorOf } from './validate.js';
import type { World } from './world.js';

/** What the workbench needs to know of an API besides its spec. */
interface Setup<Operations extends TypesById<Operations>> {
  readonly presets: (memory: Memory) => Presets<Operations>;
  readonly lessons: Lessons<Operations, Memory>;
  /** Makes the client. Nothing is sent yet. */
  readonly connect: (world: World) => ClientCore;
  /** Of an API whose address is known by an earlier answer only: there is a client for each. */
  readonly placeOf?: (memory: Memory) => string;
}

/** What came of a form. */
export type Outcome =
  /** The form's data does not fit the spec: nothing was sent. */
  | { readonly kind: 'misfit'; readonly problems: readonly string[] }
  | {
      readonly kind: 'called';
      readonly result: AnySuccess | AnyFailure | CallFailure;
      readonly lesson: Memory;
    };

/** One operation, its types checked and put away: forms give `unknown`. */
export interface BenchOperation extends Omit<WorkbenchOperation<OperationTypes>, 'run'> {
  readonly id: string;
  /** Of the whole input, with all that it refers to. */
  readonly schema: JsonSchema;
  /** What the form begins with. */
  preset(memory: Memory): unknown;
  /** Calls the operation if the data fits. Never rejects. */
  run(client: ClientCore, data: unknown, options?: CallOptions): Promise<Outcome>;
}

/** An API with a form for each of its operations. */
export interface Bench {
  readonly api: string;
  readonly title: string;
  readonly resources: Readonly<Record<string, string>>;
  readonly operations: readonly BenchOperation[];
  readonly connect: (world: World) => ClientCore;
  /** While it stays the same, so does the client. */
  readonly placeOf: (memory: Memory) => string;
}

/** Puts together what is generated and what is written by hand. */
export function createBench<Operations extends TypesById<Operations>>(
  { api, title, resources, ids, operations, $defs }: WorkbenchApi<Operations>,
  { presets, lessons, connect, placeOf = () => '' }: Setup<Operations>,
): Bench {
  return {
    api,
    title,
    resources,
    connect,
    placeOf,
    operations: ids.map((id) => ({
      ...putAway(operations[id], $defs, lessons[id]),
      id,
      preset: (memory) => presets(memory)[id],
    })),
  };
}

/** Hides an operation's types behind a check of its input. */
function putAway<Types extends OperationTypes>(
  { run, schema, ...description }: WorkbenchOperation<Types>,
  $defs: Readonly<Record<string, JsonSchema>>,
  learn: ((data: Types['data']) => Memory) | undefined,
): Omit<BenchOperation, 'id' | 'preset'> {
  const whole = { ...schema, $defs };
  const validator = validatorOf<Types['input']>(whole);
  return {
    ...description,
    schema: whole,
    run: async (client, data, options) => {
      const fits = validator();
      if (!fits(data)) return { kind: 'misfit', problems: problemsOf(fits) };
      const result = await run(client, data, options);
      const lesson = result.kind === 'success' ? learn?.(result.data) : undefined;
      return { kind: 'called', result, lesson: lesson ?? {} };
    },
  };
}
