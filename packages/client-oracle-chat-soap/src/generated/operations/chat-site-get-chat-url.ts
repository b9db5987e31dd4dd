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
import { type GetChatUrlResponse, readGetChatUrlResponse } from '../types/get-chat-url-response.js';
import { type GetChatUrl, writeGetChatUrl } from '../types/get-chat-url.js';
import type { RNFaultType } from '../types/rnfault-type.js';

/** What `chatSite.getChatUrl` takes. */
export interface ChatSiteGetChatUrlInput {
  /** Header blocks. */
  readonly headers: {
    /** Header of every call to the site. */
    readonly clientRequestHeader: ClientRequestHeader;
  };
  /** Asks for a chat server and for a token that opens one chat there. */
  readonly body: GetChatUrl;
}

/** What `chatSite.getChatUrl` gives when it succeeds. */
export type ChatSiteGetChatUrlSuccess = Success<number, GetChatUrlResponse>;

/** How the service refuses `chatSite.getChatUrl`. */
export type ChatSiteGetChatUrlFailure = Failure<
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

/** Everything that can come of `chatSite.getChatUrl`, told apart by `kind`. */
export type ChatSiteGetChatUrlResult = ChatSiteGetChatUrlSuccess | ChatSiteGetChatUrlFailure | CallFailure;

/** `chatSite.getChatUrl` as data. */
export const chatSiteGetChatUrlOperation: SoapOperation<
  ChatSiteGetChatUrlSuccess | ChatSiteGetChatUrlFailure
> = {
  id: 'chatSite.getChatUrl',
  service: 'ChatSiteService',
  port: 'ChatSitePort',
  operation: 'GetChatUrl',
  action: 'GetChatUrl',
  isSafe: true,
  isSecured: true,
  answer: { namespace: NS_S, name: 'GetChatUrlResponse', read: readGetChatUrlResponse },
  faults: [requestErrorFault2, serverErrorFault2, unexpectedErrorFault2],
};

/**
 * Gives the address of the chat server and a token for one chat. Safe to repeat: a token that is not
 * used is forgotten.
 *
 * SOAP operation `GetChatUrl` of `ChatSitePort`. Never throws: look at `kind`.
 *
 * Source: Oracle support answer 9457, GetChatUrl (documented; that it may be repeated is decided:
 * NOTES.md, decision 23).
 */
export const chatSiteGetChatUrl = (
  client: SoapCore,
  input: ChatSiteGetChatUrlInput,
  options?: CallOptions,
): Promise<ChatSiteGetChatUrlResult> =>
  soapCall(
    client,
    chatSiteGetChatUrlOperation,
    {
      headers: () => [
        writeClientRequestHeader(
          's:ClientRequestHeader',
          input.headers.clientRequestHeader,
          ' xmlns:s="urn:messages.chat.ws.rightnow.com/v1_2"',
        ),
      ],
      body: () =>
        writeGetChatUrl('s:GetChatUrl', input.body, ' xmlns:s="urn:messages.chat.ws.rightnow.com/v1_2"'),
    },
    options,
  );
