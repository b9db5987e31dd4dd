import type { Spec } from '../load/load.js';
import type { ApiModel } from '../model/model.js';
import { emitClient, emitCore, emitIndex } from './client.js';
import { emitModels } from './models.js';
import { emitOperation } from './operation.js';
import { emitSchema } from './schema.js';
import { emitTables } from './tables.js';
import type { OutputFile } from './text.js';
import { emitUnions } from './unions.js';

/** Everything below a client's `generated` folder. */
export async function emitGenerated(model: ApiModel, spec: Spec): Promise<OutputFile[]> {
  return [
    await emitSchema(model, spec.document),
    emitModels(model),
    ...emitTables(model),
    ...emitUnions(model),
    emitCore(model),
    emitClient(model),
    emitIndex(model),
    ...model.operations.map((operation) => emitOperation(model, operation)),
  ];
}
