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
import type { RNFault } from '../types/rnfault.js';
import { readTerminateChatResponse, type TerminateChatResponse } from '../types/terminate-chat-response.js';
import { type TerminateChat, writeTerminateChat } from '../types/terminate-chat.js';

/** What `chatServer.terminateChat` takes. */
export interface ChatServerTerminateChatInput {
  /** Header blocks. */
  readonly headers: {
    /** Header of every call to the chat server. */
    readonly chatClientInfoHeader: ChatClientInfoHeader;
  };
  /** Ends the chat for the customer. */
  readonly body: TerminateChat;
}

/** What `chatServer.terminateChat` gives when it succeeds. */
export type ChatServerTerminateChatSuccess = Success<number, TerminateChatResponse>;

/** How the service refuses `chatServer.terminateChat`. */
export type ChatServerTerminateChatFailure = Failure<
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

/** Everything that can come of `chatServer.terminateChat`, told apart by `kind`. */
export type ChatServerTerminateChatResult =
  | ChatServerTerminateChatSuccess
  | ChatServerTerminateChatFailure
  | CallFailure;

/** `chatServer.terminateChat` as data. */
export const chatServerTerminateChatOperation: SoapOperation<
  ChatServerTerminateChatSuccess | ChatServerTerminateChatFailure
> = {
  id: 'chatServer.terminateChat',
  service: 'ChatServerService',
  port: 'ChatServerPort',
  operation: 'TerminateChat',
  action: 'TerminateChat',
  isSafe: true,
  isSecured: true,
  answer: { namespace: NS_E, name: 'TerminateChatResponse', read: readTerminateChatResponse },
  faults: [requestErrorFault, serverErrorFault, unexpectedErrorFault],
};

/**
 * Ends the chat. Safe to repeat: a chat that is not known any more has ended.
 *
 * SOAP operation `TerminateChat` of `ChatServerPort`. Never throws: look at `kind`.
 *
 * Source: Oracle support answer 9457, TerminateChat (documented; that it may be repeated is decided:
 * NOTES.md, decision 25).
 */
export const chatServerTerminateChat = (
  client: SoapCore,
  input: ChatServerTerminateChatInput,
  options?: CallOptions,
): Promise<ChatServerTerminateChatResult> =>
  soapCall(
    client,
    chatServerTerminateChatOperation,
    {
      headers: () => [
        writeChatClientInfoHeader(
          'c:ChatClientInfoHeader',
          input.headers.chatClientInfoHeader,
          ' xmlns:c="urn:messages.common.chat.ws.rightnow.com/v1"',
        ),
      ],
      body: () =>
        writeTerminateChat(
          'e:TerminateChat',
          input.body,
          ' xmlns:e="urn:messages.enduser.chat.ws.rightnow.com/v1"',
        ),
    },
    options,
  );
