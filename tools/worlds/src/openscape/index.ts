export { openscapeReadingSets, type ReadingSet } from './readings.js';
export {
  OPENSCAPE_CAPABILITIES,
  openscapeWorld,
  type OpenscapeWorld,
  type WorldAgent,
  type WorldFaults,
} from './world.js';
