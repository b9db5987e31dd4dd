import type { ApiModel, BodyErrorModel, ErrorTableModel } from '../model/model.js';
import { codesName } from '../model/tables.js';
import { toLiteral, toPascal, toProperty } from '../names.js';
import { doc, firstSentence, header, type OutputFile } from './text.js';

/** The name of a table's reader. */
export const readerName = ({ name }: ErrorTableModel): string => `read${toPascal(name)}Answer`;

/** The tables by which bodies tell success and refusal, for the operations that are read by them. */
export function emitTables(model: ApiModel): OutputFile[] {
  if (model.errorTables.length === 0) return [];
  const text = `${header(model)}
import { byTable, type AnswerReader } from '@parlance/runtime';

${model.errorTables.map(table).join('\n')}`;
  return [{ path: 'error-tables.ts', text }];
}

function table(model: ErrorTableModel): string {
  const { property, success, errors, otherwise } = model;
  const codes = [...new Set([...errors, otherwise].map(({ code }) => toLiteral(code)))];
  const entries = errors.map((error) => `${toProperty(error.value)}: ${entry(error)},\n`);
  return (
    `/** What \`${property}\` can say besides success. */\nexport type ${codesName(model.name)} = ${codes.join(' | ')};\n\n` +
    doc(`Reads answers by \`${property}\`, at whatever HTTP status.`) +
    `export const ${readerName(model)}: AnswerReader = /* @__PURE__ */ byTable({\nproperty: ${toLiteral(property)},\nsuccess: ${JSON.stringify(success)},\n` +
    `errors: {\n${entries.join('')}},\notherwise: ${entry(otherwise)},\n});\n`
  );
}

function entry({ code, description, isRetryable, outcome }: BodyErrorModel): string {
  const fields = [
    `code: ${toLiteral(code)}`,
    `message: ${toLiteral(firstSentence(description))}`,
    ...(isRetryable === undefined ? [] : [`isRetryable: ${isRetryable}`]),
    ...(outcome === undefined ? [] : [`outcome: '${outcome}'`]),
  ];
  return `{ ${fields.join(', ')} }`;
}
