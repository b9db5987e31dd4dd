import { schemaText, type CorpusCase } from './case.js';

/** Sequences, choices and what they are made of. */
export const particleCases: readonly CorpusCase[] = [
  {
    name: 'sequence: required, optional, repeated',
    given: `<xs:element name="Thing"><xs:complexType><xs:sequence>
      <xs:element name="Id" type="xs:int"/>
      <xs:element name="Note" type="xs:string" minOccurs="0"/>
      <xs:element name="Tag" type="xs:string" minOccurs="0" maxOccurs="unbounded"/>
      <xs:element name="Pair" type="xs:int" minOccurs="2" maxOccurs="2"/>
    </xs:sequence></xs:complexType></xs:element>`,
    want: `export interface Thing { readonly id: number; readonly note?: string | undefined; readonly tag: readonly string[]; readonly pair: readonly number[]; }`,
    value: { pair: [1, 2], tag: ['x', 'y'], id: 7 },
    xml: '<t:Thing><t:Id>7</t:Id><t:Tag>x</t:Tag><t:Tag>y</t:Tag><t:Pair>1</t:Pair><t:Pair>2</t:Pair></t:Thing>',
  },
  {
    name: 'all: any order on the wire, the order of the schema when written',
    given: `<xs:element name="Thing"><xs:complexType><xs:all>
      <xs:element name="B" type="xs:string"/><xs:element name="A" type="xs:string" minOccurs="0"/>
    </xs:all></xs:complexType></xs:element>`,
    want: `export interface Thing { readonly b: string; readonly a?: string | undefined; }`,
    value: { a: '1', b: '2' },
    xml: '<t:Thing><t:B>2</t:B><t:A>1</t:A></t:Thing>',
  },
  {
    name: 'choice: one of several',
    given: `<xs:element name="Thing"><xs:complexType><xs:choice>
      <xs:element name="Phone" type="xs:string"/><xs:element name="Count" type="xs:int"/>
    </xs:choice></xs:complexType></xs:element>`,
    want: `export interface Thing { readonly choice: ThingChoice; }
      /** One of several, told apart by \`kind\`. */
      export type ThingChoice = | { readonly kind: 'Phone'; readonly value: string } | { readonly kind: 'Count'; readonly value: number };`,
    value: { choice: { kind: 'Count', value: 3 } },
    xml: '<t:Thing><t:Count>3</t:Count></t:Thing>',
  },
  {
    name: 'repeated choice: one ordered list',
    given: `<xs:element name="Thing"><xs:complexType><xs:choice minOccurs="0" maxOccurs="unbounded">
      <xs:element name="A" type="xs:string"/><xs:element name="B" type="xs:int"/>
    </xs:choice></xs:complexType></xs:element>`,
    want: `export interface Thing { readonly items: readonly ThingItem[]; }
      /** One of a list whose order is that of the wire, told apart by \`kind\`. */
      export type ThingItem = | { readonly kind: 'A'; readonly value: string } | { readonly kind: 'B'; readonly value: number };`,
    value: {
      items: [
        { kind: 'B', value: 1 },
        { kind: 'A', value: 'x' },
        { kind: 'B', value: 2 },
      ],
    },
    xml: '<t:Thing><t:B>1</t:B><t:A>x</t:A><t:B>2</t:B></t:Thing>',
  },
  {
    name: 'choice beside elements, and a choice within a choice',
    given: `<xs:element name="Thing"><xs:complexType><xs:sequence>
      <xs:element name="Id" type="xs:string"/>
      <xs:choice minOccurs="0"><xs:element name="A" type="xs:string"/><xs:choice><xs:element name="B" type="xs:string"/><xs:element name="C" type="xs:string"/></xs:choice></xs:choice>
    </xs:sequence></xs:complexType></xs:element>`,
    want: `export interface Thing { readonly id: string; readonly choice?: ThingChoice | undefined; }
      /** One of several, told apart by \`kind\`. */
      export type ThingChoice = | { readonly kind: 'A'; readonly value: string } | { readonly kind: 'B'; readonly value: string } | { readonly kind: 'C'; readonly value: string };`,
    value: { id: '1', choice: { kind: 'C', value: 'c' } },
    xml: '<t:Thing><t:Id>1</t:Id><t:C>c</t:C></t:Thing>',
  },
  {
    name: 'choice of sequences',
    given: `<xs:element name="Thing"><xs:complexType><xs:choice maxOccurs="unbounded">
      <xs:sequence><xs:element name="First" type="xs:string"/><xs:element name="Last" type="xs:string"/></xs:sequence>
      <xs:element name="Nick" type="xs:string"/>
    </xs:choice></xs:complexType></xs:element>`,
    want: `export interface Thing { readonly items: readonly ThingItem[]; }
      /** One of a list whose order is that of the wire, told apart by \`kind\`. */
      export type ThingItem = | { readonly kind: 'firstAndLast'; readonly value: ThingItemFirstAndLast } | { readonly kind: 'Nick'; readonly value: string };
      /** Elements that stand together. */
      export interface ThingItemFirstAndLast { readonly first: string; readonly last: string; }`,
    value: {
      items: [
        { kind: 'firstAndLast', value: { first: 'A', last: 'B' } },
        { kind: 'firstAndLast', value: { first: 'C', last: 'D' } },
        { kind: 'Nick', value: 'n' },
      ],
    },
    xml: '<t:Thing><t:First>A</t:First><t:Last>B</t:Last><t:First>C</t:First><t:Last>D</t:Last><t:Nick>n</t:Nick></t:Thing>',
  },
  {
    name: 'choice whose alternatives may be empty',
    given: `<xs:element name="Thing"><xs:complexType><xs:sequence>
      <xs:choice><xs:element name="A" type="xs:string" minOccurs="0"/><xs:element name="B" type="xs:string"/></xs:choice>
      <xs:choice maxOccurs="3"><xs:sequence><xs:element name="C" type="xs:int" minOccurs="0"/></xs:sequence><xs:element name="E" type="xs:int"/></xs:choice>
    </xs:sequence></xs:complexType></xs:element>`,
    want: `export interface Thing { readonly choice?: ThingChoice | undefined; readonly items: readonly ThingItem[]; }
      /** One of several, told apart by \`kind\`. */
      export type ThingChoice = | { readonly kind: 'a'; readonly value: ThingChoiceA } | { readonly kind: 'B'; readonly value: string };
      /** Elements that stand together. */
      export interface ThingChoiceA { readonly a?: string | undefined; }
      /** One of a list whose order is that of the wire, told apart by \`kind\`. */
      export type ThingItem = | { readonly kind: 'c'; readonly value: ThingItemC } | { readonly kind: 'E'; readonly value: number };
      /** Elements that stand together. */
      export interface ThingItemC { readonly c?: number | undefined; }`,
    value: { items: [] },
    xml: '<t:Thing></t:Thing>',
  },
  {
    name: 'open types: more than is described',
    given: `<xs:element name="Thing" type="t:Open"/>
      <xs:complexType name="Open"><xs:annotation><xs:appinfo><p:open/></xs:appinfo></xs:annotation><xs:sequence><xs:element name="Id" type="xs:int"/><xs:element name="News" type="t:News" minOccurs="0"/></xs:sequence></xs:complexType>
      <xs:complexType name="News"><xs:annotation><xs:appinfo><p:open/></xs:appinfo></xs:annotation><xs:choice minOccurs="0" maxOccurs="unbounded"><xs:element name="A" type="xs:int"/><xs:element name="B" type="xs:string"/></xs:choice></xs:complexType>`,
    want: `export interface News { readonly items: readonly NewsItem[]; }
      /** One of a list whose order is that of the wire, told apart by \`kind\`. */
      export type NewsItem = | { readonly kind: 'A'; readonly value: number } | { readonly kind: 'B'; readonly value: string }
        /** What is not described, or not as described, kept whole. */
        | { readonly kind: 'unknown'; readonly value: XmlElement };
      export interface Open { readonly id: number; readonly news?: News | undefined;
      /** Elements that are not described, or not as described, in their order; absent where there are none. */
      readonly unknownElements?: readonly XmlElement[] | undefined; }`,
    value: {
      id: 1,
      news: {
        items: [
          { kind: 'B', value: 'b' },
          { kind: 'A', value: 2 },
        ],
      },
    },
    xml: '<t:Thing><t:Id>1</t:Id><t:News><t:B>b</t:B><t:A>2</t:A></t:News></t:Thing>',
  },
  {
    name: 'repeated sequence',
    given: `<xs:element name="Thing"><xs:complexType><xs:sequence maxOccurs="unbounded">
      <xs:element name="Key" type="xs:string"/><xs:element name="Value" type="xs:string" minOccurs="0"/>
    </xs:sequence></xs:complexType></xs:element>`,
    want: `export interface Thing { readonly keyAndValueGroups: readonly ThingKeyAndValueGroups[]; }
      /** Elements that stand together. */
      export interface ThingKeyAndValueGroups { readonly key: string; readonly value?: string | undefined; }`,
    value: { keyAndValueGroups: [{ key: 'a' }, { key: 'b', value: '1' }] },
    xml: '<t:Thing><t:Key>a</t:Key><t:Key>b</t:Key><t:Value>1</t:Value></t:Thing>',
  },
  {
    name: 'optional sequence of several, and of one',
    given: `<xs:element name="Thing"><xs:complexType><xs:sequence>
      <xs:sequence minOccurs="0"><xs:element name="X" type="xs:int"/><xs:element name="Y" type="xs:int"/></xs:sequence>
      <xs:sequence minOccurs="0"><xs:element name="Z" type="xs:int"/></xs:sequence>
    </xs:sequence></xs:complexType></xs:element>`,
    want: `export interface Thing { readonly xAndYGroup?: ThingXAndYGroup | undefined; readonly z?: number | undefined; }
      /** Elements that stand together. */
      export interface ThingXAndYGroup { readonly x: number; readonly y: number; }`,
    value: { xAndYGroup: { x: 1, y: 2 } },
    xml: '<t:Thing><t:X>1</t:X><t:Y>2</t:Y></t:Thing>',
  },
  {
    name: 'named group, also from another namespace',
    given: `<xs:import namespace="urn:u" schemaLocation="other.xsd"/>
      <xs:group name="Name"><xs:sequence><xs:element name="First" type="xs:string"/><xs:element name="Last" type="xs:string"/></xs:sequence></xs:group>
      <xs:element name="Thing"><xs:complexType><xs:sequence><xs:group ref="t:Name"/><xs:group ref="u:Place" minOccurs="0"/></xs:sequence></xs:complexType></xs:element>`,
    files: {
      'other.xsd': schemaText(
        `<xs:group name="Place"><xs:choice><xs:element name="City" type="xs:string"/><xs:element name="Zip" type="xs:int"/></xs:choice></xs:group>`,
        'targetNamespace="urn:u" elementFormDefault="qualified"',
      ),
    },
    want: `export interface Thing { readonly first: string; readonly last: string; readonly choice?: ThingChoice | undefined; }
      /** One of several, told apart by \`kind\`. */
      export type ThingChoice = | { readonly kind: 'City'; readonly value: string } | { readonly kind: 'Zip'; readonly value: number };`,
    value: { first: 'A', last: 'B', choice: { kind: 'Zip', value: 1 } },
    xml: '<t:Thing><t:First>A</t:First><t:Last>B</t:Last><u:Zip>1</u:Zip></t:Thing>',
  },
  {
    name: 'any: elements from elsewhere',
    given: `<xs:element name="Thing"><xs:complexType><xs:sequence>
      <xs:element name="Id" type="xs:string"/><xs:any namespace="##other" processContents="lax" minOccurs="0" maxOccurs="unbounded"/>
    </xs:sequence><xs:anyAttribute namespace="##other" processContents="lax"/></xs:complexType></xs:element>`,
    want: `export interface Thing { readonly id: string; readonly others: readonly XmlElement[];
      /** Attributes from elsewhere; absent where there are none. */
      readonly otherAttributes?: readonly XmlAttribute[] | undefined; }`,
    value: {
      id: '1',
      otherAttributes: [{ namespace: 'urn:x', name: 'a', value: 'b' }],
      others: [
        {
          namespace: 'urn:x',
          name: 'E',
          attributes: [],
          children: ['t', { namespace: '', name: 'f', attributes: [], children: [] }],
        },
      ],
    },
    xml: '<t:Thing xmlns:a0="urn:x" a0:a="b"><t:Id>1</t:Id><E xmlns="urn:x">t<f xmlns=""></f></E></t:Thing>',
  },
  {
    name: 'an element of any type',
    given: `<xs:element name="Thing"><xs:complexType><xs:sequence><xs:element name="Free" type="xs:anyType"/></xs:sequence></xs:complexType></xs:element>`,
    want: `export interface Thing { readonly free: XmlElement; }`,
    value: {
      free: {
        namespace: 'urn:t',
        name: 'Free',
        attributes: [{ namespace: '', name: 'a', value: '1' }],
        children: ['x'],
      },
    },
    xml: '<t:Thing><t:Free a="1">x</t:Free></t:Thing>',
  },
  {
    name: 'empty content',
    given: `<xs:element name="Thing"><xs:complexType><xs:sequence/></xs:complexType></xs:element>`,
    want: 'export interface Thing {}',
    value: {},
    xml: '<t:Thing></t:Thing>',
  },
  {
    name: 'nillable: no value, which is not the same as no element',
    given: `<xs:element name="Thing"><xs:complexType><xs:sequence>
      <xs:element name="A" type="xs:int" nillable="true"/><xs:element name="B" type="t:Inner" nillable="true" minOccurs="0"/><xs:element name="C" type="xs:string" nillable="true" minOccurs="0" maxOccurs="unbounded"/>
    </xs:sequence></xs:complexType></xs:element>
    <xs:complexType name="Inner"><xs:sequence><xs:element name="X" type="xs:string"/></xs:sequence></xs:complexType>`,
    want: `export interface Inner { readonly x: string; } export interface Thing { readonly a: number | null; readonly b?: Inner | null | undefined; readonly c: readonly (string | null)[]; }`,
    value: { a: null, b: null, c: ['x', null] },
    xml: '<t:Thing><t:A xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:nil="true"/><t:B xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:nil="true"/><t:C>x</t:C><t:C xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:nil="true"/></t:Thing>',
  },
  {
    name: 'default and fixed',
    given: `<xs:element name="Thing"><xs:complexType><xs:sequence>
      <xs:element name="Kind" type="xs:string" fixed="chat"/><xs:element name="Level" type="xs:int" default="3" minOccurs="0"/>
    </xs:sequence><xs:attribute name="version" type="xs:decimal" fixed="1.2"/><xs:attribute name="mode" type="xs:string" default="plain"/></xs:complexType></xs:element>`,
    want: `export interface Thing { /** @default '1.2' */ readonly version?: '1.2' | undefined; /** @default 'plain' */ readonly mode?: string | undefined;
      /** @default 'chat' */ readonly kind: 'chat'; /** @default '3' */ readonly level?: number | undefined; }`,
    value: { kind: 'chat', version: '1.2', mode: 'odd', level: 4 },
    xml: '<t:Thing version="1.2" mode="odd"><t:Kind>chat</t:Kind><t:Level>4</t:Level></t:Thing>',
  },
  {
    name: 'recursive types, directly and through another',
    given: `<xs:element name="Thing" type="t:Node"/>
      <xs:complexType name="Node"><xs:sequence><xs:element name="Name" type="xs:string"/><xs:element name="Child" type="t:Node" minOccurs="0" maxOccurs="unbounded"/><xs:element name="Link" type="t:Link" minOccurs="0"/></xs:sequence></xs:complexType>
      <xs:complexType name="Link"><xs:sequence><xs:element name="To" type="t:Node"/></xs:sequence></xs:complexType>`,
    want: `export interface Link { readonly to: Node; }
      export interface Node { readonly name: string; readonly child: readonly Node[]; readonly link?: Link | undefined; }`,
    value: { name: 'a', child: [{ name: 'b', child: [] }], link: { to: { name: 'c', child: [] } } },
    xml: '<t:Thing><t:Name>a</t:Name><t:Child><t:Name>b</t:Name></t:Child><t:Link><t:To><t:Name>c</t:Name></t:To></t:Link></t:Thing>',
  },
  {
    name: 'an item that is called like a type',
    given: `<xs:element name="Thing" type="t:Order"/>
      <xs:complexType name="Order"><xs:choice maxOccurs="unbounded"><xs:element name="Item" type="t:OrderItem"/><xs:element name="Note" type="xs:string"/></xs:choice></xs:complexType>
      <xs:complexType name="OrderItem"><xs:sequence><xs:element name="Id" type="xs:int"/></xs:sequence></xs:complexType>`,
    want: `export interface Order { readonly items: readonly OrderItemType[]; }
      /** One of a list whose order is that of the wire, told apart by \`kind\`. */
      export type OrderItemType = | { readonly kind: 'Item'; readonly value: OrderItem } | { readonly kind: 'Note'; readonly value: string };
      export interface OrderItem { readonly id: number; }`,
    value: {
      items: [
        { kind: 'Item', value: { id: 1 } },
        { kind: 'Note', value: 'n' },
      ],
    },
    xml: '<t:Thing><t:Item><t:Id>1</t:Id></t:Item><t:Note>n</t:Note></t:Thing>',
  },
  {
    name: 'wildcards that share no namespace',
    given: `<xs:element name="Thing"><xs:complexType><xs:sequence>
      <xs:any namespace="urn:x" processContents="lax"/><xs:any namespace="urn:y" processContents="lax"/>
    </xs:sequence></xs:complexType></xs:element>`,
    want: `export interface Thing { readonly other: XmlElement; readonly other2: XmlElement; }`,
    value: {
      other: { namespace: 'urn:x', name: 'E', attributes: [], children: [] },
      other2: { namespace: 'urn:y', name: 'E', attributes: [], children: [] },
    },
    xml: '<t:Thing><E xmlns="urn:x"></E><E xmlns="urn:y"></E></t:Thing>',
  },
  {
    name: 'names that are no identifiers, or alike',
    given: `<xs:element name="Thing"><xs:complexType><xs:sequence>
      <xs:element name="first-name" type="xs:string"/><xs:element name="ID" type="xs:string"/><xs:element name="Id" type="xs:string"/><xs:element name="constructor" type="xs:string"/><xs:element name="valueOf" type="xs:string" minOccurs="0"/><xs:element name="class" type="xs:string"/><xs:element name="größe" type="xs:string"/>
    </xs:sequence><xs:attribute name="id" type="xs:string"/></xs:complexType></xs:element>`,
    want: `export interface Thing { readonly idAttribute?: string | undefined; readonly firstName: string; readonly id: string; readonly id2: string; readonly constructor2: string; readonly valueOf2?: string | undefined; readonly class: string; readonly größe: string; }`,
    value: { firstName: 'a', id: 'b', id2: 'c', constructor2: 'd', class: 'e', größe: 'f', idAttribute: 'g' },
    xml: '<t:Thing id="g"><t:first-name>a</t:first-name><t:ID>b</t:ID><t:Id>c</t:Id><t:constructor>d</t:constructor><t:class>e</t:class><t:größe>f</t:größe></t:Thing>',
  },
];
