import { createSandboxClient, type SandboxClient } from '@parlance/client-sandbox';
import {
  startSandbox,
  type OracleB2cSoapAccess,
  type OracleB2cSoapInstallation,
  type OracleB2cSoapReadings,
} from '@parlance/sandbox';

import { HOLD_MS, oraclePlay, type OraclePlay, type OracleProtocol } from '../_oracle/world.js';

/** How a world's site and chat server are set up and read. */
export interface OracleB2cSoapWorldOptions {
  /** Other readings of what is known than ours. */
  readonly readings?: Partial<OracleB2cSoapReadings>;
  /** How the installation is set up, so far as it is not as usual. */
  readonly installation?: Partial<OracleB2cSoapInstallation>;
}

/** A sandbox of its own, with one agent of Oracle B2C Service, over SOAP. Close it. */
export interface OracleB2cSoapWorld extends OraclePlay {
  /** What becomes of texts in a read whose answer is lost: nothing is numbered. */
  readonly lostReads: 'kept' | 'silent';
  /** For the driver: where the simulated vendor is, and what it accepts. */
  readonly connection: OracleB2cSoapAccess;
  /** The sandbox's doors. */
  readonly sandbox: SandboxClient;
  close(): Promise<void>;
}

const isWritable = (code: number): boolean => code === 9 || code === 10 || code === 13;

/** XML has no way to write these, not even as a reference. */
const NOT_IN_XML: readonly string[] = [
  ...Array.from({ length: 32 }, (_, code) => code)
    .filter((code) => !isWritable(code))
    .map((code) => `<${String.fromCodePoint(code)}>`),
  `a${String.fromCodePoint(1, 7, 8, 11, 12, 27, 127, 0x85, 0x9f)}z`,
  'a\uD83Dz',
  'a\uDE00z',
];

/** Agents cannot send these where their texts come as they are: nothing tells them from HTML. */
const LIKE_HTML: readonly string[] = [
  ']]> <![CDATA[x]]>',
  '&amp; &lt;b&gt; &amp;amp; &#65; &nbsp; &notanentity;',
  '<b>bold</b> <script>alert(1)</script> <!-- -- > -->',
];

const OVER_SOAP: Omit<OracleProtocol, 'refuses'> = {
  reads: 'chatServer.retrieveMessages',
  posts: 'chatServer.postChatMessage',
  presence: (isPresent) => ({ isOpen: isPresent }),
};

/** Starts a sandbox for one test. */
export async function oracleB2cSoapWorld(
  options: OracleB2cSoapWorldOptions = {},
): Promise<OracleB2cSoapWorld> {
  const installation = { holdMs: HOLD_MS, greeting: '', ...options.installation };
  const { readings = {} } = options;
  const running = await startSandbox({ oracleB2cSoap: { readings, installation } });
  const refuses = readings.agentMarkup === 'plain' ? [...NOT_IN_XML, ...LIKE_HTML] : NOT_IN_XML;
  const sandbox = createSandboxClient({ baseUrl: running.url });
  return {
    connection: running.oracleB2cSoap,
    sandbox,
    lostReads: readings.lostAnswer === 'redeliver' ? 'kept' : 'silent',
    ...oraclePlay(sandbox, 'oracle-b2c-soap', { ...OVER_SOAP, refuses }),
    close: () => running.close(),
  };
}
