import type { Answer } from '../../operation.js';
import type { EnvelopeRefusal } from '../../soap/envelope.js';
import type { OracleB2cSoapReadings } from './conditions.js';
import { soapAnswer, type Service } from './envelopes.js';

/** What the caller did wrong. Notes on the WSDLs, decision 20. */
export type RequestErrorCode =
  | 'ACCESS_DENIED'
  | 'INVALID_LOGIN'
  | 'INVALID_FIELD'
  | 'MISSING_ARGUMENT'
  | 'BAD_ID';

/** A refusal of something that the caller did. */
export const refuseRequest = (
  service: Service,
  code: RequestErrorCode,
  message: string,
  { faultStatus }: Pick<OracleB2cSoapReadings, 'faultStatus'>,
): Answer =>
  soapAnswer(Number(faultStatus), service.fault('Client', message, { type: 'RequestErrorFault', code }));

/** A refusal of what is no envelope for the service. */
export const refuseEnvelope = (
  service: Service,
  { faultCode, message }: EnvelopeRefusal,
  readings: Pick<OracleB2cSoapReadings, 'faultStatus'>,
): Answer =>
  faultCode === 'Client'
    ? refuseRequest(service, 'INVALID_FIELD', message, readings)
    : soapAnswer(Number(readings.faultStatus), service.fault(faultCode, message, undefined));

/** A refusal that the control door has asked for: a fault, or a status alone. */
export const refuseOnPurpose = (service: Service, status: number): Answer =>
  status === 500
    ? soapAnswer(
        status,
        service.fault('Server', 'It is refused on purpose.', {
          type: 'ServerErrorFault',
          code: 'UNKNOWN_EXCEPTION',
        }),
      )
    : { status };

/** A refusal of name or password. Notes on the WSDLs, decision 19. */
export function refuseLogin(
  service: Service,
  readings: Pick<OracleB2cSoapReadings, 'faultStatus' | 'loginRefusal'>,
): Answer {
  if (readings.loginRefusal !== 'fault') return { status: readings.loginRefusal === 'http-401' ? 401 : 403 };
  return refuseRequest(service, 'INVALID_LOGIN', 'User name or password is wrong.', readings);
}
