import { basename, dirname, relative } from 'node:path';

import {
  bundle,
  createConfig,
  getLineColLocation,
  lint,
  type NormalizedProblem,
} from '@redocly/openapi-core';

import type { OpenApiDocument } from './document.js';
import { plugin, rulesFor } from './rules.js';

/** A spec that has been read and found right. */
export interface Spec {
  /** Name of the API: the spec's folder, in kebab-case. */
  readonly api: string;
  /** As shown to readers. */
  readonly file: string;
  /** All external references are part of it. */
  readonly document: OpenApiDocument;
}

/** What to read, and how strictly. */
export interface LoadOptions {
  readonly path: string;
  /** What the paths in messages are relative to. */
  readonly root: string;
  /** Ours follow the project's rules; foreign ones only have to be usable. */
  readonly isOurs: boolean;
  readonly api?: string;
}

/** A spec cannot be used; each line of the message is `file:line:column reason`. */
export class SpecError extends Error {
  override readonly name = 'SpecError';
}

/**
 * Reads a spec, checks it, and pulls its external references in.
 * @throws SpecError with the place of each mistake.
 */
export async function loadSpec({ path, root, isOurs, api }: LoadOptions): Promise<Spec> {
  const config = await createConfig({ plugins: [plugin], rules: rulesFor(isOurs) });
  const problems = await lint({ ref: path, config }).catch((cause: unknown) => {
    throw new SpecError(syntaxMessage(cause, path, root), { cause });
  });
  const errors = problems.filter((problem) => problem.severity === 'error');
  if (errors.length > 0)
    throw new SpecError(errors.map((problem) => problemMessage(problem, root)).join('\n'));
  const { bundle: bundled } = await bundle({ ref: path, config });
  // Linting with `struct` has proven the structure; the copy is free of YAML aliases.
  const document: OpenApiDocument = JSON.parse(JSON.stringify(bundled.parsed));
  return { api: api ?? basename(dirname(path)), file: relative(root, path), document };
}

function problemMessage(problem: NormalizedProblem, root: string): string {
  const [first] = problem.location;
  const reason = `${problem.message.replaceAll('\n', ' ')} (${problem.ruleId})`;
  if (!first) return reason;
  const { start } = getLineColLocation(first);
  return `${relative(root, first.source.absoluteRef)}:${start.line}:${start.col} ${reason}`;
}

function syntaxMessage(cause: unknown, path: string, root: string): string {
  const message = cause instanceof Error ? cause.message : String(cause);
  const place = /\((\d+):(\d+)\)/.exec(message);
  return `${relative(root, path)}:${place?.[1] ?? 1}:${place?.[2] ?? 1} ${message.split('\n')[0]}`;
}
