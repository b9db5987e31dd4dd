/** SOAP 1.1 envelopes. */
export const SOAP_ENVELOPE = 'http://schemas.xmlsoap.org/soap/envelope/';
/** SOAP 1.2 envelopes, which are refused by name. */
export const SOAP_12_ENVELOPE = 'http://www.w3.org/2003/05/soap-envelope';
export const SCHEMA_INSTANCE = 'http://www.w3.org/2001/XMLSchema-instance';
export const NAMESPACE_DECLARATIONS = 'http://www.w3.org/2000/xmlns/';
export const SECURITY = 'http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-wssecurity-secext-1.0.xsd';
export const SECURITY_UTILITY =
  'http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-wssecurity-utility-1.0.xsd';
export const PASSWORD_TEXT =
  'http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-username-token-profile-1.0#PasswordText';
