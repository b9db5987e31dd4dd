import { doc, header, type OutputFile } from '../../emit/text.js';
import { sourceLine } from '../../model/source.js';
import { toKebab } from '../../names.js';
import type { ComplexType, SoapModel } from '../model.js';
import { Imports } from './imports.js';
import { readerText } from './reader.js';
import { propertyTypes, slotTypes } from './types.js';
import { writerText } from './writer.js';

/** The module of a complex type: the type, how it is read, and how it is written. */
export function emitComplexType(model: SoapModel, type: ComplexType): OutputFile {
  const imports = new Imports(model, '..', type.name);
  const parts = [typeDeclaration(type, imports), readerText(type, imports), writerText(type, imports)];
  return {
    path: `types/${toKebab(type.name)}.ts`,
    text: `${header(model)}\n${imports.text()}\n${parts.join('\n')}`,
  };
}

function typeDeclaration(type: ComplexType, imports: Imports): string {
  const { name, notes, base } = type;
  const inherited = base ? ` extends ${imports.ofType(base, `type ${base.name}`)}` : '';
  const own = slotTypes(ownSlots(type), imports);
  const fields = propertyTypes(type, ownSlots(type), imports);
  return `${doc(notes.description, sourceLine(notes.source))}export interface ${name}${inherited} {\n${fields}}\n${own}`;
}

const ownSlots = ({ slots, base }: ComplexType): ComplexType['slots'] =>
  slots.filter((slot) => !base?.slots.includes(slot));
