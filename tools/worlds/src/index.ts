export { openscapeReadingSets, singleOpenscapeReadings, type ReadingSet } from './openscape-readings.js';
export {
  OPENSCAPE_CAPABILITIES,
  openscapeWorld,
  type OpenscapeWorld,
  type SeenText,
  type WorldAgent,
  type WorldFaults,
} from './openscape-world.js';
