import { describe, expect, it } from 'vitest';

import { withoutStamp } from './openscape-html.js';

const fixed = (text: string): string =>
  `<FONT tabIndex=-1 contentEditable=false style="BACKGROUND-COLOR: #ffffff" size=2 face=Tahoma>${text}</FONT>`;

describe('withoutStamp', () => {
  it("leaves out the vendor's date and time before the text", () => {
    const html = `<FONT size=2 face=Tahoma>${fixed('07/01/2020')}, ${fixed('11:19 AM')} How can I <b>help</b> you?</FONT>`;
    expect(withoutStamp(html)).toBe('<FONT size=2 face=Tahoma>How can I <b>help</b> you?</FONT>');
  });

  it.each([
    {
      name: 'a date that the agent wrote',
      html: '<FONT size=2>07/01/2020, 11:19 AM works</FONT>',
    },
    { name: 'a date alone', html: `${fixed('07/01/2020')} is free` },
    {
      name: 'a stamp inside the text',
      html: `At ${fixed('07/01/2020')}, ${fixed('11:19 AM')}`,
    },
    {
      name: 'a pushed link',
      html: `Agent&nbsp;pushed ${fixed('http://www.example.com')} to you.`,
    },
  ])('keeps $name', ({ html }) => {
    expect(withoutStamp(html)).toBe(html);
  });
});
