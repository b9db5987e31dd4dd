import type { SoapCore } from '@parlance/runtime/soap';
import { defaultTransport } from '#transport';

import {
  createChatServerClient as createChatServerClientBy,
  createChatServerCore as createChatServerCoreBy,
  type ChatServerClient,
  type ChatServerClientOptions,
  createChatSiteClient as createChatSiteClientBy,
  createChatSiteCore as createChatSiteCoreBy,
  type ChatSiteClient,
  type ChatSiteClientOptions,
} from './generated/index.js';

export { fetchTransport, type SoapTransport } from '@parlance/runtime/soap';
export * from './generated/index.js';

/**
 * Makes a client. Nothing is sent yet.
 * @throws ConfigError that names the option.
 */
export const createChatServerClient = (options: ChatServerClientOptions): ChatServerClient =>
  createChatServerClientBy({ transport: defaultTransport, ...options });

/**
 * What the standalone functions are called on, without the methods: for small bundles.
 * @throws ConfigError that names the option.
 */
export const createChatServerCore = (options: ChatServerClientOptions): SoapCore =>
  createChatServerCoreBy({ transport: defaultTransport, ...options });

/**
 * Makes a client. Nothing is sent yet.
 * @throws ConfigError that names the option.
 */
export const createChatSiteClient = (options: ChatSiteClientOptions): ChatSiteClient =>
  createChatSiteClientBy({ transport: defaultTransport, ...options });

/**
 * What the standalone functions are called on, without the methods: for small bundles.
 * @throws ConfigError that names the option.
 */
export const createChatSiteCore = (options: ChatSiteClientOptions): SoapCore =>
  createChatSiteCoreBy({ transport: defaultTransport, ...options });
