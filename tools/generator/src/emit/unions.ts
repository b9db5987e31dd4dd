import type { ApiModel, OpenUnionModel } from '../model/model.js';
import { toCamel, toLiteral, toProperty } from '../names.js';
import { doc, header, type OutputFile } from './text.js';

/** The type of the alternatives that an open union lists. */
export const listedName = ({ typeName }: OpenUnionModel): string => `Listed${typeName}`;

/** The test for them. */
export const testName = (union: OpenUnionModel): string => `is${listedName(union)}`;

/** A test per open union, after which the listed alternatives can be told apart by their property. */
export function emitUnions(model: ApiModel): OutputFile[] {
  const { openUnions } = model;
  if (openUnions.length === 0) return [];
  const names = openUnions.flatMap(({ typeName, listed }) => [
    typeName,
    ...listed.map((one) => one.typeName),
  ]);
  const text = `${header(model)}
import type { ${[...new Set(names)].sort().join(', ')} } from './models.js';

${openUnions.map(unionText).join('\n')}`;
  return [{ path: 'open-unions.ts', text }];
}

function unionText(union: OpenUnionModel): string {
  const { typeName, property, listed } = union;
  const names = `${toCamel(typeName)}Names`;
  return (
    `const ${names}: ReadonlySet<string> = /* @__PURE__ */ new Set([${listed.map(({ value }) => toLiteral(value)).join(', ')}]);\n\n` +
    doc(`Those of \`${typeName}\` that are listed: told apart by \`${property}\`.`) +
    `export type ${listedName(union)} = ${listed.map((one) => one.typeName).join(' | ')};\n\n` +
    doc(
      `Whether the \`${property}\` of a \`${typeName}\` is a listed one. Then each value of it stands for one type; else only what all have in common is known.`,
    ) +
    `export const ${testName(union)} = (value: ${typeName}): value is ${listedName(union)} => ${names}.has(${access(property)});\n`
  );
}

const access = (property: string): string => {
  const key = toProperty(property);
  return key === property ? `value.${property}` : `value[${key}]`;
};
