import { fileURLToPath } from 'node:url';

const place = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** The folder of the WSDLs. */
export const SPECS: string = place('../../../specs/oracle-chat-soap');

/** The programs of the other stacks. */
export const STACKS: string = place('../stacks');

/** What envelopes of the Oracle chat services are checked by. */
export const ENVELOPE_SCHEMA: string = place('../schema/envelope.xsd');
