import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';

import ts from 'typescript';

/** What one declaration at the top of a file does with words. Types do not count: what is only declared is not done. */
export interface Place {
  /** Below the root. */
  readonly file: string;
  readonly declaration: string;
  /** Names of properties, texts and numbers. */
  readonly words: ReadonlySet<string>;
  /** Methods that are called, like `messages.get`. */
  readonly calls: ReadonlySet<string>;
  readonly identifiers: ReadonlySet<string>;
  /** Whether a name is made by adding `String` to another: how the text twins of numbers are reached. */
  readonly makesTwins: boolean;
}

/**
 * The places of all TypeScript below some folders, without tests.
 * @throws Error when a folder or file is not there.
 */
export async function readPlaces(root: string, paths: readonly string[]): Promise<Place[]> {
  const files = (await Promise.all(paths.map((path) => listSources(root, path)))).flat().sort();
  const all = await Promise.all(
    files.map(async (file) => placesOf(file, await readFile(join(root, file), 'utf8'))),
  );
  return all.flat();
}

async function listSources(root: string, path: string): Promise<string[]> {
  const isFile = (await stat(join(root, path))).isFile();
  if (isFile) return [path];
  const names = await readdir(join(root, path), { recursive: true });
  return names.filter(isShipped).map((name) => join(path, name));
}

const isShipped = (name: string): boolean =>
  name.endsWith('.ts') && !/\.(test|test-helper|test-d)\.ts$/.test(name) && !name.includes('generated/');

/** The places of one file. */
export function placesOf(file: string, text: string): Place[] {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  return source.statements
    .filter((statement) => !ts.isImportDeclaration(statement) && !ts.isExportDeclaration(statement))
    .flatMap((statement) =>
      namesOf(statement).map(([declaration, node]) => placeOf(file, declaration, node)),
    );
}

/** The declarations of a statement, each with the part of it that is its own. */
function namesOf(statement: ts.Statement): [string, ts.Node][] {
  if (ts.isVariableStatement(statement))
    return statement.declarationList.declarations.map((node) => [node.name.getText(), node]);
  if (ts.isFunctionDeclaration(statement) || ts.isClassDeclaration(statement))
    return [[statement.name?.text ?? 'default', statement]];
  return [['', statement]];
}

function placeOf(file: string, declaration: string, root: ts.Node): Place {
  const words = new Set<string>();
  const calls = new Set<string>();
  const identifiers = new Set<string>();
  let makesTwins = false;
  const visit = (node: ts.Node): void => {
    if (ts.isTypeNode(node) || ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node)) return;
    for (const word of wordsOf(node)) words.add(word);
    if (ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression))
      calls.add(`${lastName(node.expression.expression)}.${node.expression.name.text}`);
    if (ts.isIdentifier(node)) identifiers.add(node.text);
    if (ts.isTemplateSpan(node) && node.literal.text === 'String') makesTwins = true;
    ts.forEachChild(node, visit);
  };
  visit(root);
  return { file, declaration, words, calls, identifiers, makesTwins };
}

function wordsOf(node: ts.Node): string[] {
  if (ts.isStringLiteralLike(node) || ts.isNumericLiteral(node)) return [node.text];
  if (ts.isPropertyAccessExpression(node)) return [node.name.text];
  if (ts.isPropertyAssignment(node) || ts.isMethodDeclaration(node) || ts.isPropertyDeclaration(node))
    return nameOf(node.name);
  if (ts.isShorthandPropertyAssignment(node)) return [node.name.text];
  if (ts.isBindingElement(node) && ts.isObjectBindingPattern(node.parent))
    return nameOf(node.propertyName ?? node.name);
  return [];
}

const nameOf = (name: ts.Node): string[] =>
  ts.isIdentifier(name) || ts.isStringLiteralLike(name) ? [name.text] : [];

const lastName = (node: ts.Expression): string => {
  if (ts.isPropertyAccessExpression(node)) return node.name.text;
  if (ts.isCallExpression(node)) return lastName(node.expression);
  return ts.isIdentifier(node) ? node.text : '';
};
