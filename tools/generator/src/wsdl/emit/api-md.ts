import { markedPart } from '../../emit/package.js';
import { firstSentence, type OutputFile } from '../../emit/text.js';
import { toLiteral } from '../../names.js';
import type { FaultModel, ServiceModel, SoapModel, SoapOperationModel } from '../model.js';
import { clientName } from './client.js';
import { hasInput, isInputOptional } from './operation.js';

/** One entry per operation: the method, what goes over the wire, and what can be answered. */
export function emitSoapApiMd(model: SoapModel): OutputFile {
  const parts = model.services.map((service) => serviceText(model, service));
  const text = `<!-- Generated from ${model.specFile} by tools/generator. Do not edit: pnpm generate. -->\n\n# ${model.title}: API\n\n${parts.join('\n')}${faultTable(model)}`;
  return { path: 'api.md', text };
}

function serviceText(model: SoapModel, service: ServiceModel): string {
  const { description, operations } = service;
  return `## create${clientName(model, service)}Client\n\n${description ? `${description}\n\n` : ''}${operations.map(line).join('')}`;
}

function line(operation: SoapOperationModel): string {
  const { method, typeName, wsdl, notes, output, faults, isSafe } = operation;
  const input = hasInput(operation)
    ? `input${isInputOptional(operation) ? '?' : ''}: ${typeName}Input, `
    : '';
  const answers = [
    output?.use.kind === 'complex' ? output.use.type.name : output ? output.name : 'nothing',
    ...faults.map(({ name }) => name),
  ];
  return (
    `- \`client.${method}(${input}options?)\`: ${firstSentence(notes.description) || `Calls ${wsdl.operation}.`}\n` +
    `  \`${wsdl.operation}\` → ${answers.join(', ')}${isSafe ? '' : '; repeated only when surely without effect'}\n`
  );
}

/** The faults' codes, once for all operations. */
function faultTable({ services }: SoapModel): string {
  const faults = services.flatMap(({ operations }) => operations.flatMap((one) => one.faults));
  const rows = [...new Set(faults.flatMap(faultRows))].sort();
  return rows.length === 0 ? '' : `\n## Faults\n\n| Code | Meaning |\n| --- | --- |\n${rows.join('')}`;
}

const faultRows = ({ code, notes, kinds }: FaultModel): string[] => [
  row(code, notes.description),
  ...(kinds?.values ?? []).map((kind) => row(kind.code, kind.description)),
];

const row = (code: string, description: string): string =>
  `| \`${code}\` | ${firstSentence(description).replaceAll('|', '\\|')} |\n`;

/** The part of the README that follows the spec. */
export const soapReadmePart = (model: SoapModel): string =>
  [
    '| Client | Method | SOAP operation | What it does |',
    '| --- | --- | --- | --- |',
    ...model.services.flatMap((service) =>
      service.operations.map(
        ({ method, wsdl, notes }) =>
          `| \`create${clientName(model, service)}Client\` | \`${method}\` | \`${wsdl.operation}\` | ${firstSentence(notes.description).replaceAll('|', '\\|')} |`,
      ),
    ),
  ].join('\n');

/** The README of a new package. */
export function soapReadme(model: SoapModel): string {
  const { api, title, services } = model;
  const [first] = services;
  const name = first ? clientName(model, first) : '';
  const options = ['baseUrl', ...(first?.isSecured ? ['username', 'password'] : [])];
  return `# @parlance/client-${api}

Typed clients for ${title} (SOAP 1.1). Work where \`fetch\` is: Node 20.19 or later, browsers, workers. Nothing is fetched at run
time but the answers: what the WSDL says is in the code.

\`\`\`sh
npm install @parlance/client-${api}
\`\`\`

\`\`\`ts
import { create${name}Client } from ${toLiteral(`@parlance/client-${api}`)};

const client = create${name}Client({ ${options.join(', ')} });
await client.${first?.operations[0]?.method ?? 'method'}(/* see api.md */);
\`\`\`

Errors, options and results: see the README of \`@parlance/runtime\`. All operations: [api.md](./api.md).

${markedPart(soapReadmePart(model))}
`;
}
