import type { ApiModel } from '../model/model.js';
import { toLiteral } from '../names.js';
import { sourceLine } from '../model/source.js';
import { doc, header, type OutputFile } from './text.js';

/** A name for each schema of the description. */
export function emitModels(model: ApiModel): OutputFile {
  const aliases = model.schemas.map(
    ({ key, typeName, schema }) =>
      `${doc(schema.description ?? '', sourceLine(schema['x-source']), schema.deprecated ? '@deprecated' : '')}export type ${typeName} = components['schemas'][${toLiteral(key)}];\n`,
  );
  const lines =
    aliases.length === 0
      ? 'export {};\n'
      : `import type { components } from './schema.js';\n\n${aliases.join('\n')}`;
  return { path: 'models.ts', text: `${header(model)}\n${lines}` };
}
