import type { ApiModel, OperationModel, ParameterModel, ResponseModel, TypeText } from '../model/model.js';
import { codesName } from '../model/tables.js';
import { toLiteral, toProperty } from '../names.js';
import { headerLimits, reader, readerImports, serializer, serializerImports } from './reader.js';
import { readerName } from './tables.js';
import { doc, firstSentence, header, type OutputFile } from './text.js';

/** One module for one operation: what it takes, what can come of it, its data, and the function. */
export function emitOperation(model: ApiModel, operation: OperationModel): OutputFile {
  const text = [
    header(model),
    imports(operation),
    inputType(operation),
    resultTypes(operation),
    data(operation),
    fn(operation),
  ].join('\n');
  return { path: `operations/${operation.fileName}.ts`, text };
}

const types = ({ parameters, bodyInput, responses, errorTable }: OperationModel): TypeText[] => [
  ...(errorTable ? [errorTable.type] : []),
  ...parameters.map(({ type }) => type),
  ...(bodyInput ? [bodyInput.type] : []),
  ...responses.flatMap((response) => (response.body ? [response.body.type] : [])),
];

function imports(operation: OperationModel): string {
  const { body, events, responses, errorTable, otherPaths } = operation;
  const names = [
    headerLimits(operation) === undefined ? 'call' : 'callWithin',
    ...readerImports(operation),
    'type CallFailure',
    'type CallOptions',
    'type ClientCore',
    'type Operation',
    'type Success',
  ];
  if (errorTable || responses.some(({ isSuccess }) => !isSuccess)) names.push('type Failure');
  if (otherPaths.length > 0) names.push('atChosenPath');
  if (events) names.push(`${events}Events`, 'type ServerSentEvent');
  if (body) names.push(...serializerImports(body));
  const models = [...new Set(types(operation).flatMap((type) => type.models))].sort();
  const places = types(operation)
    .filter(({ usesOperations }) => usesOperations)
    .map(({ text }) => (text.includes("operations['") ? 'operations' : 'paths'));
  const schema = [...new Set(places)].sort();
  return [
    `import { ${names.sort(byName).join(', ')} } from '@parlance/runtime';\n`,
    errorTable
      ? `\nimport { ${readerName(errorTable)}, type ${codesName(errorTable.name)} } from '../error-tables.js';\n`
      : '',
    models.length > 0
      ? `${errorTable ? '' : '\n'}import type { ${models.join(', ')} } from '../models.js';\n`
      : '',
    schema.length > 0
      ? `${errorTable || models.length > 0 ? '' : '\n'}import type { ${schema.join(', ')} } from '../schema.js';\n`
      : '',
  ].join('');
}

const byName = (left: string, right: string): number => {
  const [one, other] = [left, right].map((name) => name.replace('type ', '').toLowerCase());
  return (one ?? '') < (other ?? '') ? -1 : 1;
};

const GROUPS = ['path', 'query', 'headers'] as const;

/** Whether a call can do without any input. */
export const isInputOptional = ({ parameters, bodyInput }: OperationModel): boolean =>
  !parameters.some(({ isRequired }) => isRequired) && !(bodyInput?.isRequired ?? false);

/** Whether the operation takes anything at all. */
export const hasInput = ({ parameters, bodyInput }: OperationModel): boolean =>
  parameters.length > 0 || bodyInput !== undefined;

function inputType(operation: OperationModel): string {
  if (!hasInput(operation)) return '';
  const groups = GROUPS.flatMap((group) => {
    const own = operation.parameters.filter((parameter) => parameter.in === group);
    return own.length > 0 ? [parameterGroup(group, own)] : [];
  });
  const { bodyInput: body } = operation;
  const bodyField = body
    ? `  readonly body${body.isRequired ? '' : '?'}: ${body.type.text}${body.isRequired ? '' : ' | undefined'};\n`
    : '';
  return `/** What \`${operation.id}\` takes. */\nexport interface ${operation.typeName}Input {\n${groups.join('')}${bodyField}}\n`;
}

function parameterGroup(group: string, parameters: readonly ParameterModel[]): string {
  const isOptional = !parameters.some(({ isRequired }) => isRequired);
  const fields = parameters.map(
    ({ name, isRequired, description, type }) =>
      `${doc(description)}readonly ${toProperty(name)}${isRequired ? '' : '?'}: ${type.text}${isRequired ? '' : ' | undefined'};\n`,
  );
  return `readonly ${group}${isOptional ? '?' : ''}: {\n${fields.join('')}};\n`;
}

const statusType = (status: string): string => (/^\d+$/.test(status) ? status : 'number');

function successType(operation: OperationModel, { status, body }: ResponseModel): string {
  const data =
    body === undefined
      ? 'undefined'
      : operation.events && body.kind === 'events'
        ? `AsyncIterable<ServerSentEvent<${body.type.text}>>`
        : body.type.text;
  // Where the body decides, the status says nothing.
  return `Success<${operation.errorTable ? 'number' : statusType(status)}, ${data}>`;
}

const failureType = ({ errorTable }: OperationModel, { status, body, code }: ResponseModel): string => {
  const type = body?.type.text ?? 'undefined';
  // A body that is whole would have been read by the table.
  const error = type === errorTable?.type.text ? `Partial<${type}>` : type;
  return `Failure<${statusType(status)}, ${error}, ${code === '' ? 'string' : toLiteral(code)}>`;
};

function resultTypes(operation: OperationModel): string {
  const { id, typeName, responses, errorTable } = operation;
  const successes = responses.filter(({ isSuccess }) => isSuccess).map((one) => successType(operation, one));
  const failures = [
    ...(errorTable ? [`Failure<number, ${errorTable.type.text}, ${codesName(errorTable.name)}>`] : []),
    ...responses.filter(({ isSuccess }) => !isSuccess).map((one) => failureType(operation, one)),
  ];
  return [
    `/** What \`${id}\` gives when it succeeds. */\nexport type ${typeName}Success = ${successes.join(' | ') || 'never'};\n`,
    `/** How the API refuses \`${id}\`. */\nexport type ${typeName}Failure = ${failures.join(' | ') || 'never'};\n`,
    `/** Everything that can come of \`${id}\`, told apart by \`kind\`. */\nexport type ${typeName}Result = ${typeName}Success | ${typeName}Failure | CallFailure;\n`,
  ].join('\n');
}

function data(operation: OperationModel): string {
  const {
    id,
    functionName,
    typeName,
    httpMethod,
    path,
    isSafe,
    security,
    accept,
    body,
    events,
    parameters,
    responses,
  } = operation;
  const read = reader(operation);
  const styles = parameters.flatMap(({ name, style }) => (style ? [`${toProperty(name)}: '${style}'`] : []));
  return [
    `/** \`${id}\` as data. */\nexport const ${functionName}Operation: Operation<${typeName}Success | ${typeName}Failure> = {\n`,
    `id: ${toLiteral(id)},\nmethod: '${httpMethod}',\npath: ${toLiteral(path)},\nisSafe: ${isSafe},\n`,
    `security: [${security.map((names) => `[${names.map(toLiteral).join(', ')}]`).join(', ')}],\n`,
    accept.length > 0 ? `accept: ${toLiteral(accept.join(', '))},\n` : '',
    body ? `body: ${serializer(body)},\n` : '',
    styles.length > 0 ? `queryStyles: { ${styles.join(', ')} },\n` : '',
    `responses: {\n${responses.map(responseData).join('')}},\n`,
    read ? `read: ${read},\n` : '',
    events ? `stream: ${events}Events,\n` : '',
    '};\n',
  ].join('');
}

function responseData({
  status,
  isSuccess,
  body,
  code,
  hasOwnCode,
  isRetryable,
  outcome,
  description,
}: ResponseModel): string {
  const kind =
    body && body.kind !== 'events' ? (['json', 'text'].includes(body.kind) ? body.kind : 'bytes') : undefined;
  const fields = [
    kind ? `body: '${kind}'` : '',
    !isSuccess && hasOwnCode ? `code: ${toLiteral(code)}` : '',
    isSuccess || description === '' ? '' : `message: ${toLiteral(firstSentence(description))}`,
    isRetryable === undefined ? '' : `isRetryable: ${isRetryable}`,
    outcome ? `outcome: '${outcome}'` : '',
  ].filter((field) => field !== '');
  return `${toProperty(status).replace(/^'(\d+)'$/, '$1')}: {${fields.length > 0 ? ` ${fields.join(', ')} ` : ''}},\n`;
}

function fn(operation: OperationModel): string {
  const { functionName, typeName } = operation;
  const input = hasInput(operation)
    ? `input: ${typeName}Input${isInputOptional(operation) ? ' = {}' : ''}, `
    : '';
  const limits = headerLimits(operation);
  const caller = limits === undefined ? 'call(' : `callWithin(${limits}, `;
  return (
    `${operationDoc(operation, 'Never throws: look at `kind`.')}export const ${functionName} = (client: ClientCore, ${input}options?: CallOptions): Promise<${typeName}Result> =>\n` +
    `${caller}client, ${called(operation)}, ${sent(operation)}, options);\n`
  );
}

/** The operation's data, at the path that the client has chosen. */
function called({ functionName, otherPaths }: OperationModel): string {
  const options = [...new Set(otherPaths.map(({ option }) => option))];
  return options.reduce((inner, option) => {
    const own = otherPaths.filter((other) => other.option === option);
    const paths = own.map(({ value, path }) => `${toProperty(value)}: ${toLiteral(path)}`);
    return `atChosenPath(client, ${inner}, ${toLiteral(option)}, { ${paths.join(', ')} })`;
  }, `${functionName}Operation`);
}

/** The input, with what the client itself fills in. */
function sent(operation: OperationModel): string {
  const { selector, bodyInput } = operation;
  const input = hasInput(operation) ? 'input' : '{}';
  if (!selector) return input;
  const field = `${toProperty(selector.property)}: ${toLiteral(selector.value)}`;
  const body = bodyInput ? `{ ...input.body, ${field} }` : `{ ${field} }`;
  return `{ ${hasInput(operation) ? '...input, ' : ''}body: ${body} }`;
}

/** What an operation does, for its function and its method. */
export const operationDoc = (
  { summary, description, source, httpMethod, path, isDeprecated }: OperationModel,
  note: string,
): string =>
  doc(
    summary,
    description,
    `\`${httpMethod.toUpperCase()} ${path}\`${note === '' ? '' : `. ${note}`}`,
    source,
    isDeprecated ? '@deprecated' : '',
  );
