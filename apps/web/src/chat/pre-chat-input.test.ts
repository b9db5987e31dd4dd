import { expect, test } from 'vitest';

import { readForm } from './pre-chat-input.js';
import { strings } from './strings.js';

const formOf = (fields: Record<string, string>): FormData => {
  const data = new FormData();
  for (const [name, value] of Object.entries(fields)) data.set(name, value);
  return data;
};

test('a name and a question are enough', () => {
  expect(readForm(formOf({ name: ' Ana ', email: '', message: ' Hello ' }))).toEqual({
    errors: {},
    input: { customer: { name: 'Ana' }, message: 'Hello', language: 'English' },
  });
});

test('an e-mail is passed on', () => {
  expect(readForm(formOf({ name: 'Ana', email: 'ana@example.com', message: 'Hi' })).input?.customer).toEqual({
    name: 'Ana',
    email: 'ana@example.com',
  });
});

test('who is signed in is not asked who they are', () => {
  const signedIn = { name: 'Ana Costa', email: 'ana@example.com' };
  expect(readForm(formOf({ message: 'Hi' }), signedIn)).toEqual({
    errors: {},
    input: { customer: signedIn, message: 'Hi', language: 'English' },
  });
  expect(readForm(formOf({ message: '' }), signedIn).errors).toEqual({
    message: strings.form.missingQuestion,
  });
});

test('each field that is wrong is named, and nothing is sent', () => {
  expect(readForm(formOf({ name: ' ', email: 'ana', message: '' }))).toEqual({
    errors: {
      name: strings.form.missingName,
      email: strings.form.wrongEmail,
      message: strings.form.missingQuestion,
    },
  });
});
