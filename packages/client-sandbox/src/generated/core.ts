// Generated from specs/sandbox/openapi.yaml by tools/generator. Do not edit: pnpm generate.

import { createCore, type ClientCore, type ClientOptions } from '@parlance/runtime';

/** What a client of Parlance sandbox needs. */
export type SandboxClientOptions = ClientOptions;

/**
 * What the standalone functions of Parlance sandbox are called on, without the grouped methods: for
 * small bundles.
 * @throws ConfigError that names the option.
 */
export const createSandboxCore = (options: SandboxClientOptions): ClientCore => createCore(options);
