import { createSandboxClient, type SandboxClient } from '@parlance/client-sandbox';
import {
  startSandbox,
  type OracleB2cAccess,
  type OracleB2cInstallation,
  type OracleB2cReadings,
} from '@parlance/sandbox';

import { HOLD_MS, oraclePlay, type OraclePlay } from '../_oracle/world.js';

/** How a world's site and chat server are set up and read. */
export interface OracleB2cWorldOptions {
  /** Other readings of the vendor's pages than ours. */
  readonly readings?: Partial<OracleB2cReadings>;
  /** How the installation is set up, so far as it is not as usual. */
  readonly installation?: Partial<OracleB2cInstallation>;
}

/** A sandbox of its own, with one agent of Oracle B2C Service. Close it. */
export interface OracleB2cWorld extends OraclePlay {
  /** What becomes of texts in a read whose answer is lost. */
  readonly lostReads: 'kept' | 'told';
  /** For the driver: where the simulated vendor is, and what it accepts. */
  readonly connection: OracleB2cAccess;
  /** The sandbox's doors. */
  readonly sandbox: SandboxClient;
  close(): Promise<void>;
}

/** Starts a sandbox for one test. */
export async function oracleB2cWorld(options: OracleB2cWorldOptions = {}): Promise<OracleB2cWorld> {
  const installation = { holdMs: HOLD_MS, greeting: '', ...options.installation };
  const running = await startSandbox({ oracleB2c: { ...options, installation } });
  const sandbox = createSandboxClient({ baseUrl: running.url });
  return {
    connection: running.oracleB2c,
    sandbox,
    lostReads: options.readings?.lostAnswer === 'redeliver' ? 'kept' : 'told',
    ...oraclePlay(sandbox, 'oracle-b2c'),
    close: () => running.close(),
  };
}
