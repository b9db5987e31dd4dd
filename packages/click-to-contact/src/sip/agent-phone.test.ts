import { expect, test } from 'vitest';

import { createAgentPhone } from './agent-phone.js';

test('a phone that is closed already is not registered, and says so', async () => {
  const phone = createAgentPhone({ getRegistration: () => Promise.reject(new Error('Nobody is asked.')) });
  await phone.close();
  await expect(phone.register()).rejects.toMatchObject({ name: 'AbortError' });
  expect(phone.state).toBe('off');
});
