export {
  createAuthority,
  type Authority,
  type CertificateRequest,
  type IssuedCertificate,
} from './authority.js';
export { startProxy, type Proxy, type ProxyOptions } from './proxy.js';
export { startTlsFront, type TlsFront, type TlsFrontOptions } from './tls-front.js';
