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
import {
  readSendActivityChangeResponse,
  type SendActivityChangeResponse,
} from '../types/send-activity-change-response.js';
import { type SendActivityChange, writeSendActivityChange } from '../types/send-activity-change.js';

/** What `chatServer.sendActivityChange` takes. */
export interface ChatServerSendActivityChangeInput {
  /** Header blocks. */
  readonly headers: {
    /** Header of every call to the chat server. */
    readonly chatClientInfoHeader: ChatClientInfoHeader;
  };
  /** Tells whether the customer types. */
  readonly body: SendActivityChange;
}

/** What `chatServer.sendActivityChange` gives when it succeeds. */
export type ChatServerSendActivityChangeSuccess = Success<number, SendActivityChangeResponse>;

/** How the service refuses `chatServer.sendActivityChange`. */
export type ChatServerSendActivityChangeFailure = Failure<
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

/** Everything that can come of `chatServer.sendActivityChange`, told apart by `kind`. */
export type ChatServerSendActivityChangeResult =
  | ChatServerSendActivityChangeSuccess
  | ChatServerSendActivityChangeFailure
  | CallFailure;

/** `chatServer.sendActivityChange` as data. */
export const chatServerSendActivityChangeOperation: SoapOperation<
  ChatServerSendActivityChangeSuccess | ChatServerSendActivityChangeFailure
> = {
  id: 'chatServer.sendActivityChange',
  service: 'ChatServerService',
  port: 'ChatServerPort',
  operation: 'SendActivityChange',
  action: 'SendActivityChange',
  isSafe: true,
  isSecured: true,
  answer: { namespace: NS_E, name: 'SendActivityChangeResponse', read: readSendActivityChangeResponse },
  faults: [requestErrorFault, serverErrorFault, unexpectedErrorFault],
};

/**
 * Tells whether the customer types. Safe to repeat.
 *
 * SOAP operation `SendActivityChange` of `ChatServerPort`. Never throws: look at `kind`.
 *
 * Source: Oracle support answer 8129 (documented; its request is observed, its answer inferred).
 */
export const chatServerSendActivityChange = (
  client: SoapCore,
  input: ChatServerSendActivityChangeInput,
  options?: CallOptions,
): Promise<ChatServerSendActivityChangeResult> =>
  soapCall(
    client,
    chatServerSendActivityChangeOperation,
    {
      headers: () => [
        writeChatClientInfoHeader(
          'c:ChatClientInfoHeader',
          input.headers.chatClientInfoHeader,
          ' xmlns:c="urn:messages.common.chat.ws.rightnow.com/v1"',
        ),
      ],
      body: () =>
        writeSendActivityChange(
          'e:SendActivityChange',
          input.body,
          ' xmlns:e="urn:messages.enduser.chat.ws.rightnow.com/v1"',
        ),
    },
    options,
  );
