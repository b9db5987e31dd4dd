import { startSandbox, type Sandbox } from './index.js';

declare const sandbox: Sandbox;

/** What is right compiles. */
export async function right(): Promise<void> {
  const { baseUrl, clientId, clientSecret } = sandbox.openscape;
  [baseUrl, clientId, clientSecret] satisfies string[];
  await startSandbox();
  await startSandbox({ port: 0, openscape: { tokenValidityMs: 1, readings: { whoIsTyping: 'name' } } });
  await startSandbox({ openscape: { configurationFile: 'a.xml', configuration: { 'max-sockets': 5 } } });
  [sandbox.genesysGws.baseUrl, sandbox.genesysGws.contactCenterId] satisfies string[];
  await startSandbox({ genesysGws: { readings: { mePaths: 'served' }, installation: { cookies: true } } });
}

/** What is wrong does not. */
export async function wrong(): Promise<void> {
  // @ts-expect-error a port is a number
  await startSandbox({ port: '4200' });
  // @ts-expect-error there is no such vendor
  await startSandbox({ openscap: {} });
  // @ts-expect-error there is no such reading
  await startSandbox({ openscape: { readings: { whoIsTyping: 'nickname' } } });
  // @ts-expect-error there is no such choice
  await startSandbox({ genesysGws: { readings: { agentEnd: 'gone' } } });
  // @ts-expect-error a reading is no part of the installation
  await startSandbox({ genesysGws: { installation: { mePaths: 'served' } } });
  // @ts-expect-error the document has no such key
  await startSandbox({ openscape: { configuration: { 'max-socket': 5 } } });
  // @ts-expect-error addresses are read only
  sandbox.openscape.baseUrl = '';
}
