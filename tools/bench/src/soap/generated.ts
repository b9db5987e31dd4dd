import { execFileSync } from 'node:child_process';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { join } from 'node:path';

import type { ElementReader, SoapCore } from '@parlance/runtime/soap';

/** What goes to and fro. */
export interface Items {
  readonly item: readonly { readonly id: number; readonly name: string; readonly open: boolean }[];
}

/** What the generator makes of `items.wsdl`, as far as it is measured. */
export interface ItemsCodec {
  readonly write: (tag: string, value: Items, declarations: string) => string;
  readonly read: ElementReader<Items>;
  /** One whole call. */
  readonly put: (core: SoapCore, input: { readonly body: Items }) => Promise<{ readonly kind: string }>;
}

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** Runs the generator, and loads what it has written. */
export async function generateItems(): Promise<ItemsCodec> {
  const out = here('../../.results/items');
  const cli = here('../../../generator/src/cli.ts');
  execFileSync(process.execPath, ['--import', 'tsx', cli, here('./items.wsdl'), '--out', out]);
  const load = async (path: string): Promise<unknown> => import(pathToFileURL(join(out, path)).href);
  const [request, answer, operation] = await Promise.all(
    ['types/put-items.ts', 'types/put-items-response.ts', 'operations/items-put-items.ts'].map(load),
  );
  const codec = {
    write: member(request, 'writePutItems'),
    read: member(answer, 'readPutItemsResponse'),
    put: member(operation, 'itemsPutItems'),
  };
  assertCodec(codec);
  return codec;
}

const member = (module: unknown, name: string): unknown =>
  typeof module === 'object' && module !== null ? Reflect.get(module, name) : undefined;

function assertCodec(codec: object): asserts codec is ItemsCodec {
  for (const [name, value] of Object.entries(codec))
    if (typeof value !== 'function') throw new Error(`The generator has written no ${name}.`);
}
