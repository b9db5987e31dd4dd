/** Shapes of the API, as specs/genesys-gws describes them; every value is checked against the spec before it is used. */

export interface WireParticipant {
  readonly nickname: string;
  readonly participantId: string | number;
  readonly type: string;
}

export interface WireMessage {
  readonly index: number;
  readonly type: string;
  readonly from: WireParticipant;
  readonly text?: string;
}

export interface WireChat {
  readonly id: string;
  readonly state: 'WaitingForAgent' | 'Chatting' | 'Idle';
  readonly capabilities: readonly string[];
  readonly participants: readonly WireParticipant[];
}
