import { notesOf } from './marks.js';
import type { AttributeModel, NamespaceRule, SimpleType } from './model.js';
import { namespaceRule } from './particles.js';
import type { SchemaDocument, Schemas } from './schemas.js';
import type { SimpleTypes } from './simple-types.js';
import { childOf, problem, XML, XSD, type QName, type XmlNode } from './xml.js';

/** What a type or a group says about attributes. */
export interface AttributeUses {
  readonly attributes: AttributeModel[];
  readonly prohibited: QName[];
  readonly other: NamespaceRule | undefined;
}

/** Makes attributes of their definitions and of the groups they are in. */
export class Attributes {
  readonly #schemas: Schemas;
  readonly #simple: SimpleTypes;

  constructor(schemas: Schemas, simple: SimpleTypes) {
    this.#schemas = schemas;
    this.#simple = simple;
  }

  of(node: XmlNode, document: SchemaDocument): AttributeUses {
    const attributes: AttributeModel[] = [];
    const prohibited: QName[] = [];
    let other: NamespaceRule | undefined;
    for (const child of node.children) {
      if (child.namespace !== XSD) continue;
      if (child.name === 'attribute') {
        const attribute = this.#attribute(child, document);
        if (child.attributes['use'] === 'prohibited') prohibited.push(attribute);
        else attributes.push(attribute);
      }
      if (child.name === 'attributeGroup') {
        const ref = child.attributes['ref'] ?? '';
        const group = this.#schemas.get('attributeGroup', child, ref, document);
        const uses = this.of(group.node, group.document);
        attributes.push(...uses.attributes);
        other ??= uses.other;
      }
      if (child.name === 'anyAttribute') other = namespaceRule(child, document);
    }
    return { attributes, prohibited, other };
  }

  #attribute(node: XmlNode, document: SchemaDocument): AttributeModel {
    const ref = node.attributes['ref'];
    const home = ref === undefined ? { node, document } : this.#global(node, ref, document);
    const { qname, type } = home === undefined ? this.#ofXml(node, ref ?? '') : this.#local(node, home);
    const fixed = node.attributes['fixed'] ?? home?.node.attributes['fixed'];
    const fallback = node.attributes['default'] ?? home?.node.attributes['default'] ?? fixed;
    const isRequired = node.attributes['use'] === 'required';
    const notes = notesOf(node);
    return {
      key: '',
      ...qname,
      type: fixed === undefined ? type : this.#simple.only(node, type, fixed),
      isRequired,
      ...(!isRequired && fallback !== undefined && { fallback }),
      notes: notes.description === '' && home ? notesOf(home.node) : notes,
    };
  }

  #global(
    node: XmlNode,
    ref: string,
    document: SchemaDocument,
  ): { readonly node: XmlNode; readonly document: SchemaDocument } | undefined {
    const qname = this.#schemas.refer(node, ref, document);
    return qname.namespace === XML ? undefined : this.#schemas.get('attribute', node, ref, document);
  }

  #local(
    node: XmlNode,
    home: { readonly node: XmlNode; readonly document: SchemaDocument },
  ): { readonly qname: QName; readonly type: SimpleType } {
    const { name, form } = { ...home.node.attributes };
    if (name === undefined) throw problem(node, 'has neither a name nor a `ref`');
    const isGlobal = home.node !== node;
    const isQualified =
      isGlobal || (form === undefined ? home.document.isAttributeQualified : form === 'qualified');
    const namespace = isQualified ? home.document.targetNamespace : '';
    return { qname: { namespace, name }, type: this.#type(home.node, home.document, name) };
  }

  #type(node: XmlNode, document: SchemaDocument, name: string): SimpleType {
    const type = node.attributes['type'];
    if (type !== undefined) return this.#simple.get(node, type, document);
    const inner = childOf(node, XSD, 'simpleType');
    return inner ? this.#simple.define(inner, document, name) : this.#builtin(node, 'string');
  }

  /** `xml:lang` and its like need no schema. */
  #ofXml(node: XmlNode, ref: string): { readonly qname: QName; readonly type: SimpleType } {
    return { qname: { namespace: XML, name: ref.replace(/^.*:/, '') }, type: this.#builtin(node, 'token') };
  }

  #builtin(node: XmlNode, name: string): SimpleType {
    const type = this.#simple.find({ namespace: XSD, name }, node);
    if (!type) throw problem(node, `there is no xs:${name}`);
    return type;
  }
}
