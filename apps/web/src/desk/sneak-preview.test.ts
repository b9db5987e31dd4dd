import { expect, test } from 'vitest';

import { siteDataOf, sneakPreviewOf } from './sneak-preview.js';

test('what is not sent yet is no part of what the site sent along', () => {
  const conversation = { data: { contactId: '9007199254740993', sneakPreview: 'Which fra' } };
  expect(sneakPreviewOf(conversation)).toBe('Which fra');
  expect(siteDataOf(conversation)).toEqual([['contactId', '9007199254740993']]);
});

test('most contact centers show neither', () => {
  expect(sneakPreviewOf({})).toBe('');
  expect(siteDataOf({})).toEqual([]);
});
