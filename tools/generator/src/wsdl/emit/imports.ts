import { toKebab } from '../../names.js';
import type { ComplexType, NamespaceModel, SimpleType, SlotModel, SoapModel } from '../model.js';
import { XML } from '../xml.js';

/** Collects what a generated module needs of others. */
export class Imports {
  readonly #runtime = new Set<string>();
  readonly #modules = new Map<string, Set<string>>();
  readonly #namespaces: readonly NamespaceModel[];
  /** By the names of types that stand in another type's module. */
  readonly #owners: ReadonlyMap<string, ComplexType>;
  readonly #toRoot: string;
  readonly #own: string | undefined;

  /**
   * @param toRoot From the module's folder to that of all generated modules: `.` or `..`.
   * @param own The type whose module it is.
   */
  constructor(model: SoapModel, toRoot: string, own?: string) {
    this.#namespaces = model.namespaces;
    this.#owners = ownersOf(model);
    this.#toRoot = toRoot;
    this.#own = own;
  }

  /** A name of the runtime's SOAP part, `type ` before it for a type. */
  runtime(name: string): string {
    this.#runtime.add(name);
    return name.replace(/^type /, '');
  }

  /** A name from the module of a type. */
  ofType(type: ComplexType | (SimpleType & { readonly name: string }), name: string): string {
    return this.#from(type.name, `types/${toKebab(type.name)}.js`, name);
  }

  /** A name from a module that there is once. */
  of(path: string, name: string): string {
    return this.#from('', path, name);
  }

  /** A name that belongs to a group or to tagged items of a type, which may be another's. */
  ofSlot(typeName: string, name: string): string {
    const owner = this.#owners.get(typeName);
    return owner ? this.ofType(owner, name) : name;
  }

  #from(owner: string, path: string, name: string): string {
    if (owner === this.#own) return name.replace(/^type /, '');
    const names = this.#modules.get(path) ?? new Set();
    this.#modules.set(path, names.add(name));
    return name.replace(/^type /, '');
  }

  /** The constant of a namespace, or an empty literal. */
  namespace(uri: string): string {
    const found = this.#namespaces.find((one) => one.uri === uri);
    return found ? this.#from('', 'namespaces.js', found.constant) : `'${uri}'`;
  }

  /** A name as it is written: with its namespace's prefix. */
  tag(uri: string, name: string): string {
    const prefix = uri === XML ? 'xml' : this.#namespaces.find((one) => one.uri === uri)?.prefix;
    return prefix === undefined ? name : `${prefix}:${name}`;
  }

  /** The lines at the head of the module. */
  text(): string {
    const modules = [...this.#modules].sort(([one], [other]) => (one < other ? -1 : 1));
    return (
      (this.#runtime.size > 0 ? importLine(this.#runtime, '@parlance/runtime/soap') : '') +
      (modules.length > 0 ? '\n' : '') +
      modules.map(([path, names]) => importLine(names, relative(this.#toRoot, path, this.#own))).join('')
    );
  }
}

/** A line that leaves nothing behind where all names are types. */
export function importLine(names: Iterable<string>, from: string): string {
  const sorted = [...new Set(names)].sort(byName);
  return sorted.every((name) => name.startsWith('type '))
    ? `import type { ${sorted.map((name) => name.slice('type '.length)).join(', ')} } from '${from}';\n`
    : `import { ${sorted.join(', ')} } from '${from}';\n`;
}

const owners = new WeakMap<SoapModel, ReadonlyMap<string, ComplexType>>();

function ownersOf(model: SoapModel): ReadonlyMap<string, ComplexType> {
  const present = owners.get(model);
  if (present) return present;
  const found = new Map<string, ComplexType>();
  const visit = (type: ComplexType, slots: readonly SlotModel[]): void => {
    for (const slot of slots) {
      if (slot.kind === 'element' || slot.kind === 'any') continue;
      found.set(slot.typeName, type);
      visit(type, slot.kind === 'group' ? slot.slots : slot.items);
    }
  };
  for (const type of model.types) {
    if (type.kind === 'complex')
      visit(
        type,
        type.slots.filter((slot) => !type.base?.slots.includes(slot)),
      );
  }
  owners.set(model, found);
  return found;
}

/** Modules of types are neighbours. */
const relative = (toRoot: string, path: string, own: string | undefined): string =>
  own !== undefined && path.startsWith('types/') ? path.replace('types/', './') : `${toRoot}/${path}`;

const byName = (left: string, right: string): number => {
  const [one, other] = [left, right].map((name) => name.replace('type ', '').toLowerCase());
  return (one ?? '') < (other ?? '') ? -1 : 1;
};
