import { doc, firstSentence, header, type OutputFile } from '../../emit/text.js';
import { toCamel, toLiteral, toProperty } from '../../names.js';
import type { ErrorMark } from '../marks.js';
import type { FaultModel, KindModel, SoapModel } from '../model.js';
import { keyOf } from '../xml.js';
import { Imports } from './imports.js';
import { answerElement, partType } from './parts.js';
import { memberText } from './writer.js';

/** All faults, each once. */
function faultsOf({ services }: SoapModel): FaultModel[] {
  const all = services.flatMap(({ operations }) => operations.flatMap(({ faults }) => faults));
  return [...new Map(all.map((fault) => [keyOf(fault), fault])).values()];
}

/** The name of a fault's constant; faults of one name in several namespaces are counted. */
export function faultName(model: SoapModel, fault: FaultModel): string {
  const alike = faultsOf(model).filter(({ name }) => toCamel(name) === toCamel(fault.name));
  const index = alike.findIndex((one) => keyOf(one) === keyOf(fault));
  return `${toCamel(fault.name)}${index > 0 ? index + 1 : ''}`;
}

/** What the faults mean, for the operations that declare them. */
export function emitFaults(model: SoapModel): OutputFile[] {
  const faults = faultsOf(model);
  if (faults.length === 0) return [];
  const imports = new Imports(model, '.');
  const tables = new Map<string, string>();
  const parts = faults.map((fault) => faultText(model, fault, imports, tables));
  return [
    {
      path: 'faults.ts',
      text: `${header(model)}\n${[...tables.values()].some(Boolean) ? `import type { ErrorSpec } from '@parlance/runtime';\n` : ''}${imports.text()}\n${[...tables].map(([table, name]) => `/** Kinds of failure. */\nconst ${name}: Readonly<Record<string, ErrorSpec>> = ${table};\n`).join('\n')}\n${parts.join('\n')}`,
    },
  ];
}

function faultText(
  model: SoapModel,
  fault: FaultModel,
  imports: Imports,
  tables: Map<string, string>,
): string {
  const { code, error, notes, kinds } = fault;
  const fields = [answerElement(fault, imports), ...errorFields({ ...error, code }, notes.description)];
  if (kinds && kinds.values.length > 0) {
    const table = kindTable(kinds.values);
    const name = tables.get(table) ?? `kinds${tables.size === 0 ? '' : tables.size + 1}`;
    tables.set(table, name);
    fields.push(`kindOf: (detail) => detail${memberText(kinds.key)}`, `kinds: ${name}`);
  }
  return `${doc(notes.description)}export const ${faultName(model, fault)}: ${imports.runtime('type FaultSpec')}<${partType(fault, imports)}> = {\n${fields.map((field) => `${field},\n`).join('')}};\n`;
}

const kindTable = (values: readonly KindModel[]): string =>
  `{\n${values.map((kind) => `${toProperty(kind.value)}: { ${errorFields(kind, kind.description).join(', ')} },\n`).join('')}}`;

const errorFields = ({ code, isRetryable, outcome }: ErrorMark, description: string): string[] => [
  ...(code === undefined ? [] : [`code: ${toLiteral(code)}`]),
  ...(description === '' ? [] : [`message: ${toLiteral(firstSentence(description))}`]),
  ...(isRetryable === undefined ? [] : [`isRetryable: ${isRetryable}`]),
  ...(outcome === undefined ? [] : [`outcome: ${toLiteral(outcome)}`]),
];
