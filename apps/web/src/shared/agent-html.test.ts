// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';

import { isFormatted, sanitiseAgentHtml, toSafeUrl } from './agent-html.js';

const clean = (html: string): string => {
  const holder = document.createElement('div');
  holder.append(sanitiseAgentHtml(html));
  return holder.innerHTML;
};

describe('agent markup', () => {
  test.each([
    ['plain text', 'plain text'],
    ['<FONT face="Arial" color="#000080" size="2">Hello <B>Ana</B></FONT>', 'Hello <b>Ana</b>'],
    ['one<br>two', 'one<br>two'],
    ['<ul><li>one</li></ul>', '<ul><li>one</li></ul>'],
    ['1 &lt; 2 &amp; 3', '1 &lt; 2 &amp; 3'],
  ])('%j shows as %j', (html, want) => {
    expect(clean(html)).toBe(want);
  });

  test.each([
    '<script>window.bad = 1</script>hi',
    '<img src=x onerror="window.bad=1">hi',
    '<svg onload="window.bad=1"></svg>hi',
    '<iframe src="https://evil.example"></iframe>hi',
    '<style>*{display:none}</style>hi',
    '<form action="https://evil.example"><input name="card"></form>hi',
    '<span style="position:fixed;inset:0" class="chat-send" id="root" onclick="bad()">hi</span>',
    '<math><mtext><img src=x onerror=bad()></mtext></math>hi',
  ])('nothing of %j runs, loads, covers or asks', (html) => {
    const cleaned = clean(html);
    expect(cleaned.replaceAll(/<\/?span>/g, '')).toBe('hi');
  });

  test('links open elsewhere and tell nothing', () => {
    expect(clean('<a href="https://example.com/a?b=1" onclick="bad()" target="_top">page</a>')).toBe(
      '<a href="https://example.com/a?b=1" target="_blank" rel="noopener noreferrer nofollow">page</a>',
    );
  });

  test.each([
    'javascript:alert(1)',
    ' java\tscript:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    '//evil.example',
    '/logout',
    'x',
  ])('a link to %j is only text', (href) => {
    expect(clean(`<a href="${href}">click</a>`)).toBe('click');
  });

  test.each(['http://example.com/', 'mailto:help@example.com', 'tel:+4930123'])('%s may be a link', (url) => {
    expect(toSafeUrl(url)).toBe(url);
  });
});

test.each([
  ['<FONT face=Tahoma>Hello</FONT>', false],
  ['<p><span>Hello</span><br></p>', false],
  ['Hello <STRONG>Ana</STRONG>', true],
  ['<a href="https://example.com/">page</a>', true],
  ['<a href="javascript:x">page</a>', false],
])('%j is formatted: %j', (html, want) => {
  expect(isFormatted(sanitiseAgentHtml(html))).toBe(want);
});
