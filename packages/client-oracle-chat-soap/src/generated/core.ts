// Generated from specs/oracle-chat-soap by tools/generator. Do not edit: pnpm generate.

import {
  createSoapCore,
  type SoapClientOptions,
  type SoapCore,
  type SoapCredentials,
} from '@parlance/runtime/soap';

/**
 * What a client of chatServer needs.
 *
 * Address in the WSDL: https://chat.example.com/chat
 */
export interface ChatServerClientOptions extends SoapClientOptions, SoapCredentials {}

/**
 * What the standalone functions of chatServer are called on, without the methods: for small bundles.
 * @throws ConfigError that names the option.
 */
export const createChatServerCore = (options: ChatServerClientOptions): SoapCore =>
  createSoapCore(options, options);

/**
 * What a client of chatSite needs.
 *
 * Address in the WSDL: https://site.example.com/services/soap/connect/chat_soap
 */
export interface ChatSiteClientOptions extends SoapClientOptions, SoapCredentials {}

/**
 * What the standalone functions of chatSite are called on, without the methods: for small bundles.
 * @throws ConfigError that names the option.
 */
export const createChatSiteCore = (options: ChatSiteClientOptions): SoapCore =>
  createSoapCore(options, options);
