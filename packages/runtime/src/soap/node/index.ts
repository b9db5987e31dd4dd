export { soapTransport } from './soap-transport.js';
