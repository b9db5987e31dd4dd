import { expect, test } from 'vitest';

import { createSandboxClient, type AgentEvent } from './index.js';

/** A fetch that notes what is asked and gives the same answer each time. */
function answering(answer: () => Response): { fetch: typeof fetch; asked: string[] } {
  const asked: string[] = [];
  const fetch = async (input: string | URL | Request): Promise<Response> => {
    const request = new Request(input);
    asked.push(`${request.method} ${request.url} ${await request.text()}`.trim());
    return answer();
  };
  return { fetch, asked };
}

const baseUrl = 'http://127.0.0.1:4200';

test('the agent accepts and says something', async () => {
  const { fetch, asked } = answering(() => Response.json({}, { status: 201 }));
  const client = createSandboxClient({ baseUrl, fetch });
  await client.conversations.say({ path: { conversationId: 'c1' }, body: { agentId: 'rosa', text: 'Hi' } });
  expect(asked).toStrictEqual([
    `POST ${baseUrl}/agent/conversations/c1/messages {"agentId":"rosa","text":"Hi"}`,
  ]);
});

test('lists take an input only if there is something to say', async () => {
  const { fetch, asked } = answering(() => Response.json({ conversations: [] }));
  const client = createSandboxClient({ baseUrl, fetch });
  await client.conversations.list();
  await client.conversations.list({ query: { state: 'waiting', customerName: 'Ana & Co' } });
  expect(asked).toStrictEqual([
    `GET ${baseUrl}/agent/conversations`,
    `GET ${baseUrl}/agent/conversations?state=waiting&customerName=Ana%20%26%20Co`,
  ]);
});

test("the desk's events are typed", async () => {
  const { fetch } = answering(
    () =>
      new Response('id: 7\ndata: {"type":"typing-changed"}\n\n', {
        headers: { 'content-type': 'text/event-stream' },
      }),
  );
  const types: [string | undefined, AgentEvent['type']][] = [];
  for await (const { id, data } of createSandboxClient({ baseUrl, fetch }).agentEvents.stream())
    types.push([id, data.type]);
  expect(types).toStrictEqual([['7', 'typing-changed']]);
});
