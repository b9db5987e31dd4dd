import type { SoapTransport } from '@parlance/runtime/soap';

let loading: Promise<SoapTransport> | undefined;

/** The `soap` package puts envelopes together. It is loaded with the first call: that takes a tenth of a second. */
export const defaultTransport: SoapTransport = {
  send: async (request) => {
    loading ??= import('@parlance/runtime/soap/node').then(({ soapTransport }) => soapTransport());
    return (await loading).send(request);
  },
};
