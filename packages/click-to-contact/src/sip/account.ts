/** A SIP account, good for a while. */
export interface SipAccount {
  readonly webSocketUrl: string;
  readonly uri: string;
  readonly username: string;
  readonly password: string;
  readonly realm: string;
  readonly iceServers: readonly IceServer[];
}

/** A STUN or TURN server. */
export interface IceServer {
  readonly urls: readonly string[];
  readonly username?: string;
  readonly credential?: string;
}
