export type { ForeignClient, Services } from './chat-client.js';
export { startForeignServer, type ForeignServer, type ForeignServerSettings } from './foreign-server.js';
export { jaxws } from './jaxws.js';
export type { Line } from './line.js';
export { complaints } from './xmllint.js';
export { zeep } from './zeep.js';
