/** Shapes of the API, as specs/openscape describes them; every value is checked against the spec before it is used. */

/** One thing said or done in a session. */
export interface Content {
  readonly messageType: string;
  readonly from: string;
  readonly agentFirstName: string;
  readonly agentLastName: string;
  readonly content: string;
  readonly formattedContent: string;
  readonly pushedUrl: string;
}

export interface QueryContentResponse {
  readonly sessionId: string;
  readonly content?: readonly Content[] | null;
  readonly newIndexKey: number;
  readonly connected: boolean;
  readonly callMeAgentKey: number;
  readonly pushUrl: string;
  readonly redirectUrl: string;
  readonly whoIsTyping: string;
}
