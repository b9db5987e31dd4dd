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
import {
  readRetrieveMessagesResponse,
  type RetrieveMessagesResponse,
} from '../types/retrieve-messages-response.js';
import { type RetrieveMessages, writeRetrieveMessages } from '../types/retrieve-messages.js';
import type { RNFault } from '../types/rnfault.js';

/** What `chatServer.retrieveMessages` takes. */
export interface ChatServerRetrieveMessagesInput {
  /** Header blocks. */
  readonly headers: {
    /** Header of every call to the chat server. */
    readonly chatClientInfoHeader: ChatClientInfoHeader;
  };
  /** Asks what has happened. */
  readonly body: RetrieveMessages;
}

/** What `chatServer.retrieveMessages` gives when it succeeds. */
export type ChatServerRetrieveMessagesSuccess = Success<number, RetrieveMessagesResponse>;

/** How the service refuses `chatServer.retrieveMessages`. */
export type ChatServerRetrieveMessagesFailure = Failure<
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

/** Everything that can come of `chatServer.retrieveMessages`, told apart by `kind`. */
export type ChatServerRetrieveMessagesResult =
  | ChatServerRetrieveMessagesSuccess
  | ChatServerRetrieveMessagesFailure
  | CallFailure;

/** `chatServer.retrieveMessages` as data. */
export const chatServerRetrieveMessagesOperation: SoapOperation<
  ChatServerRetrieveMessagesSuccess | ChatServerRetrieveMessagesFailure
> = {
  id: 'chatServer.retrieveMessages',
  service: 'ChatServerService',
  port: 'ChatServerPort',
  operation: 'RetrieveMessages',
  action: 'RetrieveMessages',
  isSafe: true,
  holdMs: 30000,
  isSecured: true,
  answer: { namespace: NS_E, name: 'RetrieveMessagesResponse', read: readRetrieveMessagesResponse },
  faults: [requestErrorFault, serverErrorFault, unexpectedErrorFault],
};

/**
 * Gives what has happened, waiting about 30 s for it. Set the time-out well above that, and hold one
 * call at a time. Messages have no id and no number: their order is the order of the answer. Whether
 * messages whose answer was lost come again is not told (NOTES.md, decision 24).
 *
 * SOAP operation `RetrieveMessages` of `ChatServerPort`. Never throws: look at `kind`.
 *
 * The server holds its answer back for up to 30000 ms; the time limit is longer than that unless
 * `timeoutMs` is given.
 *
 * Source: Oracle support answer 9457, RetrieveMessages (documented; the waiting is observed).
 */
export const chatServerRetrieveMessages = (
  client: SoapCore,
  input: ChatServerRetrieveMessagesInput,
  options?: CallOptions,
): Promise<ChatServerRetrieveMessagesResult> =>
  soapCall(
    client,
    chatServerRetrieveMessagesOperation,
    {
      headers: () => [
        writeChatClientInfoHeader(
          'c:ChatClientInfoHeader',
          input.headers.chatClientInfoHeader,
          ' xmlns:c="urn:messages.common.chat.ws.rightnow.com/v1"',
        ),
      ],
      body: () =>
        writeRetrieveMessages(
          'e:RetrieveMessages',
          input.body,
          ' xmlns:e="urn:messages.enduser.chat.ws.rightnow.com/v1"',
        ),
    },
    options,
  );
