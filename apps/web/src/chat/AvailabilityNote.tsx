import type { Availability } from '@parlance/chat';
import type { ReactNode } from 'react';

import { availabilityWords } from './queue-words.js';

/** Whether somebody is there. The status stays on the page, empty, so that screen readers notice its words. */
export const AvailabilityNote = ({
  availability,
}: {
  readonly availability: Availability | undefined;
}): ReactNode => (
  <output className="chat-availability" data-available={availability?.isAvailable}>
    {availability !== undefined && availabilityWords(availability)}
  </output>
);
