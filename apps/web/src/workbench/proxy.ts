/** Where the development server passes requests on: the simulators answer no other origin's page. */
export const PROXY = { sandbox: '/workbench/sandbox', gateway: '/workbench/gateway' } as const;
