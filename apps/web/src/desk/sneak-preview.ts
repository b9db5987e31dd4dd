import type { Conversation } from '@parlance/client-sandbox';

/** What a contact center that shows agents what the customer has not sent yet calls it. */
const SNEAK_PREVIEW = 'sneakPreview';

type WithData = Pick<Conversation, 'data'>;

/** What the customer has written and not sent yet; empty where that is not shown to agents. */
export const sneakPreviewOf = ({ data }: WithData): string => data?.[SNEAK_PREVIEW] ?? '';

/** What the site sent along. */
export const siteDataOf = ({ data = {} }: WithData): readonly (readonly [string, string])[] =>
  Object.entries(data).filter(([key]) => key !== SNEAK_PREVIEW);
