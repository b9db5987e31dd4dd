import ts from 'typescript';

import type { OutputFile } from '../emit/text.js';
import type { Fact } from './facts.js';
import { placesOf } from './sources.js';
import type { SpecPlace } from './spec-side.js';

/** Answers whether a generated client has a fact. */
export type ClientSide = (fact: Fact, place: SpecPlace) => boolean;

/** Reads a generated client: the types of `schema.ts` and the modules of its operations. */
export function readClient(files: readonly OutputFile[]): ClientSide {
  const text = files.find(({ path }) => path.endsWith('src/generated/schema.ts'))?.text ?? '';
  const source = ts.createSourceFile('schema.ts', text, ts.ScriptTarget.Latest, true);
  const modules = files
    .filter(({ path }) => path.includes('src/generated/operations/'))
    .map(({ path, text: code }) => new Set(placesOf(path, code).flatMap(({ words }) => [...words])));
  return (fact, { schema, operationId = '', proof }) => {
    if (proof !== undefined) return modules.some((words) => words.has(operationId) && words.has(proof));
    if (schema !== undefined) return hasInSchema(source, fact, schema);
    return hasInOperation(source, fact, operationId);
  };
}

function hasInSchema(source: ts.SourceFile, { kind, name }: Fact, at: string): boolean {
  const path = ['components', 'schemas', ...at.split('.')];
  if (kind === 'attribute') return memberAt(source, [...path, name]) !== undefined;
  const node = memberAt(source, path);
  return node !== undefined && literalsOf(node).has(name);
}

function hasInOperation(source: ts.SourceFile, { kind, name }: Fact, operationId: string): boolean {
  const path = ['operations', operationId];
  if (kind === 'operation') return memberAt(source, path) !== undefined;
  const inner = kind === 'status' ? ['responses'] : ['parameters', kind];
  return memberAt(source, [...path, ...inner, name]) !== undefined;
}

/** The member of a type, by the names that lead to it from the top of the file. */
function memberAt(source: ts.SourceFile, [first, ...path]: readonly string[]): ts.Node | undefined {
  let node: ts.Node | undefined = source.statements.find(
    (statement) => ts.isInterfaceDeclaration(statement) && statement.name.text === first,
  );
  for (const name of path) node = node && memberOf(node, name);
  return node;
}

function memberOf(node: ts.Node, name: string): ts.Node | undefined {
  const type = ts.isPropertySignature(node) ? node.type : node;
  if (type === undefined) return undefined;
  if (ts.isIntersectionTypeNode(type)) {
    const found = type.types.map((one) => memberOf(one, name));
    return found.find((one) => one !== undefined);
  }
  if (!ts.isTypeLiteralNode(type) && !ts.isInterfaceDeclaration(type)) return undefined;
  return type.members.find((member) => member.name !== undefined && nameText(member.name) === name);
}

const nameText = (name: ts.PropertyName): string =>
  ts.isIdentifier(name) || ts.isStringLiteralLike(name) || ts.isNumericLiteral(name)
    ? name.text
    : name.getText();

function literalsOf(node: ts.Node): Set<string> {
  const found = new Set<string>();
  const visit = (inner: ts.Node): void => {
    if (ts.isStringLiteralLike(inner)) found.add(inner.text);
    ts.forEachChild(inner, visit);
  };
  visit(node);
  return found;
}
