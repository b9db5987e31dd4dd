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

import { requestErrorFault, serverErrorFault, unexpectedErrorFault } from '../faults.js';
import { NS_E } from '../namespaces.js';
import { type ChatClientInfoHeader, writeChatClientInfoHeader } from '../types/chat-client-info-header.js';
import { readRequestChatResponse, type RequestChatResponse } from '../types/request-chat-response.js';
import { type RequestChat, writeRequestChat } from '../types/request-chat.js';
import type { RNFault } from '../types/rnfault.js';

/** What `chatServer.requestChat` takes. */
export interface ChatServerRequestChatInput {
  /** Header blocks. */
  readonly headers: {
    /** Header of every call to the chat server. */
    readonly chatClientInfoHeader: ChatClientInfoHeader;
  };
  /** Asks for a chat. */
  readonly body: RequestChat;
}

/** What `chatServer.requestChat` gives when it succeeds. */
export type ChatServerRequestChatSuccess = Success<number, RequestChatResponse>;

/** How the service refuses `chatServer.requestChat`. */
export type ChatServerRequestChatFailure = Failure<
  number,
  SoapFault<
    | FaultDetail<'RequestErrorFault', RNFault>
    | FaultDetail<'ServerErrorFault', RNFault>
    | FaultDetail<'UnexpectedErrorFault', RNFault>
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

/** Everything that can come of `chatServer.requestChat`, told apart by `kind`. */
export type ChatServerRequestChatResult =
  | ChatServerRequestChatSuccess
  | ChatServerRequestChatFailure
  | CallFailure;

/** `chatServer.requestChat` as data. */
export const chatServerRequestChatOperation: SoapOperation<
  ChatServerRequestChatSuccess | ChatServerRequestChatFailure
> = {
  id: 'chatServer.requestChat',
  service: 'ChatServerService',
  port: 'ChatServerPort',
  operation: 'RequestChat',
  action: 'RequestChat',
  isSafe: false,
  isSecured: true,
  answer: { namespace: NS_E, name: 'RequestChatResponse', read: readRequestChatResponse },
  faults: [requestErrorFault, serverErrorFault, unexpectedErrorFault],
};

/**
 * Starts a chat. A refusal can come as a ResultType without a SessionID (NOTES.md, decision 21). Not
 * safe to repeat after a lost answer: it could start a second chat.
 *
 * SOAP operation `RequestChat` of `ChatServerPort`. Never throws: look at `kind`.
 *
 * Source: Oracle support answer 9457, RequestChat (documented).
 */
export const chatServerRequestChat = (
  client: SoapCore,
  input: ChatServerRequestChatInput,
  options?: CallOptions,
): Promise<ChatServerRequestChatResult> =>
  soapCall(
    client,
    chatServerRequestChatOperation,
    {
      headers: () => [
        writeChatClientInfoHeader(
          'c:ChatClientInfoHeader',
          input.headers.chatClientInfoHeader,
          ' xmlns:c="urn:messages.common.chat.ws.rightnow.com/v1"',
        ),
      ],
      body: () =>
        writeRequestChat(
          'e:RequestChat',
          input.body,
          ' xmlns:c="urn:messages.common.chat.ws.rightnow.com/v1" xmlns:e="urn:messages.enduser.chat.ws.rightnow.com/v1"',
        ),
    },
    options,
  );
