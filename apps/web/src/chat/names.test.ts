import { expect, test } from 'vitest';

import { nameOf } from './names.js';
import { strings } from './strings.js';

const agent = (name: string) => ({ id: '14', role: 'agent', name }) as const;
const text = (name: string) =>
  ({ id: 'm', from: agent(name), text: 'Hi', at: '2026-01-01T10:00:00.000Z', isReceived: true }) as const;

test.each([
  ['as they joined', 'Rosa', [], 'Rosa'],
  ['as their newest text is signed', 'Agent', [text('Agent'), text('Rosa')], 'Rosa'],
  ['by their role when nobody told a name', '', [], strings.roles.agent],
])('an agent is called %s', (_, name, messages, want) => {
  expect(nameOf({ messages }, agent(name))).toBe(want);
});
