// Generated from specs/oracle-chat-soap by tools/generator. Do not edit: pnpm generate.

export const NS_SF = 'urn:fault.ws.rightnow.com/v1_2';
export const NS_CF = 'urn:faults.chat.ws.rightnow.com/v1';
export const NS_S = 'urn:messages.chat.ws.rightnow.com/v1_2';
export const NS_C = 'urn:messages.common.chat.ws.rightnow.com/v1';
export const NS_E = 'urn:messages.enduser.chat.ws.rightnow.com/v1';
