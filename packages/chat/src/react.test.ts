import { createElement } from 'react';
import { renderToString } from 'react-dom/server';
import { expect, test } from 'vitest';

import { useChat } from './react.js';
import { stage } from './session.test-helper.js';

test('renders on a server', async () => {
  const { chat } = await stage();
  const Transcript = () =>
    createElement(
      'ol',
      null,
      useChat(chat).messages.map(({ id, text }) => createElement('li', { key: id }, text)),
    );
  expect(renderToString(createElement(Transcript))).toBe('<ol><li>My invoice is wrong</li></ol>');
});
