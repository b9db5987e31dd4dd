import type { ChatProvider } from '@parlance/chat';

import type { JsonSchema } from './generated/types.js';
import { configCheck, type Fault } from './schema-check.js';

/** What a provider's settings give its driver besides the options. */
export interface DriverSurroundings {
  /** Does the driver's requests, by the provider's `network` settings; absent where these are faulty. */
  readonly fetch?: typeof globalThis.fetch | undefined;
}

/** One vendor that providers can be configured for. */
export interface GatewayVendor {
  /** As `vendor` in the configuration. */
  readonly name: string;
  /** The driver for these options, or what is wrong with them. Paths begin at the options. */
  readonly configure: (
    options: unknown,
    surroundings: DriverSurroundings,
  ) => { readonly provider: ChatProvider } | { readonly faults: readonly Fault[] };
}

/** JSON Schema of a driver's options; its properties have the options' names. */
export type OptionsSchema<Options> = JsonSchema & {
  readonly properties: { readonly [Name in keyof Options]?: unknown };
};

/** A driver, as {@link defineVendor} takes it. */
export interface VendorDefinition<Options> {
  /** As `vendor` in the configuration. */
  readonly name: string;
  readonly optionsSchema: OptionsSchema<Options>;
  /** Gets only what fits the schema; may throw for what a schema cannot say. */
  readonly createProvider: (options: Options, surroundings: DriverSurroundings) => ChatProvider;
}

/** Makes a driver known to a gateway. */
export function defineVendor<Options>({
  name,
  optionsSchema,
  createProvider,
}: VendorDefinition<Options>): GatewayVendor {
  const check = configCheck<Options>(optionsSchema);
  return {
    name,
    configure(options, surroundings) {
      const checked = check(options);
      if ('faults' in checked) return checked;
      try {
        return { provider: createProvider(checked.value, surroundings) };
      } catch (error) {
        return {
          faults: [
            {
              path: '',
              reason: `cannot be used: ${error instanceof Error ? error.message.replace(/\.$/, '') : 'unknown error'}`,
            },
          ],
        };
      }
    },
  };
}
