// Generated from specs/oracle-chat/openapi.yaml by tools/generator. Do not edit: pnpm generate.

import { unwrap, type CallOptions, type ClientCore } from '@parlance/runtime';

import { createOracleChatCore, type OracleChatClientOptions } from './core.js';
import {
  activitiesChange,
  type ActivitiesChangeInput,
  type ActivitiesChangeSuccess,
} from './operations/activities-change.js';
import {
  engagementsConclude,
  type EngagementsConcludeInput,
  type EngagementsConcludeSuccess,
} from './operations/engagements-conclude.js';
import {
  engagementsRequest,
  type EngagementsRequestInput,
  type EngagementsRequestSuccess,
} from './operations/engagements-request.js';
import { messagesGet, type MessagesGetInput, type MessagesGetSuccess } from './operations/messages-get.js';
import {
  messagesPost,
  type MessagesPostInput,
  type MessagesPostSuccess,
} from './operations/messages-post.js';
import {
  queuesGetEngagementQueue,
  type QueuesGetEngagementQueueInput,
  type QueuesGetEngagementQueueSuccess,
} from './operations/queues-get-engagement-queue.js';
import {
  queuesGetStatistics,
  type QueuesGetStatisticsInput,
  type QueuesGetStatisticsSuccess,
} from './operations/queues-get-statistics.js';

/** Tell the agents that the customer types. */
export interface ActivitiesResource {
  /**
   * Tells what the customer does, and what they have typed so far.
   *
   * RESPONDING with the first key, LISTENING 5 s after the last one; a posted message implies LISTENING.
   * Text typed so far at most once per `sneakPreviewInterval`. Safe to repeat.
   *
   * `POST /activity`
   *
   * Source: Oracle B2C Service, Chat REST API guide, activity (documented; the times are observed).
   */
  change(input: ActivitiesChangeInput, options?: CallOptions): Promise<ActivitiesChangeSuccess['data']>;
}

/** Begin and end a chat. */
export interface EngagementsResource {
  /**
   * Ends a chat for the customer.
   *
   * No reason can be given. Safe to repeat: a chat that has ended stays ended, and `session-unknown` or
   * `chat-ended` means that it is over, which is what was wanted (NOTES.md, decision 16).
   *
   * `POST /concludeEngagement`
   *
   * Source: Oracle B2C Service, Chat REST API guide, concludeEngagement (documented; that it may be
   * repeated is decided: NOTES.md, decision 16).
   */
  conclude(
    input: EngagementsConcludeInput,
    options?: CallOptions,
  ): Promise<EngagementsConcludeSuccess['data']>;

  /**
   * Begins a chat with what the session call was told.
   *
   * Within the life of the JWT, which is 120 s where it is known. Not safe to repeat after a lost
   * answer: whether the same JWT opens a second engagement is not told (NOTES.md, decision 9). Look at
   * `resultType` of a 200 too (decision 10).
   *
   * `POST /requestEngagement`
   *
   * Source: Oracle B2C Service, Chat REST API guide, requestEngagement (documented).
   */
  request(input: EngagementsRequestInput, options?: CallOptions): Promise<EngagementsRequestSuccess['data']>;
}

/** Read what happens in a chat, and say something. */
export interface MessagesResource {
  /**
   * Gives the next system messages, waiting up to 30 s for one.
   *
   * Messages that wait are given at once. Set `timeoutMs` well above 30 s, and hold one call at a time:
   * what two do is not told (NOTES.md, decision 11). Calling it again is what keeps the customer
   * present. Whether a message whose answer was lost is given again is not told (decision 12); gaps in
   * `sequenceNumber` show a loss.
   *
   * `POST /getMessages`
   *
   * Source: Oracle B2C Service, Chat REST API guide, getMessages (documented; its table is cut: the pool
   * is observed).
   */
  get(input: MessagesGetInput, options?: CallOptions): Promise<MessagesGetSuccess['data']>;

  /**
   * Says something for the customer.
   *
   * Allowed before an agent has come. A 200 does not prove delivery: a message that the spam check has
   * blocked is told by the system messages only (NOTES.md, decision 14). Not safe to repeat after a lost
   * answer: nothing is promised for `messageId`.
   *
   * `POST /postMessage`
   *
   * Source: Oracle B2C Service, Chat REST API guide, postMessage (documented).
   */
  post(input: MessagesPostInput, options?: CallOptions): Promise<MessagesPostSuccess['data']>;
}

/** Before a chat: is anybody there, and how long is the wait. */
export interface QueuesResource {
  /**
   * Tells which queue a chat would come to, and what to expect there.
   *
   * Neither a session nor a JWT is asked for (NOTES.md, decision 19).
   *
   * `GET /getEngagementQueue`
   *
   * Source: Oracle B2C Service, Chat REST API guide, getEngagementQueue (documented; its example has the
   * address of the agents: NOTES.md, decision 20).
   */
  getEngagementQueue(
    input: QueuesGetEngagementQueueInput,
    options?: CallOptions,
  ): Promise<QueuesGetEngagementQueueSuccess['data']>;

  /**
   * Counts who is there for one queue.
   *
   * Meant for the decision whether to offer a chat. Neither a session nor a JWT is asked for.
   *
   * `GET /getQueueStats`
   *
   * Source: Oracle B2C Service, Chat REST API guide, getQueueStats (documented).
   */
  getStatistics(
    input: QueuesGetStatisticsInput,
    options?: CallOptions,
  ): Promise<QueuesGetStatisticsSuccess['data']>;
}

/**
 * A client of Oracle Chat Consumer REST API. Methods give the data of a success and throw all else;
 * the standalone functions give everything as a value.
 */
export interface OracleChatClient extends ClientCore {
  /** Tell the agents that the customer types. */
  readonly activities: ActivitiesResource;
  /** Begin and end a chat. */
  readonly engagements: EngagementsResource;
  /** Read what happens in a chat, and say something. */
  readonly messages: MessagesResource;
  /** Before a chat: is anybody there, and how long is the wait. */
  readonly queues: QueuesResource;
}

/**
 * Makes a client of Oracle Chat Consumer REST API. Nothing is sent yet.
 * @throws ConfigError that names the option.
 */
export function createOracleChatClient(options: OracleChatClientOptions): OracleChatClient {
  const core = createOracleChatCore(options);
  return {
    ...core,
    activities: {
      change: async (input, callOptions) => unwrap(await activitiesChange(core, input, callOptions)),
    },
    engagements: {
      conclude: async (input, callOptions) => unwrap(await engagementsConclude(core, input, callOptions)),
      request: async (input, callOptions) => unwrap(await engagementsRequest(core, input, callOptions)),
    },
    messages: {
      get: async (input, callOptions) => unwrap(await messagesGet(core, input, callOptions)),
      post: async (input, callOptions) => unwrap(await messagesPost(core, input, callOptions)),
    },
    queues: {
      getEngagementQueue: async (input, callOptions) =>
        unwrap(await queuesGetEngagementQueue(core, input, callOptions)),
      getStatistics: async (input, callOptions) =>
        unwrap(await queuesGetStatistics(core, input, callOptions)),
    },
  };
}
