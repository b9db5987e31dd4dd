import type { ApiModel, OperationModel } from '../model/model.js';
import { hasInput, isInputOptional } from './operation.js';
import type { OutputFile } from './text.js';

/** One line per operation: the method, what goes over the wire, and what can be answered. */
export function emitApiMd(model: ApiModel): OutputFile {
  const groups = model.resources.map(
    ({ name, description, operations }) =>
      `## ${name}\n\n${description ? `${description}\n\n` : ''}${operations.map(line).join('')}`,
  );
  const text = `<!-- Generated from ${model.specFile} by tools/generator. Do not edit: pnpm generate. -->\n\n# ${model.title}: API\n\n${groups.join('\n')}`;
  return { path: 'api.md', text };
}

function line(operation: OperationModel): string {
  const { resource, method, httpMethod, path, summary, responses, typeName } = operation;
  const input = hasInput(operation)
    ? `input${isInputOptional(operation) ? '?' : ''}: ${typeName}Input, `
    : '';
  const statuses = responses.map(({ status, isSuccess, body, hasOwnCode, code }) => {
    const result = isSuccess ? (body?.type.text ?? 'no body') : hasOwnCode ? code : '';
    return `${status}${result ? ` ${result}` : ''}`;
  });
  return (
    `- \`client.${resource}.${method}(${input}options?)\`: ${summary}\n` +
    `  \`${httpMethod.toUpperCase()} ${path}\` → ${statuses.join(', ')}${operation.isSafe ? '' : '; repeated only when surely without effect'}\n`
  );
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
