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
  type PostChatMessageResponse,
  readPostChatMessageResponse,
} from '../types/post-chat-message-response.js';
import { type PostChatMessage, writePostChatMessage } from '../types/post-chat-message.js';
import type { RNFault } from '../types/rnfault.js';

/** What `chatServer.postChatMessage` takes. */
export interface ChatServerPostChatMessageInput {
  /** Header blocks. */
  readonly headers: {
    /** Header of every call to the chat server. */
    readonly chatClientInfoHeader: ChatClientInfoHeader;
  };
  /** Says something for the customer. */
  readonly body: PostChatMessage;
}

/** What `chatServer.postChatMessage` gives when it succeeds. */
export type ChatServerPostChatMessageSuccess = Success<number, PostChatMessageResponse>;

/** How the service refuses `chatServer.postChatMessage`. */
export type ChatServerPostChatMessageFailure = Failure<
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

/** Everything that can come of `chatServer.postChatMessage`, told apart by `kind`. */
export type ChatServerPostChatMessageResult =
  | ChatServerPostChatMessageSuccess
  | ChatServerPostChatMessageFailure
  | CallFailure;

/** `chatServer.postChatMessage` as data. */
export const chatServerPostChatMessageOperation: SoapOperation<
  ChatServerPostChatMessageSuccess | ChatServerPostChatMessageFailure
> = {
  id: 'chatServer.postChatMessage',
  service: 'ChatServerService',
  port: 'ChatServerPort',
  operation: 'PostChatMessage',
  action: 'PostChatMessage',
  isSafe: false,
  isSecured: true,
  answer: { namespace: NS_E, name: 'PostChatMessageResponse', read: readPostChatMessageResponse },
  faults: [requestErrorFault, serverErrorFault, unexpectedErrorFault],
};

/**
 * Says something for the customer, also before an agent has come. The answer may carry messages. Not
 * safe to repeat after a lost answer: the text would be said twice.
 *
 * SOAP operation `PostChatMessage` of `ChatServerPort`. Never throws: look at `kind`.
 *
 * Source: Oracle support answer 9457, PostChatMessage (documented; that it is allowed before an agent
 * has come is inferred from the REST API).
 */
export const chatServerPostChatMessage = (
  client: SoapCore,
  input: ChatServerPostChatMessageInput,
  options?: CallOptions,
): Promise<ChatServerPostChatMessageResult> =>
  soapCall(
    client,
    chatServerPostChatMessageOperation,
    {
      headers: () => [
        writeChatClientInfoHeader(
          'c:ChatClientInfoHeader',
          input.headers.chatClientInfoHeader,
          ' xmlns:c="urn:messages.common.chat.ws.rightnow.com/v1"',
        ),
      ],
      body: () =>
        writePostChatMessage(
          'e:PostChatMessage',
          input.body,
          ' xmlns:e="urn:messages.enduser.chat.ws.rightnow.com/v1"',
        ),
    },
    options,
  );
