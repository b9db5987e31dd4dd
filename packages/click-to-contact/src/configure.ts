import { ConfigError } from '@parlance/runtime';

import type { Telephone } from './telephone.js';

/** Who makes the calls of a page: a telephone, or a gateway of ours by its URL. */
export type ClickToContactOptions = { readonly telephone: Telephone } | { readonly gateway: string };

let pageTelephone: Telephone | undefined;

/** Sets the telephone of all elements of the page that have none of their own; the last call counts. */
export function configureClickToContact(options: ClickToContactOptions): void {
  pageTelephone = 'telephone' in options ? options.telephone : lazily(options.gateway);
}

/** The signalling is loaded when the first element needs it, so that pages stay fast. */
function lazily(gateway: string): Telephone {
  let loaded: Promise<Telephone> | undefined;
  const load = (): Promise<Telephone> => {
    loaded ??= import('./sip/index.js').then(({ gatewayTelephone }) => gatewayTelephone({ gateway }));
    // A failed download is tried again by the next call.
    loaded.catch(() => (loaded = undefined));
    return loaded;
  };
  return {
    listDestinations: async (options) => (await load()).listDestinations(options),
    call: async (request) => (await load()).call(request),
  };
}

/**
 * The telephone of the page.
 * @throws ConfigError when the page has none.
 */
export function telephoneOfPage(): Telephone {
  if (pageTelephone !== undefined) return pageTelephone;
  throw new ConfigError(
    'Click to Contact has no telephone. Call configureClickToContact({ gateway }), or set the element’s `telephone`.',
  );
}
