import type { OutputFile } from '../emit/text.js';
import { doc, header } from '../emit/text.js';
import { toLiteral, toProperty } from '../names.js';
import type { Attribute, Component, CssProperty } from './component.js';

const headerOf = ({ file }: Component): string => header({ specFile: file });

const hasText = (attribute: Attribute): attribute is Attribute & { readonly defaultText: string } =>
  attribute.defaultText !== undefined;

/** Default texts, and the class that has attributes and properties for them. */
export function emitAttributes(component: Component): OutputFile {
  const { attributes } = component;
  const withText = attributes.filter(hasText);
  const presets = attributes.filter((attribute) => !hasText(attribute));
  const declarations = attributes.map(
    (attribute) =>
      `${doc(attribute.meaning, hasText(attribute) ? `Default: ${attribute.defaultText}` : '', sourceLine(attribute))}declare ${attribute.name}: string${hasText(attribute) ? '' : ' | undefined'};`,
  );
  return {
    path: 'attributes.ts',
    text: `${headerOf(component)}
import { LitElement, type PropertyDeclaration, type PropertyDeclarations } from 'lit';

/** The texts until the page sets others, by the name of their property. */
export const defaultTexts = {
${withText.map(({ name, defaultText }) => `${name}: ${toLiteral(defaultText)},`).join('\n')}
} as const;

/** Name of a text's property; the attribute is the same in any case. */
export type TextName = keyof typeof defaultTexts;

/** Names of the properties that preset what the customer would choose. */
export type PresetName = ${presets.map(({ name }) => toLiteral(name)).join(' | ')};

/** Without its attribute, a text is the default again. */
const text = (name: TextName): PropertyDeclaration<string> => ({
  converter: (value) => value ?? defaultTexts[name],
});

/** Texts and presets of \`<${component.tag}>\`, as attributes and as properties. */
export abstract class TextElement extends LitElement {
  static override properties: PropertyDeclarations = {
${attributes.map(({ name, defaultText }) => `${name}: ${defaultText === undefined ? '{ converter: (value: string | null) => value ?? undefined }' : `text(${toLiteral(name)})`},`).join('\n')}
  };

${declarations.join('\n\n')}

  constructor() {
    super();
    Object.assign(this, defaultTexts);
  }
}
`,
  };
}

/** The CSS custom properties with their defaults. */
export function emitCssProperties(component: Component): OutputFile {
  const { cssProperties } = component;
  return {
    path: 'css-properties.ts',
    text: `${headerOf(component)}
/** What each CSS custom property is until the page sets it. */
export const cssDefaults = {
${cssProperties.map(({ name, meaning, defaultValue }) => `${doc(meaning)}${toProperty(name)}: ${toLiteral(defaultValue)},`).join('\n')}
} as const;

/** Name of a CSS custom property. */
export type CssPropertyName = keyof typeof cssDefaults;
`,
  };
}

/** What editors and documentation tools read: a custom elements manifest, schema 2.1.0. Its paths are those of the published package. */
export function emitManifest(component: Component): OutputFile {
  const { tag, className, summary, description, attributes, cssProperties } = component;
  const path = 'dist/element.js';
  const manifest = {
    schemaVersion: '2.1.0',
    readme: 'README.md',
    modules: [
      {
        kind: 'javascript-module',
        path,
        declarations: [
          {
            kind: 'class',
            customElement: true,
            tagName: tag,
            name: className,
            summary,
            description: description.replaceAll(/\s+/g, ' ').trim(),
            superclass: { name: 'LitElement', package: 'lit' },
            attributes: attributes.map((attribute) => ({
              name: attribute.name.toLowerCase(),
              fieldName: attribute.name,
              description: describe(attribute),
              type: { text: 'string' },
              ...(hasText(attribute) && { default: JSON.stringify(attribute.defaultText) }),
            })),
            members: membersOf(component),
            events: component.events.map(({ name, type, meaning }) => ({
              name,
              description: meaning,
              type: { text: type },
            })),
            cssProperties: cssProperties.map((property) => ({
              name: property.name,
              description: describe(property),
              default: property.defaultValue,
            })),
            cssParts: component.parts.map(({ name, meaning }) => ({ name, description: meaning })),
          },
        ],
        exports: [{ kind: 'js', name: className, declaration: { name: className, module: path } }],
      },
      {
        kind: 'javascript-module',
        path: 'dist/define.js',
        exports: [
          { kind: 'custom-element-definition', name: tag, declaration: { name: className, module: path } },
        ],
      },
    ],
  };
  return { path: 'custom-elements.json', text: JSON.stringify(manifest, undefined, 2) };
}

function membersOf({ attributes, properties, methods }: Component): readonly object[] {
  return [
    ...attributes.map((attribute) => ({
      kind: 'field',
      name: attribute.name,
      description: describe(attribute),
      attribute: attribute.name.toLowerCase(),
      type: { text: hasText(attribute) ? 'string' : 'string | undefined' },
      ...(hasText(attribute) && { default: JSON.stringify(attribute.defaultText) }),
    })),
    ...properties.map(({ name, type, meaning, isReadonly }) => ({
      kind: 'field',
      name,
      description: meaning,
      type: { text: type },
      ...(isReadonly && { readonly: true }),
    })),
    ...methods.map(({ name, type, meaning }) => ({
      kind: 'method',
      name,
      description: meaning,
      return: { type: { text: type } },
    })),
  ];
}

const describe = (one: Attribute | CssProperty): string => `${one.meaning} ${sourceLine(one)}`;

const sourceLine = ({ section, confidence }: Attribute | CssProperty): string =>
  section === undefined
    ? `Source: ours (${confidence})`
    : `Source: vendor document ${section} (${confidence})`;

const cell = (text: string): string => text.replaceAll('|', '\\|');

function table(head: string, rows: readonly string[]): string {
  const columns = head.split('|').length - 2;
  return [head, `|${' --- |'.repeat(columns)}`, ...rows].join('\n');
}

const attributeTable = (attributes: readonly Attribute[]): string =>
  table(
    '| Group | Attribute | Default | Meaning |',
    attributes.map(
      ({ group, name, defaultText, meaning }) =>
        `| ${group} | \`${name}\` | ${cell(defaultText ?? 'none')} | ${cell(meaning)} |`,
    ),
  );

const cssTable = (properties: readonly CssProperty[]): string =>
  table(
    '| Group | Property | Sets | Default | Meaning |',
    properties.map(({ group, name, property, part, when, defaultValue, meaning }) => {
      const target = `\`${property}\` of \`${part}\`${when ? ` (${when})` : ''}`;
      return `| ${group} | \`${name}\` | ${target} | \`${defaultValue}\` | ${cell(meaning)} |`;
    }),
  );

/** The README with its tables renewed; parts that are not marked stay as they are. */
export function renewTables(readme: string, { attributes, cssProperties }: Component): string {
  const tables = {
    attributes: attributeTable(attributes.filter(({ isAddition }) => !isAddition)),
    additions: attributeTable(attributes.filter(({ isAddition }) => isAddition)),
    'css-properties': cssTable(cssProperties),
  };
  return Object.entries(tables).reduce((text, [name, part]) => renewed(text, name, part), readme);
}

function renewed(text: string, name: string, part: string): string {
  const mark = `<!-- generated: ${name} -->`;
  const begin = text.indexOf(mark);
  const end = text.indexOf('<!-- /generated -->', begin);
  return begin < 0 || end < 0
    ? text
    : `${text.slice(0, begin + mark.length)}\n\n${part}\n\n${text.slice(end)}`;
}
