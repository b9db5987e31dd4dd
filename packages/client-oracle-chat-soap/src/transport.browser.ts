export { fetchTransport as defaultTransport } from '@parlance/runtime/soap';
