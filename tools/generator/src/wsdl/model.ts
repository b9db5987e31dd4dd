import type { VendorInfo } from '../load/document.js';
import type { ErrorMark, Notes } from './marks.js';

/** A SOAP API as the emitters see it: names chosen, references resolved, everything in a fixed order. */
export interface SoapModel {
  /** In kebab-case, for instance `oracle-chat-soap`. */
  readonly api: string;
  /** In PascalCase. */
  readonly name: string;
  readonly title: string;
  readonly description: string;
  /** As shown to readers. */
  readonly specFile: string;
  /** Absent where users cannot pick it as a contact center of its own. */
  readonly vendor?: VendorInfo;
  readonly services: readonly ServiceModel[];
  /** Types that have a module of their own. */
  readonly types: readonly (ComplexType | SimpleType)[];
  readonly namespaces: readonly NamespaceModel[];
  /** The files it was made of, by their path from the first one's folder. */
  readonly sources: readonly { readonly path: string; readonly text: string }[];
}

export interface NamespaceModel {
  readonly uri: string;
  /** In what is written. */
  readonly prefix: string;
  /** Name of its constant. */
  readonly constant: string;
}

export interface ServiceModel {
  /** In camelCase, for instance `chatServer`. */
  readonly name: string;
  /** In PascalCase. */
  readonly typeName: string;
  readonly description: string;
  /** As the WSDL has it. */
  readonly address: string;
  /** Some operation carries the client's user name and password. */
  readonly isSecured: boolean;
  readonly operations: readonly SoapOperationModel[];
}

export interface SoapOperationModel {
  /** For instance `chatServer.requestChat`. */
  readonly id: string;
  readonly service: string;
  readonly method: string;
  readonly functionName: string;
  readonly typeName: string;
  readonly fileName: string;
  readonly notes: Notes;
  readonly wsdl: { readonly service: string; readonly port: string; readonly operation: string };
  readonly action: string;
  readonly isSafe: boolean;
  readonly isSecured: boolean;
  readonly headers: readonly PartModel[];
  /** Absent where the body is empty. */
  readonly input?: PartModel;
  readonly output?: PartModel;
  readonly outputHeaders: readonly PartModel[];
  readonly faults: readonly FaultModel[];
}

/** An element that stands in an envelope by itself. */
export interface PartModel extends ElementModel {
  readonly key: string;
}

export interface FaultModel extends PartModel {
  readonly code: string;
  readonly error: ErrorMark;
  /** The property of the detail that tells the kind of failure, and the kinds by its values. */
  readonly kinds: { readonly key: string; readonly values: readonly KindModel[] } | undefined;
}

export interface KindModel extends ErrorMark {
  readonly value: string;
  readonly code: string;
  readonly description: string;
}

/** What an element holds. */
export type TypeUse =
  | { readonly kind: 'simple'; readonly type: SimpleType }
  | { readonly kind: 'complex'; readonly type: ComplexType }
  | { readonly kind: 'any' };

export interface ElementModel {
  readonly namespace: string;
  readonly name: string;
  readonly use: TypeUse;
  readonly isNillable: boolean;
  /** What an empty element means. */
  readonly fallback?: string;
  readonly notes: Notes;
}

interface Occurs {
  readonly min: number;
  readonly max: number;
}

/** A place in a content model. Within a choice, `key` is the item's tag. */
export type SlotModel = ElementSlotModel | ChoiceSlotModel | GroupSlotModel | AnySlotModel;

export interface ElementSlotModel extends ElementModel, Occurs {
  readonly kind: 'element';
  key: string;
}

export interface ChoiceSlotModel extends Occurs {
  readonly kind: 'choice';
  key: string;
  typeName: string;
  readonly isOpen: boolean;
  readonly items: readonly SlotModel[];
}

export interface GroupSlotModel extends Occurs {
  readonly kind: 'group';
  key: string;
  typeName: string;
  readonly slots: readonly SlotModel[];
}

export interface AnySlotModel extends Occurs {
  readonly kind: 'any';
  key: string;
  /** Namespaces that are taken. */
  readonly namespaces: NamespaceRule;
}

/** All, all but some, or some. */
export type NamespaceRule =
  | { readonly kind: 'all' }
  | { readonly kind: 'not' | 'only'; readonly uris: readonly string[] };

export interface AttributeModel {
  key: string;
  /** Empty for none. */
  readonly namespace: string;
  readonly name: string;
  readonly type: SimpleType;
  readonly isRequired: boolean;
  readonly fallback?: string;
  readonly notes: Notes;
}

export interface ComplexType {
  readonly kind: 'complex';
  readonly name: string;
  readonly namespace: string;
  readonly notes: Notes;
  base: ComplexType | undefined;
  attributes: AttributeModel[];
  otherAttributes: { readonly key: string; readonly namespaces: NamespaceRule } | undefined;
  text: { readonly key: string; readonly type: SimpleType } | undefined;
  slots: SlotModel[];
  /** The slots come in any order. */
  isUnordered: boolean;
  /** Where elements go that are not listed. */
  unknownKey: string | undefined;
}

export interface EnumerationValue {
  readonly text: string;
  readonly notes: Notes;
}

/** Bounds of a simple type; none is checked by what is generated but those of whole numbers. */
export interface Facets {
  readonly [name: string]: readonly string[];
}

export interface SimpleType {
  readonly kind: 'simple';
  /** Absent for a type that is written where it is used. */
  readonly name?: string;
  readonly namespace: string;
  readonly notes: Notes;
  /** As messages show it. */
  readonly label: string;
  readonly form: SimpleForm;
}

export type SimpleForm =
  | { readonly kind: 'builtin'; readonly builtin: string }
  | { readonly kind: 'restriction'; readonly base: SimpleType; readonly facets: Facets }
  | {
      readonly kind: 'enumeration';
      readonly base: SimpleType;
      readonly values: readonly EnumerationValue[];
      readonly isOpen: boolean;
    }
  | { readonly kind: 'list'; readonly item: SimpleType }
  | { readonly kind: 'union'; readonly members: readonly SimpleType[] };
