import { createSandboxClient, type SandboxClient } from '@parlance/client-sandbox';
import {
  startSandbox,
  type OracleFusionAccess,
  type OracleFusionInstallation,
  type OracleFusionReadings,
} from '@parlance/sandbox';

import { HOLD_MS, oraclePlay, type OraclePlay } from '../_oracle/world.js';

/** How a world's application and chat server are set up and read. */
export interface OracleFusionWorldOptions {
  /** Other readings of the vendor's pages than ours. */
  readonly readings?: Partial<OracleFusionReadings>;
  /** How the installation is set up, so far as it is not as usual. */
  readonly installation?: Partial<OracleFusionInstallation>;
}

/** A sandbox of its own, with one agent of Oracle Fusion Service. Close it. */
export interface OracleFusionWorld extends OraclePlay {
  /** What becomes of texts in a read whose answer is lost. */
  readonly lostReads: 'kept' | 'told';
  /** For the driver: where the simulated vendor is, and what it accepts. */
  readonly connection: OracleFusionAccess;
  /** For every session: only a customer who is logged in can chat. */
  readonly sessionOptions: {
    readonly identity: { readonly subject: string; readonly claims: Readonly<Record<string, string>> };
  };
  /** The sandbox's doors. */
  readonly sandbox: SandboxClient;
  close(): Promise<void>;
}

/** Starts a sandbox for one test. */
export async function oracleFusionWorld(options: OracleFusionWorldOptions = {}): Promise<OracleFusionWorld> {
  const installation = { holdMs: HOLD_MS, greeting: '', ...options.installation };
  const running = await startSandbox({ oracleFusion: { ...options, installation } });
  const sandbox = createSandboxClient({ baseUrl: running.url });
  const subject = running.oracleFusion.username;
  return {
    connection: running.oracleFusion,
    sessionOptions: { identity: { subject, claims: { sub: subject } } },
    sandbox,
    lostReads: options.readings?.lostAnswer === 'redeliver' ? 'kept' : 'told',
    ...oraclePlay(sandbox, 'oracle-fusion'),
    close: () => running.close(),
  };
}
