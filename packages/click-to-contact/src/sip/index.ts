export type { IceServer, SipAccount } from './account.js';
export {
  createAgentPhone,
  type AgentPhone,
  type AgentPhoneOptions,
  type AgentPhoneState,
  type IncomingCall,
  type PhoneRegistration,
  type PilotDestination,
} from './agent-phone.js';
export { gatewayTelephone, type GatewayTelephoneOptions } from './gateway-telephone.js';
