import { ENVELOPE_SCHEMA } from './places.js';
import { runProgram } from './program.js';

const VALID = 0;
const INVALID = [1, 3, 4];

/**
 * What libxml2 has against an envelope of the Oracle chat services, header blocks included; empty when it is valid.
 * @throws Error when it could not judge
 */
export async function complaints(envelope: string): Promise<string> {
  const args = ['--noout', '--nonet', '--schema', ENVELOPE_SCHEMA, '-'];
  const { code, errors } = await runProgram('xmllint', args, { input: envelope });
  if (code === VALID) return '';
  if (code !== undefined && INVALID.includes(code)) return errors;
  throw new Error(`xmllint cannot judge (${code ?? 'signal'}): ${errors}`);
}
