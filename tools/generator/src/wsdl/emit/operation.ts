import { doc, header, type OutputFile } from '../../emit/text.js';
import { sourceLine } from '../../model/source.js';
import { toLiteral, toProperty } from '../../names.js';
import type { FaultModel, PartModel, SoapModel, SoapOperationModel } from '../model.js';
import { declarationsFor } from './declarations.js';
import { faultName } from './faults.js';
import { importLine, Imports } from './imports.js';
import { answerElement, partType } from './parts.js';
import { memberText, nillableText } from './writer.js';

/** One module for one operation: what it takes, what can come of it, its data, and the function. */
export function emitOperation(model: SoapModel, operation: SoapOperationModel): OutputFile {
  const imports = new Imports(model, '..');
  const parts = [
    inputType(operation, imports),
    resultTypes(operation, imports),
    data(model, operation, imports),
    fn(model, operation, imports),
  ].filter((part) => part !== '');
  const general = ['type CallFailure', 'type CallOptions', 'type Failure', 'type Success'];
  return {
    path: `operations/${operation.fileName}.ts`,
    text: `${header(model)}\n${importLine(general, '@parlance/runtime')}${imports.text()}\n${parts.join('\n')}`,
  };
}

/** Whether the operation takes anything at all. */
export const hasInput = ({ headers, input }: SoapOperationModel): boolean =>
  headers.length > 0 || input !== undefined;

/** Whether a value can be empty. */
function isOptionalPart({ use }: PartModel): boolean {
  if (use.kind !== 'complex') return false;
  const { slots, attributes, text } = use.type;
  return (
    !text &&
    !attributes.some(({ isRequired }) => isRequired) &&
    !slots.some(({ min, max }) => max > 1 || min > 0)
  );
}

/** Whether a call can do without any input. */
export const isInputOptional = ({ headers, input }: SoapOperationModel): boolean =>
  headers.length === 0 && (input === undefined || isOptionalPart(input));

function inputType(operation: SoapOperationModel, imports: Imports): string {
  if (!hasInput(operation)) return '';
  const { id, typeName, headers, input } = operation;
  const blocks = headers.map(
    (part) => `${doc(part.notes.description)}readonly ${toProperty(part.key)}: ${partType(part, imports)};\n`,
  );
  const group =
    blocks.length === 0 ? '' : `/** Header blocks. */\nreadonly headers: {\n${blocks.join('')}};\n`;
  const isOptional = input && isOptionalPart(input);
  const body = input
    ? `${doc(input.notes.description)}readonly body${isOptional ? '?' : ''}: ${partType(input, imports)}${isOptional ? ' | undefined' : ''};\n`
    : '';
  return `/** What \`${id}\` takes. */\nexport interface ${typeName}Input {\n${group}${body}}\n`;
}

function resultTypes(operation: SoapOperationModel, imports: Imports): string {
  const { id, typeName, faults } = operation;
  const details = faults.map(
    (fault) =>
      `${imports.runtime('type FaultDetail')}<${toLiteral(fault.name)}, ${partType(fault, imports)}>`,
  );
  const fault = `${imports.runtime('type SoapFault')}${details.length === 0 ? '' : `<${details.join(' | ')}>`}`;
  const codes = [...new Set(faults.flatMap(codesOf))].sort().map(toLiteral);
  const all = [...codes, imports.runtime('type FaultCode')].join(' | ');
  return [
    `/** What \`${id}\` gives when it succeeds. */\nexport type ${typeName}Success = Success<number, ${successData(operation, imports)}>;\n`,
    `/** How the service refuses \`${id}\`. */\nexport type ${typeName}Failure = Failure<number, ${fault}, ${all}>;\n`,
    `/** Everything that can come of \`${id}\`, told apart by \`kind\`. */\nexport type ${typeName}Result = ${typeName}Success | ${typeName}Failure | CallFailure;\n`,
  ].join('\n');
}

const codesOf = ({ code, kinds }: FaultModel): string[] => [
  code,
  ...(kinds?.values ?? []).map((kind) => kind.code),
];

/** What a success gives, in TypeScript. */
function successData({ output, outputHeaders }: SoapOperationModel, imports: Imports): string {
  const body = output ? partType(output, imports) : 'undefined';
  if (outputHeaders.length === 0) return body;
  const headers = outputHeaders.map(
    (part) => `readonly ${toProperty(part.key)}?: ${partType(part, imports)} | undefined`,
  );
  return `{ readonly headers: { ${headers.join('; ')} }; readonly body: ${body} }`;
}

function data(model: SoapModel, operation: SoapOperationModel, imports: Imports): string {
  const {
    id,
    functionName,
    typeName,
    wsdl,
    action,
    isSafe,
    isSecured,
    notes,
    output,
    outputHeaders,
    faults,
  } = operation;
  const fields = [
    `id: ${toLiteral(id)},\n`,
    `service: ${toLiteral(wsdl.service)},\nport: ${toLiteral(wsdl.port)},\noperation: ${toLiteral(wsdl.operation)},\n`,
    `action: ${toLiteral(action)},\nisSafe: ${isSafe},\n`,
    notes.holdMs === undefined ? '' : `holdMs: ${notes.holdMs},\n`,
    isSecured ? 'isSecured: true,\n' : '',
    output ? `answer: { ${answerElement(output, imports)} },\n` : '',
    outputHeaders.length === 0
      ? ''
      : `answerHeaders: [\n${outputHeaders.map((part) => `{ key: ${toLiteral(part.key)}, ${answerElement(part, imports)} },\n`).join('')}],\n`,
    `faults: [${faults.length === 0 ? '' : `\n${faults.map((fault) => `${imports.of('faults.js', faultName(model, fault))},\n`).join('')}`}],\n`,
  ];
  return `/** \`${id}\` as data. */\nexport const ${functionName}Operation: ${imports.runtime('type SoapOperation')}<${typeName}Success | ${typeName}Failure> = {\n${fields.join('')}};\n`;
}

function fn(model: SoapModel, operation: SoapOperationModel, imports: Imports): string {
  const { functionName, typeName, headers, input } = operation;
  const given = hasInput(operation)
    ? `input: ${typeName}Input${isInputOptional(operation) ? ' = {}' : ''}, `
    : '';
  const blocks = headers.map((part) => written(model, part, `input.headers${memberText(part.key)}`, imports));
  const body = input
    ? written(model, input, isOptionalPart(input) ? '(input.body ?? {})' : 'input.body', imports)
    : `''`;
  const sent = [
    ...(blocks.length > 0 ? [`headers: () => [${blocks.join(', ')}]`] : []),
    `body: () => ${body}`,
  ];
  return (
    `${operationDoc(operation, 'Never throws: look at `kind`.')}export const ${functionName} = (client: ${imports.runtime('type SoapCore')}, ${given}options?: CallOptions): Promise<${typeName}Result> =>\n` +
    `${imports.runtime('soapCall')}(client, ${functionName}Operation, { ${sent.join(', ')} }, options);\n`
  );
}

/** A part of the envelope as an expression. */
const written = (model: SoapModel, part: PartModel, value: string, imports: Imports): string =>
  nillableText(part, value, imports, declarationsFor(part, model.namespaces));

/** What an operation does, for its function and its method. */
export const operationDoc = ({ notes, wsdl }: SoapOperationModel, note: string): string =>
  doc(
    notes.description === '' ? `Calls ${wsdl.operation}.` : notes.description,
    `SOAP operation \`${wsdl.operation}\` of \`${wsdl.port}\`.${note === '' ? '' : ` ${note}`}`,
    notes.holdMs === undefined
      ? ''
      : `The server holds its answer back for up to ${notes.holdMs} ms; the time limit is longer than that unless \`timeoutMs\` is given.`,
    sourceLine(notes.source),
  );
