import { doc, header, type OutputFile } from '../../emit/text.js';
import type { ServiceModel, SoapModel, SoapOperationModel } from '../model.js';
import { hasInput, isInputOptional, operationDoc } from './operation.js';

/** What a service's client is called: by the API where it has one service only. */
export const clientName = (model: SoapModel, { typeName }: ServiceModel): string =>
  model.services.length === 1 ? model.name : typeName;

/** The clients' options and their cores: all that the standalone functions need. */
export function emitCore(model: SoapModel): OutputFile {
  const names = [
    'createSoapCore',
    'type SoapClientOptions',
    'type SoapCore',
    ...(model.services.some(({ isSecured }) => isSecured) ? ['type SoapCredentials'] : []),
  ];
  const parts = model.services.map((service) => {
    const name = clientName(model, service);
    const what = doc(
      `What a client of ${service.name} needs.`,
      service.address === '' ? '' : `Address in the WSDL: ${service.address}`,
    );
    const options = service.isSecured
      ? `export interface ${name}ClientOptions extends SoapClientOptions, SoapCredentials {}\n`
      : `export type ${name}ClientOptions = SoapClientOptions;\n`;
    const core = doc(
      `What the standalone functions of ${service.name} are called on, without the methods: for small bundles.`,
      '@throws ConfigError that names the option.',
    );
    return `${what}${options}\n${core}export const create${name}Core = (options: ${name}ClientOptions): SoapCore => createSoapCore(options${service.isSecured ? ', options' : ''});\n`;
  });
  return {
    path: 'core.ts',
    text: `${header(model)}\nimport { ${names.join(', ')} } from '@parlance/runtime/soap';\n\n${parts.join('\n')}`,
  };
}

/** All operations as throwing methods, a client for each service. */
export function emitClient(model: SoapModel): OutputFile {
  const operations = model.services.flatMap((service) => service.operations);
  const imports = operations.map((operation) => {
    const { functionName, typeName, fileName } = operation;
    const names = [
      functionName,
      ...(hasInput(operation) ? [`type ${typeName}Input`] : []),
      `type ${typeName}Success`,
    ];
    return `import { ${names.join(', ')} } from './operations/${fileName}.js';\n`;
  });
  const cores = model.services.map((service) => {
    const name = clientName(model, service);
    return `create${name}Core, type ${name}ClientOptions`;
  });
  const head = `${header(model)}\nimport { unwrap, type CallOptions } from '@parlance/runtime';\nimport type { SoapCore } from '@parlance/runtime/soap';\n\nimport { ${cores.join(', ')} } from './core.js';\n`;
  return {
    path: 'client.ts',
    text: `${head}${imports.join('')}\n${model.services.map((service) => clientText(model, service)).join('\n')}`,
  };
}

function clientText(model: SoapModel, service: ServiceModel): string {
  const name = clientName(model, service);
  const { operations } = service;
  const methods = operations.map(
    (one) =>
      `${operationDoc(one, '')}${one.method}(${parameters(one)}): Promise<${one.typeName}Success['data']>;\n`,
  );
  const bodies = operations.map((one) => {
    const names = hasInput(one) ? 'input, callOptions' : 'callOptions';
    return `${one.method}: async (${names}) => unwrap(await ${one.functionName}(core, ${names})),\n`;
  });
  return (
    doc(
      service.description,
      'Methods give the data of a success and throw all else; the standalone functions give everything as a value.',
    ) +
    `export interface ${name}Client extends SoapCore {\n${methods.join('\n')}}\n\n` +
    doc(
      `Makes a client of ${service.name}. Nothing is sent yet.`,
      '@throws ConfigError that names the option.',
    ) +
    `export function create${name}Client(options: ${name}ClientOptions): ${name}Client {\nconst core = create${name}Core(options);\nreturn {\n...core,\n${bodies.join('')}};\n}\n`
  );
}

const parameters = (operation: SoapOperationModel): string =>
  `${hasInput(operation) ? `input${isInputOptional(operation) ? '?' : ''}: ${operation.typeName}Input, ` : ''}options?: CallOptions`;
