import type { Answer } from '../../operation.js';
import type { VendorRequest } from '../../simulator.js';
import { tag, textTag, type Tag } from '../../soap/tag.js';
import { callOf, trimmed } from './calls.js';
import type { OracleB2cSoapConditionValues } from './conditions.js';
import { sitePayload, siteService, soapAnswer } from './envelopes.js';
import { refuseRequest } from './faults.js';

const answer = (name: string, result: readonly Tag[]): Answer =>
  soapAnswer(200, siteService.envelope(sitePayload(`${name}Response`, [tag(`n0:${name}Result`, result)])));

/** Whether chat is open. What an interval holds is not known: there is one without anything. Notes on the WSDLs, decision 13. */
export const getChatOperatingHours = ({ isOpen, isHoliday }: OracleB2cSoapConditionValues): Answer =>
  answer('GetChatOperatingHours', [
    tag('n0:Intervals', [tag('n0:Interval')]),
    ...textTag('n0:InOperatingHours', isOpen),
    ...textTag('n0:InHoliday', isHoliday),
  ]);

/** Where the chat server is, and a token. Source: Oracle support answer 9457, GetChatUrl; notes on the WSDLs, decision 14. */
export function getChatUrl(
  { body }: VendorRequest,
  whereabouts: { readonly chatUrl: string; readonly siteName: string },
  newToken: () => string,
  values: OracleB2cSoapConditionValues,
): Answer {
  if (trimmed(callOf(body).content, 'UrlType') === 'UQ')
    return refuseRequest(siteService, 'INVALID_FIELD', 'UQ is for agents, and is not simulated.', values);
  return answer('GetChatUrl', [
    tag('n0:ChatUrl', whereabouts.chatUrl),
    tag('n0:ChatToken', newToken()),
    tag('n0:SiteName', whereabouts.siteName),
  ]);
}
