import { toLiteral } from '../../names.js';
import type { PartModel } from '../model.js';
import type { Imports } from './imports.js';
import { elementReader } from './reader.js';
import { useType } from './types.js';

/** What a part of an envelope is in TypeScript. */
export const partType = (part: PartModel, imports: Imports): string =>
  `${useType(part.use, imports)}${part.isNillable ? ' | null' : ''}`;

/** The fields that tell how a part of an answer is found and read. */
export const answerElement = (part: PartModel, imports: Imports): string =>
  `namespace: ${imports.namespace(part.namespace)}, name: ${toLiteral(part.name)}, read: ${elementReader(part, imports)}`;
