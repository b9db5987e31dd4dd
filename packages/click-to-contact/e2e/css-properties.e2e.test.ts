import { expect, test } from 'vitest';

import { cssProperties, type Listed } from './component.js';
import { situations, type Situation, type SituationName } from './situations.js';
import { useStages, type Stage } from './stage.js';

const { open } = useStages();

/** Where each part is seen. */
const seen: Readonly<Record<string, SituationName>> = {
  component: 'instructions',
  header: 'instructions',
  title: 'instructions',
  body: 'instructions',
  button: 'instructions',
  'button-secondary': 'devices',
  tooltip: 'in call',
  video: 'in call',
  'video-controls': 'in call',
  error: 'connection lost',
  keypad: 'in call with keypad',
  'keypad-key': 'in call with keypad',
};

/** A value that is nobody's default, by what is set. */
const values: Readonly<Record<string, string>> = {
  'font-family': 'Verdana, Arial',
  'max-width': '301px',
  'max-height': '302px',
  'background-color': 'rgb(1, 2, 3)',
  background: 'rgb(4, 5, 6)',
  opacity: '0.75',
  color: 'rgb(7, 8, 9)',
  'font-size': '23px',
  border: '3px dotted rgb(10, 11, 12)',
  'box-shadow': 'rgb(13, 14, 15) 1px 2px 3px 4px',
  transition: 'opacity 3s linear 1s',
  height: '303px',
  width: '221px',
};

const situationOf = ({ part = '', when }: Listed): Situation => {
  const name = when === 'not-supported' ? 'not supported' : seen[part];
  if (name === undefined) throw new Error(`No situation shows the part ${part}.`);
  return situations[name];
};

const bringAbout: Readonly<Record<string, (stage: Stage, part: string) => Promise<void>>> = {
  hover: (stage, part) => stage.part(part).hover(),
  active: async (stage, part) => {
    await stage.part(part).hover();
    await stage.page.mouse.down();
  },
  // The ring is for the keyboard: after a key, focus is the keyboard's.
  focus: async (stage, part) => {
    await stage.page.keyboard.press('Shift');
    await stage.part(part).focus();
  },
};

const computed = (stage: Stage, part: string, property: string): Promise<string> =>
  stage.part(part).evaluate((element, name) => getComputedStyle(element).getPropertyValue(name), property);

/** The value as the browser writes it. */
const asComputed = (stage: Stage, property: string, value: string): Promise<string> =>
  stage.page.evaluate(
    ([name, text]) => {
      const element = document.createElement('div');
      element.style.setProperty(name, text);
      document.body.append(element);
      const written = getComputedStyle(element).getPropertyValue(name);
      element.remove();
      return written;
    },
    [property, value] as const,
  );

test('the document has 39 CSS custom properties', () => {
  expect(cssProperties).toHaveLength(39);
});

/** What one page can show: a situation, and what has to be done in it. */
const pageOf = ({ part = '', when }: Listed): string =>
  when === 'not-supported' ? 'not supported' : [seen[part], ...(when ? [when, part] : [])].join(', ');

test.each([...new Set(cssProperties.map(pageOf))])('%s', async (title) => {
  const properties = cssProperties.filter((listed) => pageOf(listed) === title);
  const [first] = properties;
  if (!first) return;
  const { options, reach } = situationOf(first);
  const stage = await open(options);
  await reach(stage);
  await bringAbout[first.when ?? '']?.(stage, first.part ?? '');
  for (const [index, { name, property = '', part = '' }] of properties.entries()) {
    const value = values[property] ?? '';
    const wanted = await asComputed(stage, property, value);
    expect({ [name]: await computed(stage, part, property) }).not.toStrictEqual({ [name]: wanted });
    // The scope is global: `body` or `:root`.
    const scope = index % 2 === 0 ? 'body' : ':root';
    await stage.page.addStyleTag({ content: `${scope} { ${name}: ${value}; }` });
    await expect.poll(() => computed(stage, part, property), { message: name }).toBe(wanted);
  }
});
