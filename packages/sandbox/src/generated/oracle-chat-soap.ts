// Generated from specs/oracle-chat-soap by tools/generator. Do not edit: pnpm generate.

import { elementShape, type ComplexShape, type ServiceShapes, type SimpleShape } from '../soap/shapes.js';
import type { SpecDocument } from './types.js';

const NS_N1 = 'http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-wssecurity-secext-1.0.xsd';
const NS_WSU = 'http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-wssecurity-utility-1.0.xsd';
const NS_SF = 'urn:fault.ws.rightnow.com/v1_2';
const NS_CF = 'urn:faults.chat.ws.rightnow.com/v1';
const NS_S = 'urn:messages.chat.ws.rightnow.com/v1_2';
const NS_C = 'urn:messages.common.chat.ws.rightnow.com/v1';
const NS_E = 'urn:messages.enduser.chat.ws.rightnow.com/v1';

/** The namespaces of the messages. */
export const oracleChatSoapNamespaces: readonly string[] = [NS_N1, NS_WSU, NS_SF, NS_CF, NS_S, NS_C, NS_E];

const activityChangedShape: ComplexShape = {
  kind: 'complex',
  content: 'sequence',
  children: () => [
    elementShape(NS_C, 'CreatedTime', { kind: 'simple', of: 'dateTime' }, '?'),
    elementShape(NS_E, 'ClientID', { kind: 'simple', of: 'long' }, '?'),
    elementShape(NS_E, 'Mode', { kind: 'simple', of: 'string' }, '?'),
  ],
  isOpen: true,
};

const chatClientInfoHeaderShape: ComplexShape = {
  kind: 'complex',
  content: 'sequence',
  children: () => [
    elementShape(NS_C, 'AppID', { kind: 'simple', of: 'string' }, '1'),
    elementShape(NS_C, 'SessionID', { kind: 'simple', of: 'string' }, '?'),
  ],
};

const chatOperatingHoursResultShape: ComplexShape = {
  kind: 'complex',
  content: 'sequence',
  children: () => [
    elementShape(NS_S, 'Intervals', intervalListShape, '?'),
    elementShape(NS_S, 'InOperatingHours', { kind: 'simple', of: 'boolean' }, '?'),
    elementShape(NS_S, 'InHoliday', { kind: 'simple', of: 'boolean' }, '?'),
  ],
  isOpen: true,
};

const chatUrlResultShape: ComplexShape = {
  kind: 'complex',
  content: 'sequence',
  children: () => [
    elementShape(NS_S, 'ChatUrl', { kind: 'simple', of: 'anyURI' }, '1'),
    elementShape(NS_S, 'ChatToken', { kind: 'simple', of: 'string' }, '1'),
    elementShape(NS_S, 'SiteName', { kind: 'simple', of: 'string' }, '1'),
  ],
  isOpen: true,
};

const clientRequestHeaderShape: ComplexShape = {
  kind: 'complex',
  content: 'sequence',
  children: () => [elementShape(NS_S, 'AppID', { kind: 'simple', of: 'string' }, '1')],
};

const concludedShape: ComplexShape = {
  kind: 'complex',
  content: 'sequence',
  children: () => [
    elementShape(NS_C, 'CreatedTime', { kind: 'simple', of: 'dateTime' }, '?'),
    elementShape(NS_E, 'Reason', { kind: 'simple', of: 'string' }, '?'),
    elementShape(NS_E, 'Role', { kind: 'simple', of: 'string' }, '?'),
  ],
  isOpen: true,
};

const configurationChangedShape: ComplexShape = {
  kind: 'complex',
  content: 'sequence',
  children: () => [
    elementShape(NS_C, 'CreatedTime', { kind: 'simple', of: 'dateTime' }, '?'),
    elementShape(NS_E, 'Name', { kind: 'simple', of: 'string' }, '?'),
    elementShape(NS_E, 'Value', { kind: 'simple', of: 'string' }, '?'),
  ],
  isOpen: true,
};

const customerInformationShape: ComplexShape = {
  kind: 'complex',
  content: 'all',
  children: () => [
    elementShape(NS_C, 'EMailAddress', { kind: 'simple', of: 'string' }, '?'),
    elementShape(NS_C, 'FirstName', { kind: 'simple', of: 'string' }, '?'),
    elementShape(NS_C, 'LastName', { kind: 'simple', of: 'string' }, '?'),
    elementShape(NS_C, 'InterfaceID', namedIDShape, '1'),
    elementShape(NS_C, 'ContactID', idShape, '?'),
    elementShape(NS_C, 'OrganizationID', idShape, '?'),
    elementShape(NS_C, 'QueueID', idShape, '?'),
    elementShape(NS_C, 'ProductID', idShape, '?'),
    elementShape(NS_C, 'CategoryID', idShape, '?'),
    elementShape(NS_C, 'Question', { kind: 'simple', of: 'string' }, '?'),
  ],
};

const dataValueShape: ComplexShape = {
  kind: 'complex',
  content: 'choice',
  children: () => [
    elementShape(NS_C, 'ObjectValue', genericObjectShape, '1'),
    elementShape(NS_C, 'StringValue', { kind: 'simple', of: 'string' }, '1'),
    elementShape(NS_C, 'BooleanValue', { kind: 'simple', of: 'boolean' }, '1'),
    elementShape(NS_C, 'IntegerValue', { kind: 'simple', of: 'int' }, '1'),
    elementShape(NS_C, 'LongValue', { kind: 'simple', of: 'long' }, '1'),
    elementShape(NS_C, 'DecimalValue', { kind: 'simple', of: 'decimal' }, '1'),
    elementShape(NS_C, 'DateValue', { kind: 'simple', of: 'date' }, '1'),
    elementShape(NS_C, 'DateTimeValue', { kind: 'simple', of: 'dateTime' }, '1'),
  ],
};

const genericFieldShape: ComplexShape = {
  kind: 'complex',
  content: 'sequence',
  children: () => [elementShape(NS_C, 'DataValue', dataValueShape, '1')],
  attributes: {
    dataType: {
      type: {
        kind: 'simple',
        of: 'string',
        values: ['OBJECT', 'STRING', 'BOOLEAN', 'INTEGER', 'LONG', 'DECIMAL', 'DATE', 'DATETIME'],
      },
      isRequired: true,
    },
    name: { type: { kind: 'simple', of: 'string' }, isRequired: true },
  },
};

const genericObjectShape: ComplexShape = {
  kind: 'complex',
  content: 'sequence',
  children: () => [
    elementShape(NS_C, 'ObjectType', objectTypeShape, '1'),
    elementShape(NS_C, 'GenericFields', genericFieldShape, '*'),
  ],
};

const getChatOperatingHoursShape: ComplexShape = {
  kind: 'complex',
  content: 'sequence',
  children: () => [],
};

const getChatOperatingHoursResponseShape: ComplexShape = {
  kind: 'complex',
  content: 'sequence',
  children: () => [elementShape(NS_S, 'GetChatOperatingHoursResult', chatOperatingHoursResultShape, '1')],
};

const getChatUrlShape: ComplexShape = {
  kind: 'complex',
  content: 'sequence',
  children: () => [
    elementShape(NS_S, 'UrlType', { kind: 'simple', of: 'string', values: ['ENDUSER', 'UQ'] }, '1'),
    elementShape(NS_S, 'Version', { kind: 'simple', of: 'decimal' }, '1'),
  ],
};

const getChatUrlResponseShape: ComplexShape = {
  kind: 'complex',
  content: 'sequence',
  children: () => [elementShape(NS_S, 'GetChatUrlResult', chatUrlResultShape, '1')],
};

const idShape: ComplexShape = {
  kind: 'complex',
  content: 'sequence',
  children: () => [],
  attributes: {
    id: { type: { kind: 'simple', of: 'long' }, isRequired: true },
  },
};

const intervalShape: ComplexShape = {
  kind: 'complex',
  content: 'any',
  children: () => [],
};

const intervalListShape: ComplexShape = {
  kind: 'complex',
  content: 'sequence',
  children: () => [elementShape(NS_S, 'Interval', intervalShape, '*')],
  isOpen: true,
};

const messagePostedShape: ComplexShape = {
  kind: 'complex',
  content: 'sequence',
  children: () => [
    elementShape(NS_C, 'CreatedTime', { kind: 'simple', of: 'dateTime' }, '?'),
    elementShape(NS_E, 'Body', { kind: 'simple', of: 'string' }, '1'),
    elementShape(NS_E, 'ClientID', { kind: 'simple', of: 'long' }, '?'),
  ],
  isOpen: true,
};

const namedIDShape: ComplexShape = {
  kind: 'complex',
  content: 'sequence',
  children: () => [
    elementShape(NS_C, 'ID', idShape, '?'),
    elementShape(NS_C, 'Name', { kind: 'simple', of: 'string' }, '?'),
  ],
};

const objectTypeShape: ComplexShape = {
  kind: 'complex',
  content: 'sequence',
  children: () => [elementShape(NS_C, 'TypeName', { kind: 'simple', of: 'string' }, '1')],
};

const participantAddedShape: ComplexShape = {
  kind: 'complex',
  content: 'sequence',
  children: () => [
    elementShape(NS_C, 'CreatedTime', { kind: 'simple', of: 'dateTime' }, '?'),
    elementShape(NS_E, 'Name', { kind: 'simple', of: 'string' }, '?'),
    elementShape(NS_E, 'Greeting', { kind: 'simple', of: 'string' }, '?'),
    elementShape(NS_E, 'ClientID', { kind: 'simple', of: 'long' }, '?'),
    elementShape(NS_E, 'Role', { kind: 'simple', of: 'string' }, '?'),
  ],
  isOpen: true,
};

const participantConnectionStateChangedShape: ComplexShape = {
  kind: 'complex',
  content: 'sequence',
  children: () => [
    elementShape(NS_C, 'CreatedTime', { kind: 'simple', of: 'dateTime' }, '?'),
    elementShape(NS_E, 'ClientID', { kind: 'simple', of: 'long' }, '?'),
    elementShape(NS_E, 'ConnectionState', { kind: 'simple', of: 'string' }, '?'),
  ],
  isOpen: true,
};

const participantLeftShape: ComplexShape = {
  kind: 'complex',
  content: 'sequence',
  children: () => [
    elementShape(NS_C, 'CreatedTime', { kind: 'simple', of: 'dateTime' }, '?'),
    elementShape(NS_E, 'ClientID', { kind: 'simple', of: 'long' }, '?'),
    elementShape(NS_E, 'Role', { kind: 'simple', of: 'string' }, '?'),
    elementShape(NS_E, 'DisconnectReason', { kind: 'simple', of: 'string' }, '?'),
  ],
  isOpen: true,
};

const passwordShape: SimpleShape = {
  ...{ kind: 'simple', of: 'string' },
  attributes: {
    Type: { type: { kind: 'simple', of: 'anyURI' }, isRequired: true },
  },
};

const postChatMessageShape: ComplexShape = {
  kind: 'complex',
  content: 'sequence',
  children: () => [
    elementShape(NS_E, 'TransactionRequestData', transactionRequestDataShape, '1'),
    elementShape(NS_E, 'Body', { kind: 'simple', of: 'string' }, '1'),
    elementShape(NS_E, 'OffTheRecord', { kind: 'simple', of: 'boolean' }, '?'),
  ],
};

const postChatMessageResponseShape: ComplexShape = {
  kind: 'complex',
  content: 'sequence',
  children: () => [
    elementShape(NS_E, 'TransactionResponseData', transactionResponseDataShape, '?'),
    elementShape(NS_E, 'SystemMessages', systemMessagesShape, '?'),
  ],
  isOpen: true,
};

const rnFaultShape: ComplexShape = {
  kind: 'complex',
  content: 'sequence',
  children: () => [
    elementShape(NS_CF, 'exceptionCode', { kind: 'simple', of: 'string' }, '?'),
    elementShape(NS_CF, 'exceptionMessage', { kind: 'simple', of: 'string' }, '?'),
  ],
  isOpen: true,
};

const rnFaultTypeShape: ComplexShape = {
  kind: 'complex',
  content: 'sequence',
  children: () => [
    elementShape(NS_SF, 'exceptionCode', { kind: 'simple', of: 'string' }, '?'),
    elementShape(NS_SF, 'exceptionMessage', { kind: 'simple', of: 'string' }, '?'),
  ],
  isOpen: true,
};

const requestChatShape: ComplexShape = {
  kind: 'complex',
  content: 'sequence',
  children: () => [
    elementShape(NS_E, 'TransactionRequestData', transactionRequestDataShape, '1'),
    elementShape(NS_E, 'CustomFields', genericObjectShape, '?'),
    elementShape(NS_E, 'CustomerInformation', customerInformationShape, '1'),
    elementShape(
      NS_E,
      'ResumeType',
      { kind: 'simple', of: 'string', values: ['RESUME', 'DO_NOT_RESUME'] },
      '?',
    ),
    elementShape(NS_E, 'ChatSessionToken', { kind: 'simple', of: 'string' }, '1'),
    elementShape(NS_E, 'IncidentID', idShape, '?'),
  ],
};

const requestChatResponseShape: ComplexShape = {
  kind: 'complex',
  content: 'sequence',
  children: () => [
    elementShape(NS_E, 'TransactionResponseData', transactionResponseDataShape, '?'),
    elementShape(NS_E, 'EngagementID', idShape, '?'),
    elementShape(NS_E, 'CancelledSurveyID', idShape, '?'),
    elementShape(NS_E, 'CompletedSurveyID', idShape, '?'),
    elementShape(NS_E, 'ResultType', { kind: 'simple', of: 'string' }, '?'),
    elementShape(NS_E, 'SessionID', { kind: 'simple', of: 'string' }, '?'),
  ],
  isOpen: true,
};

const retrieveMessagesShape: ComplexShape = {
  kind: 'complex',
  content: 'sequence',
  children: () => [elementShape(NS_E, 'TransactionRequestData', transactionRequestDataShape, '1')],
};

const retrieveMessagesResponseShape: ComplexShape = {
  kind: 'complex',
  content: 'sequence',
  children: () => [
    elementShape(NS_E, 'TransactionResponseData', transactionResponseDataShape, '?'),
    elementShape(NS_E, 'SystemMessages', systemMessagesShape, '?'),
  ],
  isOpen: true,
};

const roleChangedShape: ComplexShape = {
  kind: 'complex',
  content: 'sequence',
  children: () => [
    elementShape(NS_C, 'CreatedTime', { kind: 'simple', of: 'dateTime' }, '?'),
    elementShape(NS_E, 'ClientID', { kind: 'simple', of: 'long' }, '?'),
    elementShape(NS_E, 'Role', { kind: 'simple', of: 'string' }, '?'),
  ],
  isOpen: true,
};

const securityShape: ComplexShape = {
  kind: 'complex',
  content: 'sequence',
  children: () => [elementShape(NS_N1, 'UsernameToken', usernameTokenShape, '1')],
  isOpen: true,
};

const sendActivityChangeShape: ComplexShape = {
  kind: 'complex',
  content: 'sequence',
  children: () => [
    elementShape(NS_E, 'TransactionRequestData', transactionRequestDataShape, '1'),
    elementShape(NS_E, 'Mode', { kind: 'simple', of: 'string', values: ['LISTENING', 'RESPONDING'] }, '1'),
  ],
};

const sendActivityChangeResponseShape: ComplexShape = {
  kind: 'complex',
  content: 'sequence',
  children: () => [elementShape(NS_E, 'TransactionResponseData', transactionResponseDataShape, '?')],
  isOpen: true,
};

const systemMessagesShape: ComplexShape = {
  kind: 'complex',
  content: 'repeated-choice',
  children: () => [
    elementShape(NS_E, 'RNChatMessagePostedMessage', messagePostedShape, '*'),
    elementShape(NS_E, 'RNChatParticipantAddedMessage', participantAddedShape, '*'),
    elementShape(NS_E, 'RNChatParticipantLeftMessage', participantLeftShape, '*'),
    elementShape(
      NS_E,
      'RNChatParticipantConnectionStateChangedMessage',
      participantConnectionStateChangedShape,
      '*',
    ),
    elementShape(NS_E, 'RNChatActivityChangedMessage', activityChangedShape, '*'),
    elementShape(NS_E, 'RNChatRoleChangedMessage', roleChangedShape, '*'),
    elementShape(NS_E, 'RNChatWaitInformationChangedMessage', waitInformationChangedShape, '*'),
    elementShape(NS_E, 'RNChatConfigurationChangedMessage', configurationChangedShape, '*'),
    elementShape(NS_E, 'RNChatConcludedMessage', concludedShape, '*'),
    elementShape(NS_E, 'RNChatEngagementConcludedMessage', concludedShape, '*'),
  ],
  isOpen: true,
};

const terminateChatShape: ComplexShape = {
  kind: 'complex',
  content: 'sequence',
  children: () => [elementShape(NS_E, 'TransactionRequestData', transactionRequestDataShape, '1')],
};

const terminateChatResponseShape: ComplexShape = {
  kind: 'complex',
  content: 'sequence',
  children: () => [elementShape(NS_E, 'TransactionResponseData', transactionResponseDataShape, '?')],
  isOpen: true,
};

const transactionRequestDataShape: ComplexShape = {
  kind: 'complex',
  content: 'sequence',
  children: () => [
    elementShape(NS_E, 'ClientRequestTime', { kind: 'simple', of: 'string' }, '1'),
    elementShape(NS_E, 'ClientTransactionID', { kind: 'simple', of: 'long' }, '1'),
    elementShape(NS_E, 'SiteName', { kind: 'simple', of: 'string' }, '1'),
  ],
};

const transactionResponseDataShape: ComplexShape = {
  kind: 'complex',
  content: 'sequence',
  children: () => [
    elementShape(NS_E, 'ClientRequestTime', { kind: 'simple', of: 'string' }, '?'),
    elementShape(NS_E, 'ServiceStartTime', { kind: 'simple', of: 'dateTime' }, '?'),
    elementShape(NS_E, 'ServiceFinishTime', { kind: 'simple', of: 'dateTime' }, '?'),
    elementShape(NS_E, 'ClientID', { kind: 'simple', of: 'long' }, '?'),
    elementShape(NS_E, 'ClientTransactionID', { kind: 'simple', of: 'long' }, '?'),
  ],
  isOpen: true,
};

const usernameTokenShape: ComplexShape = {
  kind: 'complex',
  content: 'sequence',
  children: () => [
    elementShape(NS_N1, 'Username', { kind: 'simple', of: 'string' }, '1'),
    elementShape(NS_N1, 'Password', passwordShape, '1'),
  ],
  isOpen: true,
};

const waitInformationChangedShape: ComplexShape = {
  kind: 'complex',
  content: 'sequence',
  children: () => [
    elementShape(NS_C, 'CreatedTime', { kind: 'simple', of: 'dateTime' }, '?'),
    elementShape(NS_E, 'Position', { kind: 'simple', of: 'int' }, '?'),
    elementShape(NS_E, 'ExpectedWaitTimeSeconds', { kind: 'simple', of: 'int' }, '?'),
    elementShape(NS_E, 'AverageWaitTimeSeconds', { kind: 'simple', of: 'int' }, '?'),
  ],
  isOpen: true,
};

/** The operations of the service chatServer. */
export const chatServerSpec: SpecDocument = {
  $id: 'parlance:oracle-chat-soap-chatServer',
  title: 'OracleChatSoap, chatServer',
  schemas: {},
  operations: [
    {
      operationId: 'chatServer.requestChat',
      method: 'POST',
      path: '/chat',
      parameters: [],
      body: { mediaType: 'text/xml', required: true },
      selector: { property: 'operation', value: 'RequestChat' },
      responses: {
        '200': { description: 'Starts a chat.', mediaType: 'text/xml' },
        '401': { description: 'The credentials are refused, without an envelope.' },
        '403': { description: 'The credentials are refused, without an envelope.' },
        '500': { description: 'A fault.', mediaType: 'text/xml' },
        '503': { description: 'The service is not there, without an envelope.' },
      },
    },
    {
      operationId: 'chatServer.retrieveMessages',
      method: 'POST',
      path: '/chat',
      parameters: [],
      body: { mediaType: 'text/xml', required: true },
      selector: { property: 'operation', value: 'RetrieveMessages' },
      responses: {
        '200': { description: 'Gives what has happened, waiting about 30 s for it.', mediaType: 'text/xml' },
        '401': { description: 'The credentials are refused, without an envelope.' },
        '403': { description: 'The credentials are refused, without an envelope.' },
        '500': { description: 'A fault.', mediaType: 'text/xml' },
        '503': { description: 'The service is not there, without an envelope.' },
      },
    },
    {
      operationId: 'chatServer.postChatMessage',
      method: 'POST',
      path: '/chat',
      parameters: [],
      body: { mediaType: 'text/xml', required: true },
      selector: { property: 'operation', value: 'PostChatMessage' },
      responses: {
        '200': {
          description: 'Says something for the customer, also before an agent has come.',
          mediaType: 'text/xml',
        },
        '401': { description: 'The credentials are refused, without an envelope.' },
        '403': { description: 'The credentials are refused, without an envelope.' },
        '500': { description: 'A fault.', mediaType: 'text/xml' },
        '503': { description: 'The service is not there, without an envelope.' },
      },
    },
    {
      operationId: 'chatServer.sendActivityChange',
      method: 'POST',
      path: '/chat',
      parameters: [],
      body: { mediaType: 'text/xml', required: true },
      selector: { property: 'operation', value: 'SendActivityChange' },
      responses: {
        '200': { description: 'Tells whether the customer types.', mediaType: 'text/xml' },
        '401': { description: 'The credentials are refused, without an envelope.' },
        '403': { description: 'The credentials are refused, without an envelope.' },
        '500': { description: 'A fault.', mediaType: 'text/xml' },
        '503': { description: 'The service is not there, without an envelope.' },
      },
    },
    {
      operationId: 'chatServer.terminateChat',
      method: 'POST',
      path: '/chat',
      parameters: [],
      body: { mediaType: 'text/xml', required: true },
      selector: { property: 'operation', value: 'TerminateChat' },
      responses: {
        '200': { description: 'Ends the chat.', mediaType: 'text/xml' },
        '401': { description: 'The credentials are refused, without an envelope.' },
        '403': { description: 'The credentials are refused, without an envelope.' },
        '500': { description: 'A fault.', mediaType: 'text/xml' },
        '503': { description: 'The service is not there, without an envelope.' },
      },
    },
  ],
};

/** What the messages of the service chatServer look like. */
export const chatServerShapes: ServiceShapes = {
  headers: [
    elementShape(NS_C, 'ChatClientInfoHeader', chatClientInfoHeaderShape, '1'),
    elementShape(NS_N1, 'Security', securityShape, '1'),
  ],
  requests: {
    RequestChat: requestChatShape,
    RetrieveMessages: retrieveMessagesShape,
    PostChatMessage: postChatMessageShape,
    SendActivityChange: sendActivityChangeShape,
    TerminateChat: terminateChatShape,
  },
  answers: {
    RequestChat: elementShape(NS_E, 'RequestChatResponse', requestChatResponseShape, '1'),
    RetrieveMessages: elementShape(NS_E, 'RetrieveMessagesResponse', retrieveMessagesResponseShape, '1'),
    PostChatMessage: elementShape(NS_E, 'PostChatMessageResponse', postChatMessageResponseShape, '1'),
    SendActivityChange: elementShape(
      NS_E,
      'SendActivityChangeResponse',
      sendActivityChangeResponseShape,
      '1',
    ),
    TerminateChat: elementShape(NS_E, 'TerminateChatResponse', terminateChatResponseShape, '1'),
  },
  faults: [
    elementShape(NS_CF, 'RequestErrorFault', rnFaultShape, '1'),
    elementShape(NS_CF, 'ServerErrorFault', rnFaultShape, '1'),
    elementShape(NS_CF, 'UnexpectedErrorFault', rnFaultShape, '1'),
  ],
};

/** The operations of the service chatSite. */
export const chatSiteSpec: SpecDocument = {
  $id: 'parlance:oracle-chat-soap-chatSite',
  title: 'OracleChatSoap, chatSite',
  schemas: {},
  operations: [
    {
      operationId: 'chatSite.getChatOperatingHours',
      method: 'POST',
      path: '/services/soap/connect/chat_soap',
      parameters: [],
      body: { mediaType: 'text/xml', required: true },
      selector: { property: 'operation', value: 'GetChatOperatingHours' },
      responses: {
        '200': { description: 'Tells whether chat is open.', mediaType: 'text/xml' },
        '401': { description: 'The credentials are refused, without an envelope.' },
        '403': { description: 'The credentials are refused, without an envelope.' },
        '500': { description: 'A fault.', mediaType: 'text/xml' },
        '503': { description: 'The service is not there, without an envelope.' },
      },
    },
    {
      operationId: 'chatSite.getChatUrl',
      method: 'POST',
      path: '/services/soap/connect/chat_soap',
      parameters: [],
      body: { mediaType: 'text/xml', required: true },
      selector: { property: 'operation', value: 'GetChatUrl' },
      responses: {
        '200': {
          description: 'Gives the address of the chat server and a token for one chat.',
          mediaType: 'text/xml',
        },
        '401': { description: 'The credentials are refused, without an envelope.' },
        '403': { description: 'The credentials are refused, without an envelope.' },
        '500': { description: 'A fault.', mediaType: 'text/xml' },
        '503': { description: 'The service is not there, without an envelope.' },
      },
    },
  ],
};

/** What the messages of the service chatSite look like. */
export const chatSiteShapes: ServiceShapes = {
  headers: [
    elementShape(NS_S, 'ClientRequestHeader', clientRequestHeaderShape, '1'),
    elementShape(NS_N1, 'Security', securityShape, '1'),
  ],
  requests: { GetChatOperatingHours: getChatOperatingHoursShape, GetChatUrl: getChatUrlShape },
  answers: {
    GetChatOperatingHours: elementShape(
      NS_S,
      'GetChatOperatingHoursResponse',
      getChatOperatingHoursResponseShape,
      '1',
    ),
    GetChatUrl: elementShape(NS_S, 'GetChatUrlResponse', getChatUrlResponseShape, '1'),
  },
  faults: [
    elementShape(NS_SF, 'RequestErrorFault', rnFaultTypeShape, '1'),
    elementShape(NS_SF, 'ServerErrorFault', rnFaultTypeShape, '1'),
    elementShape(NS_SF, 'UnexpectedErrorFault', rnFaultTypeShape, '1'),
  ],
};
