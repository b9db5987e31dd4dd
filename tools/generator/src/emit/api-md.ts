import type { ApiModel, ErrorTableModel, OperationModel } from '../model/model.js';
import { toLiteral } from '../names.js';
import { hasInput, isInputOptional } from './operation.js';
import { firstSentence, type OutputFile } from './text.js';

/** One line per operation: the method, what goes over the wire, and what can be answered. */
export function emitApiMd(model: ApiModel): OutputFile {
  const groups = model.resources.map(
    ({ name, description, operations }) =>
      `## ${name}\n\n${description ? `${description}\n\n` : ''}${operations.map(line).join('')}`,
  );
  const text = `<!-- Generated from ${model.specFile} by tools/generator. Do not edit: pnpm generate. -->\n\n# ${model.title}: API\n\n${groups.join('\n')}${model.errorTables.map(tableSection).join('')}`;
  return { path: 'api.md', text };
}

function line(operation: OperationModel): string {
  const { resource, method, httpMethod, path, summary, responses, typeName } = operation;
  const verb = httpMethod.toUpperCase();
  const input = hasInput(operation)
    ? `input${isInputOptional(operation) ? '?' : ''}: ${typeName}Input, `
    : '';
  const statuses = responses.map(({ status, isSuccess, body, hasOwnCode, code }) => {
    const result = isSuccess ? (body?.type.text ?? 'no body') : hasOwnCode ? code : '';
    return `${status}${result ? ` ${result}` : ''}`;
  });
  return (
    `- \`client.${resource}.${method}(${input}options?)\`: ${summary}\n` +
    `  \`${verb} ${path}\` → ${statuses.join(', ')}${operation.isSafe ? '' : '; repeated only when surely without effect'}\n` +
    operation.otherPaths
      .map((other) => `  With \`${other.option}: ${toLiteral(other.value)}\`: \`${verb} ${other.path}\`\n`)
      .join('') +
    (operation.errorTable ? `  Or an error in the body: table \`${operation.errorTable.name}\` below\n` : '')
  );
}

/** The errors of a table, once for all operations that are read by it. */
function tableSection({ name, property, errors, otherwise }: ErrorTableModel): string {
  const rows = [...errors, otherwise].map(
    ({ value, code, description }) =>
      `| ${value === '' ? 'other' : value} | \`${code}\` | ${firstSentence(description)} |\n`,
  );
  return `\n## Errors in the body: ${name}\n\nTold by \`${property}\`, at any HTTP status.\n\n| \`${property}\` | Code | Meaning |\n| --- | --- | --- |\n${rows.join('')}`;
}

/** The part of the README that follows the spec. */
export const readmePart = (model: ApiModel): string =>
  [
    '| Method | Request | What it does |',
    '| --- | --- | --- |',
    ...model.operations.map(
      ({ resource, method, httpMethod, path, summary }) =>
        `| \`${resource}.${method}\` | \`${httpMethod.toUpperCase()} ${path}\` | ${summary.replaceAll('|', '\\|')} |`,
    ),
  ].join('\n');
