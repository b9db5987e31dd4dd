import { schemaText, type CorpusCase } from './case.js';

const one = (type: string, more = ''): string =>
  `<xs:element name="Thing"><xs:complexType><xs:sequence><xs:element name="A" type="${type}"/></xs:sequence></xs:complexType></xs:element>${more}`;

/** Simple types. */
export const simpleCases: readonly CorpusCase[] = [
  {
    name: 'built-in types: numbers that fit, digits that would not, texts for dates',
    given: `<xs:element name="Thing"><xs:complexType><xs:sequence>
      ${['boolean', 'byte', 'short', 'int', 'unsignedByte', 'unsignedShort', 'unsignedInt', 'long', 'unsignedLong', 'integer', 'nonNegativeInteger', 'positiveInteger', 'nonPositiveInteger', 'negativeInteger', 'decimal', 'float', 'double', 'string', 'normalizedString', 'token', 'anyURI', 'dateTime', 'date', 'time', 'duration', 'gYear', 'base64Binary', 'hexBinary'].map((name) => `<xs:element name="${name}" type="xs:${name}" minOccurs="0"/>`).join('')}
    </xs:sequence></xs:complexType></xs:element>`,
    want: `export interface Thing { readonly boolean?: boolean | undefined; readonly byte?: number | undefined; readonly short?: number | undefined; readonly int?: number | undefined; readonly unsignedByte?: number | undefined; readonly unsignedShort?: number | undefined; readonly unsignedInt?: number | undefined; readonly long?: string | undefined; readonly unsignedLong?: string | undefined; readonly integer?: string | undefined; readonly nonNegativeInteger?: string | undefined; readonly positiveInteger?: string | undefined; readonly nonPositiveInteger?: string | undefined; readonly negativeInteger?: string | undefined; readonly decimal?: string | undefined; readonly float?: number | undefined; readonly double?: number | undefined; readonly string?: string | undefined; readonly normalizedString?: string | undefined; readonly token?: string | undefined; readonly anyURI?: string | undefined; readonly dateTime?: string | undefined; readonly date?: string | undefined; readonly time?: string | undefined; readonly duration?: string | undefined; readonly gYear?: string | undefined; readonly base64Binary?: Uint8Array | undefined; readonly hexBinary?: Uint8Array | undefined; }`,
    value: {
      long: '9223372036854775807',
      decimal: '0.10',
      double: Number.NEGATIVE_INFINITY,
      string: ' a&b<c>\r\n',
      dateTime: '2026-05-18T09:12:40.123456789Z',
      base64Binary: new Uint8Array([104, 105]),
      hexBinary: new Uint8Array([255]),
    },
    xml: '<t:Thing><t:long>9223372036854775807</t:long><t:decimal>0.10</t:decimal><t:double>-INF</t:double><t:string> a&amp;b&lt;c&gt;&#13;\n</t:string><t:dateTime>2026-05-18T09:12:40.123456789Z</t:dateTime><t:base64Binary>aGk=</t:base64Binary><t:hexBinary>FF</t:hexBinary></t:Thing>',
  },
  {
    name: 'enumeration, named and where it is used',
    given: `<xs:element name="Thing"><xs:complexType><xs:sequence>
      <xs:element name="Color" type="t:Color"/><xs:element name="Size"><xs:simpleType><xs:restriction base="t:Small"><xs:enumeration value="1"/><xs:enumeration value="2"/></xs:restriction></xs:simpleType></xs:element>
    </xs:sequence></xs:complexType></xs:element>
    <xs:simpleType name="Small"><xs:restriction base="xs:int"><xs:maxInclusive value="9"/></xs:restriction></xs:simpleType>
    <xs:simpleType name="Color"><xs:restriction base="xs:string"><xs:enumeration value="red"/><xs:enumeration value="dark blue"/></xs:restriction></xs:simpleType>`,
    want: `export type Color = 'red' | 'dark blue'; /** Must be at most 9. */ export type Small = number; export interface Thing { readonly color: Color; readonly size: 1 | 2; }`,
    value: { color: 'dark blue', size: 2 },
    xml: '<t:Thing><t:Color>dark blue</t:Color><t:Size>2</t:Size></t:Thing>',
  },
  {
    name: 'values that may be missing',
    given: `<xs:element name="Thing"><xs:complexType><xs:sequence>
      <xs:element name="Color" type="t:Color" minOccurs="0"/><xs:element name="Count" type="xs:int" nillable="true" minOccurs="0"/><xs:element name="Size" minOccurs="0"><xs:simpleType><xs:union memberTypes="xs:int xs:boolean"/></xs:simpleType></xs:element><xs:element name="Word" minOccurs="0"><xs:simpleType><xs:restriction base="xs:string"><xs:enumeration value=""/><xs:enumeration value="a"/></xs:restriction></xs:simpleType></xs:element>
    </xs:sequence><xs:attribute name="id" type="xs:long"/><xs:attribute name="color" type="t:Color"/></xs:complexType></xs:element>
    <xs:simpleType name="Color"><xs:restriction base="xs:string"><xs:enumeration value="red"/></xs:restriction></xs:simpleType>`,
    want: `export type Color = 'red'; export interface Thing { readonly id?: string | undefined; readonly colorAttribute?: Color | undefined; readonly color?: Color | undefined; readonly count?: number | null | undefined; readonly size?: number | boolean | undefined; readonly word?: '' | 'a' | undefined; }`,
    value: { id: '1', colorAttribute: 'red', color: 'red', count: 1, size: true, word: 'a' },
    xml: '<t:Thing id="1" color="red"><t:Color>red</t:Color><t:Count>1</t:Count><t:Size>true</t:Size><t:Word>a</t:Word></t:Thing>',
  },
  {
    name: 'open enumeration',
    given: one(
      't:Code',
      `<xs:simpleType name="Code"><xs:annotation><xs:appinfo><p:open/></xs:appinfo></xs:annotation><xs:restriction base="xs:string"><xs:enumeration value="OK"/></xs:restriction></xs:simpleType>`,
    ),
    want: `export type Code = 'OK' | (string & {}); export interface Thing { readonly a: Code; }`,
    value: { a: 'OK' },
    xml: '<t:Thing><t:A>OK</t:A></t:Thing>',
  },
  {
    name: 'restrictions: bounds make a number of digits',
    given: `<xs:element name="Thing"><xs:complexType><xs:sequence>
      <xs:element name="Percent" type="t:Percent"/><xs:element name="Big" type="t:Big"/><xs:element name="Zip" type="t:Zip"/>
    </xs:sequence></xs:complexType></xs:element>
    <xs:simpleType name="Percent"><xs:restriction base="xs:integer"><xs:minInclusive value="0"/><xs:maxInclusive value="100"/></xs:restriction></xs:simpleType>
    <xs:simpleType name="Big"><xs:restriction base="xs:long"><xs:minExclusive value="0"/></xs:restriction></xs:simpleType>
    <xs:simpleType name="Zip"><xs:restriction base="xs:string"><xs:pattern value="[0-9]{5}"/></xs:restriction></xs:simpleType>`,
    want: `/** Must be more than 0. */ export type Big = string; /** Must be at least 0, at most 100. */ export type Percent = number; export interface Thing { readonly percent: Percent; readonly big: Big; readonly zip: Zip; } /** Must be of the form \`[0-9]{5}\`. */ export type Zip = string;`,
    value: { percent: 100, big: '9007199254740993', zip: '01234' },
    xml: '<t:Thing><t:Percent>100</t:Percent><t:Big>9007199254740993</t:Big><t:Zip>01234</t:Zip></t:Thing>',
  },
  {
    name: 'list',
    given: one(
      't:Sizes',
      `<xs:simpleType name="Sizes"><xs:restriction><xs:simpleType><xs:list itemType="xs:int"/></xs:simpleType><xs:maxLength value="4"/></xs:restriction></xs:simpleType>`,
    ),
    want: `/** Must be at most 4 long. */ export type Sizes = readonly number[]; export interface Thing { readonly a: Sizes; }`,
    value: { a: [1, 2, 3] },
    xml: '<t:Thing><t:A>1 2 3</t:A></t:Thing>',
  },
  {
    name: 'union',
    given: one(
      't:Size',
      `<xs:simpleType name="Size"><xs:union memberTypes="xs:int"><xs:simpleType><xs:restriction base="xs:string"><xs:enumeration value="small"/><xs:enumeration value="large"/></xs:restriction></xs:simpleType></xs:union></xs:simpleType>`,
    ),
    want: `export type Size = number | 'small' | 'large'; export interface Thing { readonly a: Size; }`,
    value: { a: 'large' },
    xml: '<t:Thing><t:A>large</t:A></t:Thing>',
  },
  {
    name: 'an element of a simple type by itself',
    given: `<xs:element name="Thing" type="xs:int"/>`,
    want: '',
    value: 5,
    xml: '<t:Thing>5</t:Thing>',
  },
  {
    name: 'attributes: required, optional, qualified, by reference, in a group',
    given: `<xs:import namespace="urn:u" schemaLocation="other.xsd"/>
    <xs:element name="Thing"><xs:complexType><xs:attribute name="id" type="xs:long" use="required"/><xs:attribute name="kind" type="xs:string"/><xs:attribute name="own" type="xs:boolean" form="qualified"/><xs:attribute ref="u:far"/><xs:attributeGroup ref="t:More"/></xs:complexType></xs:element>
    <xs:attributeGroup name="More"><xs:attribute name="count" type="xs:int"/></xs:attributeGroup>`,
    files: {
      'other.xsd': schemaText(`<xs:attribute name="far" type="xs:string"/>`, 'targetNamespace="urn:u"'),
    },
    want: `export interface Thing { readonly id: string; readonly kind?: string | undefined; readonly own?: boolean | undefined; readonly far?: string | undefined; readonly count?: number | undefined; }`,
    value: { id: '1', kind: 'a"b\n', own: true, far: 'x', count: 2 },
    xml: '<t:Thing id="1" kind="a&quot;b&#10;" t:own="true" u:far="x" count="2"></t:Thing>',
  },
  {
    name: 'attributes that are qualified by default',
    schema: 'attributeFormDefault="qualified"',
    given: `<xs:element name="Thing"><xs:complexType><xs:attribute name="id" type="xs:int"/><xs:attribute name="near" type="xs:int" form="unqualified"/></xs:complexType></xs:element>`,
    want: `export interface Thing { readonly id?: number | undefined; readonly near?: number | undefined; }`,
    value: { id: 1, near: 2 },
    xml: '<t:Thing t:id="1" near="2"></t:Thing>',
  },
  {
    name: 'the language of a text',
    given: `<xs:import namespace="http://www.w3.org/XML/1998/namespace" schemaLocation="xml.xsd"/>
    <xs:element name="Thing"><xs:complexType><xs:attribute ref="xml:lang"/></xs:complexType></xs:element>`,
    files: {
      'xml.xsd': schemaText(
        `<xs:attribute name="lang" type="xs:token"/>`,
        'targetNamespace="http://www.w3.org/XML/1998/namespace"',
      ),
    },
    want: `export interface Thing { readonly lang?: string | undefined; }`,
    value: { lang: 'pt-BR' },
    xml: '<t:Thing xml:lang="pt-BR"></t:Thing>',
  },
  {
    name: 'a value with attributes',
    given: `<xs:element name="Thing" type="t:Amount"/>
    <xs:complexType name="Amount"><xs:simpleContent><xs:extension base="xs:decimal"><xs:attribute name="currency" type="xs:string" use="required"/><xs:attribute name="value" type="xs:string"/></xs:extension></xs:simpleContent></xs:complexType>`,
    want: `export interface Amount { readonly currency: string; readonly valueAttribute?: string | undefined; readonly value: string; }`,
    value: { value: '9.90', currency: 'EUR', valueAttribute: 'net' },
    xml: '<t:Thing currency="EUR" value="net">9.90</t:Thing>',
  },
  {
    name: 'a value with attributes, extended and restricted',
    given: `<xs:element name="Thing"><xs:complexType><xs:sequence><xs:element name="A" type="t:More"/><xs:element name="B" type="t:Less"/></xs:sequence></xs:complexType></xs:element>
    <xs:complexType name="Base"><xs:simpleContent><xs:extension base="xs:string"><xs:attribute name="x" type="xs:int"/></xs:extension></xs:simpleContent></xs:complexType>
    <xs:complexType name="More"><xs:simpleContent><xs:extension base="t:Base"><xs:attribute name="y" type="xs:int"/></xs:extension></xs:simpleContent></xs:complexType>
    <xs:complexType name="Less"><xs:simpleContent><xs:restriction base="t:Base"><xs:maxLength value="3"/><xs:attribute name="x" type="xs:int" use="prohibited"/></xs:restriction></xs:simpleContent></xs:complexType>`,
    want: `export interface Base { readonly x?: number | undefined; readonly value: string; } export interface Less { readonly value: string; } export interface More extends Base { readonly y?: number | undefined; } export interface Thing { readonly a: More; readonly b: Less; }`,
    value: { a: { value: 'v', x: 1, y: 2 }, b: { value: 'abc' } },
    xml: '<t:Thing><t:A x="1" y="2">v</t:A><t:B>abc</t:B></t:Thing>',
  },
];

/** Types that are called like what generated modules use. */
const helperNames = ['Attribute', 'Attributes', 'Content', 'Nil', 'Text', 'Tree', 'Many', 'ElementReader'];

/** Types made of others, and schemas in several files. */
export const structureCases: readonly CorpusCase[] = [
  {
    name: 'extension: what is inherited comes first',
    given: `<xs:element name="Thing" type="t:Derived"/>
    <xs:complexType name="Base" abstract="true"><xs:sequence><xs:element name="A" type="xs:string"/></xs:sequence><xs:attribute name="x" type="xs:int"/></xs:complexType>
    <xs:complexType name="Derived"><xs:complexContent><xs:extension base="t:Base"><xs:sequence><xs:element name="B" type="xs:string"/></xs:sequence><xs:attribute name="y" type="xs:int"/></xs:extension></xs:complexContent></xs:complexType>`,
    want: `export interface Base { readonly x?: number | undefined; readonly a: string; } export interface Derived extends Base { readonly y?: number | undefined; readonly b: string; }`,
    value: { b: '2', a: '1', x: 1, y: 2 },
    xml: '<t:Thing x="1" y="2"><t:A>1</t:A><t:B>2</t:B></t:Thing>',
  },
  {
    name: 'extension of a type of another namespace, with a choice in it',
    given: `<xs:import namespace="urn:u" schemaLocation="other.xsd"/><xs:element name="Thing" type="t:Derived"/>
    <xs:complexType name="Derived"><xs:complexContent><xs:extension base="u:Base"><xs:sequence><xs:element name="B" type="xs:string"/></xs:sequence></xs:extension></xs:complexContent></xs:complexType>`,
    files: {
      'other.xsd': schemaText(
        `<xs:complexType name="Base"><xs:choice maxOccurs="3"><xs:element name="P" type="xs:string"/><xs:element name="Q" type="xs:string"/></xs:choice></xs:complexType>`,
        'targetNamespace="urn:u" elementFormDefault="qualified"',
      ),
    },
    want: `export interface Base { readonly items: readonly BaseItem[]; }
      /** One of a list whose order is that of the wire, told apart by \`kind\`. */
      export type BaseItem = | { readonly kind: 'P'; readonly value: string } | { readonly kind: 'Q'; readonly value: string };
      export interface Derived extends Base { readonly b: string; }`,
    value: {
      items: [
        { kind: 'Q', value: '1' },
        { kind: 'P', value: '2' },
      ],
      b: '3',
    },
    xml: '<t:Thing><u:Q>1</u:Q><u:P>2</u:P><t:B>3</t:B></t:Thing>',
  },
  {
    name: 'restriction: the content is given anew, attributes are kept',
    given: `<xs:element name="Thing" type="t:Less"/>
    <xs:complexType name="Base"><xs:sequence><xs:element name="A" type="xs:string"/><xs:element name="B" type="xs:string" minOccurs="0"/></xs:sequence><xs:attribute name="x" type="xs:int"/><xs:attribute name="y" type="xs:int"/></xs:complexType>
    <xs:complexType name="Less"><xs:complexContent><xs:restriction base="t:Base"><xs:sequence><xs:element name="A" type="xs:string"/></xs:sequence><xs:attribute name="x" use="prohibited"/><xs:attribute name="y" type="xs:int" use="required"/></xs:restriction></xs:complexContent></xs:complexType>`,
    want: `export interface Less { readonly y: number; readonly a: string; }`,
    value: { a: '1', y: 2 },
    xml: '<t:Thing y="2"><t:A>1</t:A></t:Thing>',
  },
  {
    name: 'a base that holds what is derived of it',
    given: `<xs:element name="Thing" type="t:Base"/>
    <xs:complexType name="Base"><xs:sequence><xs:element name="Name" type="xs:string"/><xs:element name="Inner" type="t:Derived" minOccurs="0"/></xs:sequence></xs:complexType>
    <xs:complexType name="Derived"><xs:complexContent><xs:extension base="t:Base"><xs:sequence><xs:element name="More" type="xs:string"/></xs:sequence></xs:extension></xs:complexContent></xs:complexType>`,
    want: `export interface Base { readonly name: string; readonly inner?: Derived | undefined; } export interface Derived extends Base { readonly more: string; }`,
    value: { name: 'a', inner: { name: 'b', more: 'c' } },
    xml: '<t:Thing><t:Name>a</t:Name><t:Inner><t:Name>b</t:Name><t:More>c</t:More></t:Inner></t:Thing>',
  },
  {
    name: 'unqualified children, with a qualified one among them',
    schema: 'elementFormDefault="unqualified"',
    given: `<xs:element name="Thing"><xs:complexType><xs:sequence><xs:element name="A" type="xs:string"/><xs:element name="B" type="xs:string" form="qualified"/></xs:sequence></xs:complexType></xs:element>`,
    want: `export interface Thing { readonly a: string; readonly b: string; }`,
    value: { a: '1', b: '2' },
    xml: '<t:Thing><A>1</A><t:B>2</t:B></t:Thing>',
  },
  {
    name: 'qualified children, with an unqualified one among them',
    given: `<xs:element name="Thing"><xs:complexType><xs:sequence><xs:element name="A" type="xs:string"/><xs:element name="B" form="unqualified"><xs:complexType><xs:sequence><xs:element name="C" type="xs:string"/></xs:sequence></xs:complexType></xs:element></xs:sequence></xs:complexType></xs:element>`,
    want: `export interface Thing { readonly a: string; readonly b: ThingB; } export interface ThingB { readonly c: string; }`,
    value: { a: '1', b: { c: '2' } },
    xml: '<t:Thing><t:A>1</t:A><B><t:C>2</t:C></B></t:Thing>',
  },
  {
    name: 'references to elements and types across namespaces, imported both ways',
    given: `<xs:import namespace="urn:u" schemaLocation="other.xsd"/>
    <xs:element name="Thing"><xs:complexType><xs:sequence><xs:element ref="u:Far"/><xs:element ref="t:Near" minOccurs="0" maxOccurs="unbounded"/></xs:sequence></xs:complexType></xs:element>
    <xs:element name="Near" type="xs:int"/><xs:complexType name="Back"><xs:sequence><xs:element name="Z" type="xs:string"/></xs:sequence></xs:complexType>`,
    files: {
      'other.xsd': schemaText(
        `<xs:import namespace="urn:t" schemaLocation="main.xsd"/><xs:element name="Far"><xs:complexType><xs:sequence><xs:element name="Home" type="t:Back"/></xs:sequence></xs:complexType></xs:element>`,
        'targetNamespace="urn:u" elementFormDefault="qualified"',
      ),
    },
    want: `export interface Back { readonly z: string; } export interface Far { readonly home: Back; } export interface Thing { readonly far: Far; readonly near: readonly number[]; }`,
    value: { far: { home: { z: 'x' } }, near: [1] },
    xml: '<t:Thing><u:Far><u:Home><t:Z>x</t:Z></u:Home></u:Far><t:Near>1</t:Near></t:Thing>',
  },
  {
    name: 'included files, one without a namespace of its own, in a circle',
    given: `<xs:include schemaLocation="part.xsd"/><xs:include schemaLocation="plain.xsd"/>
    <xs:element name="Thing"><xs:complexType><xs:sequence><xs:element name="P" type="t:Part"/><xs:element name="Q" type="t:Plain"/></xs:sequence></xs:complexType></xs:element>`,
    files: {
      'part.xsd': schemaText(
        `<xs:include schemaLocation="main.xsd"/><xs:complexType name="Part"><xs:sequence><xs:element name="A" type="xs:string"/></xs:sequence></xs:complexType>`,
      ),
      'plain.xsd': schemaText(
        `<xs:complexType name="Plain"><xs:sequence><xs:element name="B" type="Word"/></xs:sequence></xs:complexType><xs:simpleType name="Word"><xs:restriction base="xs:token"/></xs:simpleType>`,
        'elementFormDefault="qualified"',
      ),
    },
    want: `export interface Part { readonly a: string; } export interface Plain { readonly b: Word; } export interface Thing { readonly p: Part; readonly q: Plain; } export type Word = string;`,
    value: { p: { a: '1' }, q: { b: '2' } },
    xml: '<t:Thing><t:P><t:A>1</t:A></t:P><t:Q><t:B>2</t:B></t:Q></t:Thing>',
  },
  {
    name: "types called like the runtime's helpers",
    given: `<xs:element name="Thing"><xs:complexType><xs:sequence>${helperNames.map((name) => `<xs:element name="A${name}" type="t:${name}"/>`).join('')}</xs:sequence></xs:complexType></xs:element>
    ${helperNames.map((name) => `<xs:complexType name="${name}"><xs:sequence><xs:element name="Id" type="xs:int" nillable="true"/><xs:any namespace="##other" processContents="lax" minOccurs="0" maxOccurs="unbounded"/></xs:sequence><xs:attribute name="x" type="xs:token"/><xs:anyAttribute namespace="##other" processContents="lax"/></xs:complexType>`).join('')}`,
    want: [...helperNames]
      .sort()
      .map(
        (name) =>
          `export interface ${name}Type { readonly x?: string | undefined; readonly id: number | null; readonly others: readonly XmlElement[]; /** Attributes from elsewhere; absent where there are none. */ readonly otherAttributes?: readonly XmlAttribute[] | undefined; }`,
      )
      .concat(
        `export interface Thing { ${helperNames.map((name) => `readonly a${name}: ${name}Type;`).join(' ')} }`,
      )
      .sort((one, other) => (one.replace('Type', '') < other.replace('Type', '') ? -1 : 1))
      .join('\n'),
    value: Object.fromEntries(helperNames.map((name) => [`a${name}`, { id: 1, others: [] }])),
    xml: `<t:Thing>${helperNames.map((name) => `<t:A${name}><t:Id>1</t:Id></t:A${name}>`).join('')}</t:Thing>`,
  },
  {
    name: 'several schemas of one namespace, side by side',
    given: `<xs:include schemaLocation="one.xsd"/><xs:include schemaLocation="two.xsd"/>
    <xs:element name="Thing"><xs:complexType><xs:sequence><xs:element name="A" type="t:One"/><xs:element ref="t:Two"/></xs:sequence></xs:complexType></xs:element>`,
    files: {
      'one.xsd': schemaText(
        `<xs:complexType name="One"><xs:sequence><xs:element name="X" type="xs:int"/></xs:sequence></xs:complexType>`,
      ),
      'two.xsd': schemaText(
        `<xs:element name="Two"><xs:complexType><xs:sequence><xs:element name="Y" type="xs:int"/></xs:sequence></xs:complexType></xs:element>`,
        'targetNamespace="urn:t" elementFormDefault="unqualified"',
      ),
    },
    want: `export interface OneType { readonly x: number; } export interface Thing { readonly a: OneType; readonly two: Two; } export interface Two { readonly y: number; }`,
    value: { a: { x: 1 }, two: { y: 2 } },
    xml: '<t:Thing><t:A><t:X>1</t:X></t:A><t:Two><Y>2</Y></t:Two></t:Thing>',
  },
  {
    name: 'one name in two namespaces',
    given: `<xs:import namespace="urn:u" schemaLocation="other.xsd"/>
    <xs:element name="Thing"><xs:complexType><xs:sequence><xs:element name="A" type="t:Same"/><xs:element name="B" type="u:Same"/></xs:sequence></xs:complexType></xs:element>
    <xs:complexType name="Same"><xs:sequence><xs:element name="X" type="xs:string"/></xs:sequence></xs:complexType>`,
    files: {
      'other.xsd': schemaText(
        `<xs:complexType name="Same"><xs:sequence><xs:element name="X" type="xs:int"/></xs:sequence></xs:complexType>`,
        'targetNamespace="urn:u" elementFormDefault="qualified"',
      ),
    },
    want: `export interface Same { readonly x: string; } export interface SameType { readonly x: number; } export interface Thing { readonly a: Same; readonly b: SameType; }`,
    value: { a: { x: '1' }, b: { x: 1 } },
    xml: '<t:Thing><t:A><t:X>1</t:X></t:A><t:B><u:X>1</u:X></t:B></t:Thing>',
  },
  {
    name: 'docs and where they are from',
    given: `<xs:element name="Thing"><xs:complexType><xs:annotation><xs:appinfo><p:source document="Guide" section="3" confidence="documented"/></xs:appinfo><xs:documentation>What it is.
      On two lines.</xs:documentation></xs:annotation><xs:sequence><xs:element name="A" type="xs:string"><xs:annotation><xs:documentation>Its A. */ Not the end.</xs:documentation></xs:annotation></xs:element></xs:sequence></xs:complexType></xs:element>`,
    want: `/**\n * What it is. On two lines.\n *\n * Source: Guide, 3 (documented).\n */\nexport interface Thing { /** Its A. *\\/ Not the end. */ readonly a: string; }`,
    value: { a: '1' },
    xml: '<t:Thing><t:A>1</t:A></t:Thing>',
  },
];
