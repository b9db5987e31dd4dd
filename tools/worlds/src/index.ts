export {
  openscapeWorld,
  type OpenscapeWorld,
  type SeenText,
  type WorldAgent,
  type WorldFaults,
} from './openscape-world.js';
