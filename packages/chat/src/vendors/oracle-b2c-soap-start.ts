import type { CustomerInformation, RequestChatResponse } from '@parlance/client-oracle-chat-soap';
import { ApiError, DecodeError } from '@parlance/runtime';

import type { Availability, CallOptions, ChatHandle, CustomerIdentity, StartChatInput } from '../provider.js';
import { chatServerUrl } from './_shared/oracle-chat/address.js';
import { refusedStart } from './_shared/oracle-chat/errors.js';
import { firstTalk, toHandle } from './_shared/oracle-chat/handle.js';
import { attributesOf, customerOf } from './_shared/oracle-chat/values.js';
import { soapCalls, type SoapCalls } from './oracle-b2c-soap-calls.js';
import { isGone, REQUEST, withWords } from './oracle-b2c-soap-errors.js';
import { toCustomFields } from './oracle-b2c-soap-fields.js';
import { VENDOR, type SoapCursor } from './oracle-b2c-soap-handle.js';
import { keepStart, readSystemMessages, storeMessage } from './oracle-b2c-soap-messages.js';
import type { OracleB2cSoapSettings } from './oracle-b2c-soap-options.js';

/** What a chat is asked for with. */
interface SoapStart {
  readonly input: StartChatInput;
  readonly identity: CustomerIdentity | undefined;
}

/** Why no chat begins at this hour; `undefined` where one can. A site that does not say is open. */
async function closedBecause(calls: SoapCalls, options: CallOptions): Promise<string | undefined> {
  const { getChatOperatingHoursResult: hours } = await calls.site((client, headers) =>
    client.getChatOperatingHours({ headers, body: {} }, options),
  );
  if (hours.inHoliday === true) return 'FAIL_HOLIDAY';
  return hours.inOperatingHours === false ? 'FAIL_OUT_OF_HOURS' : undefined;
}

/** By the hours and holidays of the interface: more is not told before a chat. */
export async function soapAvailability(
  settings: OracleB2cSoapSettings,
  identity: CustomerIdentity | undefined,
  options: CallOptions,
): Promise<Availability> {
  return { isAvailable: (await closedBecause(soapCalls(settings, identity), options)) === undefined };
}

/**
 * Begins a chat within the hours, or goes back into one. A token that was refused has mostly expired on the way: one more is
 * asked for. A lost answer is not repeated: it might be a second chat.
 */
export async function startSoapChat(
  settings: OracleB2cSoapSettings,
  { input, identity }: SoapStart,
  options: CallOptions,
): Promise<ChatHandle> {
  const calls = soapCalls(settings, identity);
  const closed = await closedBecause(calls, options);
  if (closed !== undefined) throw refusedStart(REQUEST, closed);
  const request = requestOf(settings, { input, identity });
  const attempt = () => requestChat(settings, calls, request, options);
  const opened = await attempt().catch((error: unknown) => {
    if (!ApiError.is(error) || error.operation !== REQUEST || !isGone(error)) throw error;
    return attempt();
  });
  const engagementId = opened.response.engagementID?.id ?? '';
  const cursor = opened.isExisting ? await greetAgain(calls, opened.cursor, input, options) : opened.cursor;
  return toHandle(VENDOR, { engagementId, identity }, cursor);
}

/**
 * What routes the chat comes from the options and the identity, never from the browser. A running chat, which the site may know
 * by contact or address, is gone back into for an identity alone: then the address is the identity's too.
 */
function requestOf(settings: OracleB2cSoapSettings, { input, identity }: SoapStart) {
  const { interfaceId, organizationId, queueId, productId, categoryId, incidentId } = settings;
  const { firstName, lastName, emailAddress } = customerOf(identity, input);
  const ids = new Map<string, number | string | undefined>(
    Object.entries({
      organizationId,
      queueId,
      productId,
      categoryId,
      incidentId,
      ...attributesOf(settings, identity),
    }),
  );
  const id = (name: string): { readonly id: string } | undefined => {
    const digits = ids.get(name);
    return digits === undefined ? undefined : { id: String(digits) };
  };
  const isKnown = ids.get('contactId') !== undefined || identity?.email !== undefined;
  const isResuming = settings.resume === true && isKnown;
  const customerInformation: CustomerInformation = {
    eMailAddress: emailAddress,
    firstName,
    lastName,
    interfaceID: { id: { id: interfaceId } },
    contactID: id('contactId'),
    organizationID: id('organizationId'),
    queueID: id('queueId'),
    productID: id('productId'),
    categoryID: id('categoryId'),
    question: input.message,
  };
  const customFields = toCustomFields(settings, input.customFields);
  return { customerInformation, customFields, incidentID: id('incidentId'), isResuming };
}

interface Opened {
  readonly cursor: SoapCursor;
  readonly response: RequestChatResponse;
  readonly isExisting: boolean;
}

async function requestChat(
  { allowed }: OracleB2cSoapSettings,
  calls: SoapCalls,
  { isResuming, ...request }: ReturnType<typeof requestOf>,
  options: CallOptions,
): Promise<Opened> {
  const { getChatUrlResult } = await calls.site((client, headers) =>
    client.getChatUrl({ headers, body: { urlType: 'ENDUSER', version: '1.2' } }, options),
  );
  const { chatToken, siteName } = getChatUrlResult;
  const place = { chatUrl: chatServerUrl(getChatUrlResult.chatUrl, allowed), siteName };
  const asking = calls.server(place, (client, { headers, transactionRequestData }) => {
    const body = {
      ...request,
      transactionRequestData,
      resumeType: isResuming ? ('RESUME' as const) : ('DO_NOT_RESUME' as const),
      chatSessionToken: chatToken,
    };
    return client.requestChat({ headers, body }, options);
  });
  const response = await withWords(REQUEST, asking);
  const { sessionID = '', resultType = '', transactionResponseData } = response;
  if (resultType.startsWith('FAIL_')) throw refusedStart(REQUEST, resultType);
  if (sessionID === '') {
    throw new DecodeError(
      'The chat server answers the start without a `SessionID`, and does not say that it refuses the chat.',
      { code: 'oracle-chat-answer' },
    );
  }
  const isExisting = resultType === 'EXISTING_SESSION';
  // Somebody who only has the same address must not read along.
  if (isExisting && !isResuming) throw refusedStart(REQUEST, resultType);
  const talk = firstTalk(transactionResponseData?.clientID ?? '');
  const pending = keepStart(response).map(storeMessage);
  // Nothing is numbered: whoever speaks may have come in an answer that was lost.
  const cursor = { ...place, sessionId: sessionID, ...talk, hasMissed: true, pending };
  return { cursor, response, isExisting };
}

/** A chat that goes on was not asked again: what the customer says now is a text like any other. */
async function greetAgain(
  calls: SoapCalls,
  cursor: SoapCursor,
  { message }: StartChatInput,
  options: CallOptions,
): Promise<SoapCursor> {
  const { systemMessages } = await withWords(
    'chatServer.postChatMessage',
    calls.server(cursor, (client, { headers, transactionRequestData }) =>
      client.postChatMessage({ headers, body: { transactionRequestData, body: message } }, options),
    ),
  );
  return { ...cursor, pending: [...cursor.pending, ...readSystemMessages(systemMessages).map(storeMessage)] };
}
