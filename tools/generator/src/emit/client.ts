import type { ApiModel, OperationModel, OptionModel, SchemeModel } from '../model/model.js';
import { codesName } from '../model/tables.js';
import { toLiteral, toProperty } from '../names.js';
import { hasInput, isInputOptional, operationDoc } from './operation.js';
import { doc, header, type OutputFile } from './text.js';
import { listedName, testName } from './unions.js';

/** The client's options and its core: all that the standalone functions need. */
export function emitCore(model: ApiModel): OutputFile {
  const { name, title, schemes, options: choices } = model;
  const names = [
    'createCore',
    'type ClientCore',
    'type ClientOptions',
    ...(choices.length > 0 ? ['withChoices'] : []),
    ...new Set(schemes.flatMap(schemeImports)),
  ].sort();
  const credentials = schemes.map((scheme) => `${toProperty(scheme.key)}: ${credential(scheme)},\n`);
  const fields = [...schemes.map(optionFields), ...choices.map(choiceField)].join('');
  const options = `/** What a client of ${title} needs. */\nexport interface ${name}ClientOptions extends ClientOptions {\n${fields}}\n`;
  const made = `createCore(options${schemes.length > 0 ? `, {\n${credentials.join('')}}` : ''})`;
  const core = choices.length > 0 ? `withChoices(${made}, {\n${choices.map(choiceValue).join('')}})` : made;
  const tokenImports = schemes.flatMap(({ proof }) =>
    proof.kind === 'clientCredentials' && proof.tokenOperation
      ? [
          `import { ${proof.tokenOperation.functionName}Operation } from './operations/${proof.tokenOperation.fileName}.js';\n\n`,
        ]
      : [],
  );
  const text =
    `${header(model)}\nimport { ${names.join(', ')} } from '@parlance/runtime';\n\n${tokenImports.join('')}` +
    (fields === ''
      ? `/** What a client of ${title} needs. */\nexport type ${name}ClientOptions = ClientOptions;\n`
      : options) +
    `\n${doc(`What the standalone functions of ${title} are called on, without the grouped methods: for small bundles.`, '@throws ConfigError that names the option.')}` +
    `export const create${name}Core = (options: ${name}ClientOptions): ClientCore => ${core};\n`;
  return { path: 'core.ts', text };
}

function schemeImports({ proof }: SchemeModel): string[] {
  if (proof.kind === 'clientCredentials') return ['clientCredentials', 'type ClientCredentials'];
  return proof.kind === 'clientBasic' ? ['basic'] : [proof.kind, 'type Secret'];
}

function optionFields({ option, proof, description, isRequired }: SchemeModel): string {
  const mark = isRequired ? '' : '?';
  const tail = isRequired ? '' : ' | undefined';
  if (proof.kind === 'clientBasic') return '';
  if (proof.kind === 'clientCredentials')
    return `${doc(description)}readonly ${option}${mark}: ClientCredentials${tail};\n`;
  const field = `${doc(description)}readonly ${option}${mark}: Secret${tail};\n`;
  return proof.kind === 'basic'
    ? `${field}/** Belongs to \`${option}\`. */\nreadonly ${passwordOption(option)}${mark}: Secret${tail};\n`
    : field;
}

/** The default first. */
const choiceValues = ({ values, fallback }: OptionModel): string[] =>
  [fallback, ...values.filter((value) => value !== fallback)].map(toLiteral);

const choiceField = (option: OptionModel): string =>
  `${doc(option.description, `@default ${toLiteral(option.fallback)}`)}readonly ${option.name}?: ${choiceValues(option).join(' | ')} | undefined;\n`;

const choiceValue = (option: OptionModel): string =>
  `${option.name}: { given: options.${option.name}, values: [${choiceValues(option).join(', ')}] },\n`;

const passwordOption = (option: string): string =>
  option.replace(/username$/i, (word) => (word === 'username' ? 'password' : 'Password'));

function credential({ option, proof, isRequired }: SchemeModel): string {
  const made = credentialCall(option, proof);
  return isRequired ? made : `options.${option} === undefined ? undefined : ${made}`;
}

function credentialCall(option: string, proof: SchemeModel['proof']): string {
  const value = `options.${option}`;
  const password = passwordOption(option);
  if (proof.kind === 'clientCredentials') {
    const operation = proof.tokenOperation ? `, ${proof.tokenOperation.functionName}Operation` : '';
    return `clientCredentials(${value}, ${toLiteral(proof.tokenUrl)}${operation})`;
  }
  if (proof.kind === 'clientBasic') {
    return `basic(${value}.clientId, ${value}.clientSecret, ['${option}.clientId', '${option}.clientSecret'])`;
  }
  if (proof.kind === 'basic') return `basic(${value}, options.${password}, ['${option}', '${password}'])`;
  return proof.kind === 'bearer'
    ? `bearer(${value}, '${option}')`
    : `apiKey(${toLiteral(proof.header)}, ${value}, '${option}')`;
}

/** All operations as throwing methods, grouped by resource. */
export function emitClient(model: ApiModel): OutputFile {
  const { name, title, resources, operations } = model;
  const imports = operations.flatMap((operation) => {
    const own = [
      operation.functionName,
      ...(hasInput(operation) ? [`type ${operation.typeName}Input`] : []),
      `type ${operation.typeName}Success`,
    ];
    return `import { ${own.join(', ')} } from './operations/${operation.fileName}.js';\n`;
  });
  const interfaces = resources.map(
    (resource) =>
      `${doc(resource.description)}export interface ${resource.typeName} {\n${resource.operations.map(methodType).join('\n')}}\n`,
  );
  const clientType =
    doc(
      `A client of ${title}. Methods give the data of a success and throw all else; the standalone functions give everything as a value.`,
    ) +
    `export interface ${name}Client extends ClientCore {\n${resources.map((one) => `${doc(one.description)}readonly ${one.name}: ${one.typeName};\n`).join('')}}\n`;
  const objects = resources.map((one) => `${one.name}: {\n${one.operations.map(methodBody).join('')}},\n`);
  const factory =
    doc(`Makes a client of ${title}. Nothing is sent yet.`, '@throws ConfigError that names the option.') +
    `export function create${name}Client(options: ${name}ClientOptions): ${name}Client {\nconst core = create${name}Core(options);\nreturn {\n...core,\n${objects.join('')}};\n}\n`;
  const helpers = [
    ...(operations.some(({ events }) => !events) ? ['unwrap'] : []),
    ...(operations.some(({ events }) => events) ? ['unwrapEvents'] : []),
  ];
  const head = `${header(model)}\nimport { ${helpers.join(', ')}, type CallOptions, type ClientCore } from '@parlance/runtime';\n\nimport { create${name}Core, type ${name}ClientOptions } from './core.js';\n`;
  return {
    path: 'client.ts',
    text: `${head}${imports.join('')}\n${[...interfaces, clientType, factory].join('\n')}`,
  };
}

const parameters = (operation: OperationModel): string =>
  `${hasInput(operation) ? `input${isInputOptional(operation) ? '?' : ''}: ${operation.typeName}Input, ` : ''}options?: CallOptions`;

function methodType(operation: OperationModel): string {
  const data = `${operation.typeName}Success['data']`;
  return `${operationDoc(operation, '')}${operation.method}(${parameters(operation)}): ${operation.events ? data : `Promise<${data}>`};\n`;
}

function methodBody(operation: OperationModel): string {
  const names = hasInput(operation) ? 'input, callOptions' : 'callOptions';
  const called = `${operation.functionName}(core, ${names})`;
  return operation.events
    ? `${operation.method}: (${names}) => unwrapEvents(() => ${called}),\n`
    : `${operation.method}: async (${names}) => unwrap(await ${called}),\n`;
}

/** Everything a generated package exports. */
export function emitIndex(model: ApiModel): OutputFile {
  const { name, resources, operations, schemas, errorTables, openUnions } = model;
  const codes = errorTables.map((table) => codesName(table.name));
  const lines = [
    `export { create${name}Client, type ${name}Client${resources.map((one) => `, type ${one.typeName}`).join('')} } from './client.js';\n`,
    `export { create${name}Core, type ${name}ClientOptions } from './core.js';\n`,
    codes.length > 0 ? `export type { ${codes.join(', ')} } from './error-tables.js';\n` : '',
    schemas.length > 0
      ? `export type { ${schemas.map(({ typeName }) => typeName).join(', ')} } from './models.js';\n`
      : '',
    openUnions.length > 0
      ? `export { ${openUnions.map((one) => `${testName(one)}, type ${listedName(one)}`).join(', ')} } from './open-unions.js';\n`
      : '',
    ...operations.map((operation) => {
      const suffixes = [...(hasInput(operation) ? ['Input'] : []), 'Success', 'Failure', 'Result'];
      return `export { ${operation.functionName}, ${suffixes.map((suffix) => `type ${operation.typeName}${suffix}`).join(', ')} } from './operations/${operation.fileName}.js';\n`;
    }),
  ];
  return { path: 'index.ts', text: `${header(model)}\n${lines.join('')}` };
}
