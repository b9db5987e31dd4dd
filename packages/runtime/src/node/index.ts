export { nodeFetch, type NodeFetch } from './node-fetch.js';
export { nodeFetchFaults, type MinTlsVersion, type NodeFetchOptions, type OptionFault } from './options.js';
