export type { RequestInfo } from './address.js';
export type { EventSettings, GatewayConfig, GatewayLimits, ProviderConfig, TextSetting } from './config.js';
export type { Environment } from './environment.js';
export { createGateway, type Gateway, type GatewayOptions } from './gateway.js';
export type { IdentityAlgorithm, IdentityConfig, PublicJwk } from './identity-config.js';
export type { GatewayLog, GatewayLogEntry } from './log.js';
export type { NetworkConfig } from './network.js';
export type { JsonSchema } from './generated/types.js';
export { builtInVendors } from './generated/vendors.js';
export type { Fault } from './schema-check.js';
export { startGateway, type ListenOptions, type RunningGateway, type StartGatewayOptions } from './server.js';
export type { DestinationConfig, IceServerConfig, VoiceConfig } from './voice-config.js';
export {
  defineVendor,
  type DriverSurroundings,
  type GatewayVendor,
  type OptionsSchema,
  type VendorDefinition,
} from './vendors.js';
