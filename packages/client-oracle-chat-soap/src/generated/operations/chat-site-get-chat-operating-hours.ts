// Generated from specs/oracle-chat-soap by tools/generator. Do not edit: pnpm generate.

import type { CallFailure, CallOptions, Failure, Success } from '@parlance/runtime';
import {
  type FaultCode,
  type FaultDetail,
  soapCall,
  type SoapCore,
  type SoapFault,
  type SoapOperation,
} from '@parlance/runtime/soap';

import { requestErrorFault2, serverErrorFault2, unexpectedErrorFault2 } from '../faults.js';
import { NS_S } from '../namespaces.js';
import { type ClientRequestHeader, writeClientRequestHeader } from '../types/client-request-header.js';
import {
  type GetChatOperatingHoursResponse,
  readGetChatOperatingHoursResponse,
} from '../types/get-chat-operating-hours-response.js';
import { type GetChatOperatingHours, writeGetChatOperatingHours } from '../types/get-chat-operating-hours.js';
import type { RNFaultType } from '../types/rnfault-type.js';

/** What `chatSite.getChatOperatingHours` takes. */
export interface ChatSiteGetChatOperatingHoursInput {
  /** Header blocks. */
  readonly headers: {
    /** Header of every call to the site. */
    readonly clientRequestHeader: ClientRequestHeader;
  };
  /** Asks whether chat is open. */
  readonly body?: GetChatOperatingHours | undefined;
}

/** What `chatSite.getChatOperatingHours` gives when it succeeds. */
export type ChatSiteGetChatOperatingHoursSuccess = Success<number, GetChatOperatingHoursResponse>;

/** How the service refuses `chatSite.getChatOperatingHours`. */
export type ChatSiteGetChatOperatingHoursFailure = Failure<
  number,
  SoapFault<
    | FaultDetail<'RequestErrorFault', RNFaultType>
    | FaultDetail<'ServerErrorFault', RNFaultType>
    | FaultDetail<'UnexpectedErrorFault', RNFaultType>
  >,
  | 'access-denied'
  | 'bad-id'
  | 'invalid-field'
  | 'invalid-login'
  | 'missing-argument'
  | 'query-timeout'
  | 'request-refused'
  | 'server-error'
  | 'unexpected-error'
  | 'unknown-exception'
  | FaultCode
>;

/** Everything that can come of `chatSite.getChatOperatingHours`, told apart by `kind`. */
export type ChatSiteGetChatOperatingHoursResult =
  | ChatSiteGetChatOperatingHoursSuccess
  | ChatSiteGetChatOperatingHoursFailure
  | CallFailure;

/** `chatSite.getChatOperatingHours` as data. */
export const chatSiteGetChatOperatingHoursOperation: SoapOperation<
  ChatSiteGetChatOperatingHoursSuccess | ChatSiteGetChatOperatingHoursFailure
> = {
  id: 'chatSite.getChatOperatingHours',
  service: 'ChatSiteService',
  port: 'ChatSitePort',
  operation: 'GetChatOperatingHours',
  action: 'GetChatOperatingHours',
  isSafe: true,
  isSecured: true,
  answer: { namespace: NS_S, name: 'GetChatOperatingHoursResponse', read: readGetChatOperatingHoursResponse },
  faults: [requestErrorFault2, serverErrorFault2, unexpectedErrorFault2],
};

/**
 * Tells whether chat is open. Safe to repeat.
 *
 * SOAP operation `GetChatOperatingHours` of `ChatSitePort`. Never throws: look at `kind`.
 *
 * Source: Oracle support answer 8129 (documented; its messages are observed).
 */
export const chatSiteGetChatOperatingHours = (
  client: SoapCore,
  input: ChatSiteGetChatOperatingHoursInput,
  options?: CallOptions,
): Promise<ChatSiteGetChatOperatingHoursResult> =>
  soapCall(
    client,
    chatSiteGetChatOperatingHoursOperation,
    {
      headers: () => [
        writeClientRequestHeader(
          's:ClientRequestHeader',
          input.headers.clientRequestHeader,
          ' xmlns:s="urn:messages.chat.ws.rightnow.com/v1_2"',
        ),
      ],
      body: () =>
        writeGetChatOperatingHours(
          's:GetChatOperatingHours',
          input.body ?? {},
          ' xmlns:s="urn:messages.chat.ws.rightnow.com/v1_2"',
        ),
    },
    options,
  );
