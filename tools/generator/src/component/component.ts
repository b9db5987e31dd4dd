import { entries, field } from '../load/fields.js';
import { SpecError } from '../load/load.js';
import { onlyKeys, readYaml, textOf, type Fail } from '../load/yaml.js';

const CONFIDENCES = ['documented', 'inferred', 'decided'] as const;

/** A web component: a `component.yaml`, written from the vendor's document. */
export interface Component {
  /** As shown to readers. */
  readonly file: string;
  readonly tag: string;
  readonly className: string;
  /** The package that has it, below the root. */
  readonly package: string;
  readonly summary: string;
  readonly description: string;
  readonly document: string;
  /** Those of the document, then ours. */
  readonly attributes: readonly Attribute[];
  readonly cssProperties: readonly CssProperty[];
  readonly parts: readonly Member[];
  readonly properties: readonly Member[];
  readonly methods: readonly Member[];
  readonly events: readonly Member[];
}

/** Where a name is from, and how sure that is. */
interface Sourced {
  readonly name: string;
  readonly group: string;
  readonly meaning: string;
  readonly section?: string;
  readonly confidence: (typeof CONFIDENCES)[number];
}

/** An attribute and the property of the same name. */
export interface Attribute extends Sourced {
  /** Whether the document does not have it. */
  readonly isAddition: boolean;
  /** The text until the page sets one; presets have none. */
  readonly defaultText?: string;
}

/** A CSS custom property. */
export interface CssProperty extends Sourced {
  readonly property: string;
  readonly part: string;
  readonly when?: string;
  readonly defaultValue: string;
}

/** A part, property, method or event. */
export interface Member {
  readonly name: string;
  readonly meaning: string;
  readonly type?: string;
  readonly isReadonly: boolean;
}

const FILE_KEYS = [
  'tag',
  'class',
  'package',
  'summary',
  'description',
  'document',
  'attributes',
  'additions',
  'cssProperties',
  'parts',
  'properties',
  'methods',
  'events',
];
const GROUP_KEYS = ['group', 'section', 'confidence', 'items'];
const ATTRIBUTE_NAME = /^[a-z][a-zA-Z0-9]*$/;
const CSS_PROPERTY_NAME = /^--[a-z]+(-[a-z]+)+$/;
/** What would end a declaration or the style sheet itself. */
const UNSAFE_CSS = /[;{}\\`]|\/\*|<\//;

/**
 * Reads a `component.yaml`.
 * @throws SpecError that says where it is not as it should be.
 */
export function readComponent(source: string, file: string): Component {
  const fail: Fail = (where, what) => new SpecError(`${file}: ${where}: ${what}`);
  const data = readYaml(source, fail);
  onlyKeys(data, FILE_KEYS, 'the file', fail);
  const text = (key: string): string => textOf(data, key, 'the file', fail);
  const parts = entries(field(data, 'parts')).map(([name, meaning]) => ({
    name,
    meaning: String(meaning),
    isReadonly: false,
  }));
  const attributes = [
    ...inGroups(data, 'attributes', fail, (about, item) => readAttribute(about, item, false, fail)),
    ...inGroups(data, 'additions', fail, (about, item) => readAttribute(about, item, true, fail)),
  ];
  const cssProperties = inGroups(data, 'cssProperties', fail, (about, item) =>
    readCssProperty(about, item, parts, fail),
  );
  onlyOnce(attributes, (name) => name.toLowerCase(), fail);
  onlyOnce(cssProperties, (name) => name, fail);
  return {
    file,
    tag: text('tag'),
    className: text('class'),
    package: text('package'),
    summary: text('summary'),
    description: text('description'),
    document: text('document'),
    attributes,
    cssProperties,
    parts,
    properties: readMembers(data, 'properties', 'type', fail),
    methods: readMembers(data, 'methods', 'returns', fail),
    events: readMembers(data, 'events', 'type', fail),
  };
}

function inGroups<T>(
  data: unknown,
  key: string,
  fail: Fail,
  read: (about: Sourced, item: unknown) => T,
): readonly T[] {
  const groups = field(data, key);
  if (!Array.isArray(groups)) throw fail(key, 'has to be a list of groups');
  return groups.flatMap((group: unknown) => {
    const title = textOf(group, 'group', `a group of ${key}`, fail);
    onlyKeys(group, GROUP_KEYS, `${key}, ${title}`, fail);
    const items = entries(field(group, 'items'));
    if (items.length === 0) throw fail(`${key}, ${title}`, 'has no `items`');
    return items.map(([name, item]) =>
      read(readSourced(name, item, group, `${key}, ${title}, ${name}`, fail), item),
    );
  });
}

function readSourced(name: string, item: unknown, group: unknown, where: string, fail: Fail): Sourced {
  const confidence = CONFIDENCES.find((one) => one === field(group, 'confidence'));
  if (confidence === undefined)
    throw fail(where, `\`confidence\` of the group has to be one of ${CONFIDENCES.join(', ')}`);
  const section = field(group, 'section');
  if (confidence === 'documented' && typeof section !== 'string')
    throw fail(where, 'a documented group has to say its `section`');
  return {
    name,
    group: textOf(group, 'group', where, fail),
    meaning: textOf(item, 'meaning', where, fail),
    ...(typeof section === 'string' && { section }),
    confidence,
  };
}

function readAttribute(about: Sourced, item: unknown, isAddition: boolean, fail: Fail): Attribute {
  const where = `${about.group}, ${about.name}`;
  onlyKeys(item, ['default', 'meaning'], where, fail);
  if (!ATTRIBUTE_NAME.test(about.name)) throw fail(where, 'an attribute’s name has to be camel-case');
  const hasDefault = field(item, 'default') !== undefined;
  return { ...about, isAddition, ...(hasDefault && { defaultText: textOf(item, 'default', where, fail) }) };
}

function readCssProperty(about: Sourced, item: unknown, parts: readonly Member[], fail: Fail): CssProperty {
  const where = `${about.group}, ${about.name}`;
  onlyKeys(item, ['property', 'part', 'when', 'default', 'meaning'], where, fail);
  if (!CSS_PROPERTY_NAME.test(about.name))
    throw fail(where, 'a CSS custom property’s name has to be like --name-of-it');
  const part = textOf(item, 'part', where, fail);
  if (!parts.some(({ name }) => name === part))
    throw fail(where, `\`part\` has to be one of ${parts.map(({ name }) => name).join(', ')}`);
  const defaultValue = textOf(item, 'default', where, fail);
  if (UNSAFE_CSS.test(defaultValue)) throw fail(where, '`default` has to be one value of a CSS property');
  const when = field(item, 'when');
  return {
    ...about,
    property: textOf(item, 'property', where, fail),
    part,
    ...(typeof when === 'string' && { when }),
    defaultValue,
  };
}

const readMembers = (data: unknown, key: string, typeKey: string, fail: Fail): readonly Member[] =>
  entries(field(data, key)).map(([name, item]) => {
    const where = `${key}, ${name}`;
    onlyKeys(item, [typeKey, 'isReadonly', 'meaning'], where, fail);
    return {
      name,
      meaning: textOf(item, 'meaning', where, fail),
      type: textOf(item, typeKey, where, fail),
      isReadonly: field(item, 'isReadonly') === true,
    };
  });

function onlyOnce(items: readonly Sourced[], toKey: (name: string) => string, fail: Fail): void {
  const seen = new Set<string>();
  for (const { group, name } of items) {
    if (seen.has(toKey(name))) throw fail(`${group}, ${name}`, 'stands there twice');
    seen.add(toKey(name));
  }
}
