import { header, type OutputFile } from '../../emit/text.js';
import { toKebab, toLiteral } from '../../names.js';
import type { ComplexType, SlotModel, SoapModel } from '../model.js';
import { clientName, emitClient, emitCore } from './client.js';
import { emitComplexType } from './complex.js';
import { emitFaults } from './faults.js';
import { emitOperation, hasInput } from './operation.js';
import { emitSimpleType, isNamed } from './simple.js';

/** Everything below a client's `generated` folder. */
export function emitSoapClient(model: SoapModel): OutputFile[] {
  return [
    emitNamespaces(model),
    ...model.types.flatMap((type) =>
      type.kind === 'complex'
        ? emitComplexType(model, type)
        : isNamed(type)
          ? emitSimpleType(model, type)
          : [],
    ),
    ...model.services.flatMap(({ operations }) => operations.map((one) => emitOperation(model, one))),
    ...emitFaults(model),
    emitCore(model),
    emitClient(model),
    emitModels(model),
    emitIndex(model),
  ];
}

const emitNamespaces = (model: SoapModel): OutputFile => ({
  path: 'namespaces.ts',
  text: `${header(model)}\n${model.namespaces.map(({ uri, constant }) => `export const ${constant} = ${toLiteral(uri)};\n`).join('') || 'export {};\n'}`,
});

/** A name for each type. */
function emitModels(model: SoapModel): OutputFile {
  const lines = model.types.map((type) => {
    const name = type.name ?? '';
    const names = [name, ...(type.kind === 'complex' ? innerNames(type) : [])];
    return `export type { ${names.join(', ')} } from './types/${toKebab(name)}.js';\n`;
  });
  return { path: 'models.ts', text: `${header(model)}\n${lines.join('') || 'export {};\n'}` };
}

const innerNames = ({ slots, base }: ComplexType): string[] =>
  slots.filter((slot) => !base?.slots.includes(slot)).flatMap(typeNames);

const typeNames = (slot: SlotModel): string[] =>
  slot.kind === 'element' || slot.kind === 'any'
    ? []
    : [slot.typeName, ...(slot.kind === 'group' ? slot.slots : slot.items).flatMap(typeNames)];

/** Everything a generated package exports. */
function emitIndex(model: SoapModel): OutputFile {
  const names = model.services.map((service) => clientName(model, service));
  const lines = [
    `export { ${names.map((name) => `create${name}Client, type ${name}Client`).join(', ')} } from './client.js';\n`,
    `export { ${names.map((name) => `create${name}Core, type ${name}ClientOptions`).join(', ')} } from './core.js';\n`,
    model.types.length > 0 ? `export type * from './models.js';\n` : '',
    ...model.services.flatMap(({ operations }) =>
      operations.map((operation) => {
        const suffixes = [...(hasInput(operation) ? ['Input'] : []), 'Success', 'Failure', 'Result'];
        return `export { ${operation.functionName}, ${suffixes.map((suffix) => `type ${operation.typeName}${suffix}`).join(', ')} } from './operations/${operation.fileName}.js';\n`;
      }),
    ),
  ];
  return { path: 'index.ts', text: `${header(model)}\n${lines.join('')}` };
}
