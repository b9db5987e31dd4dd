export type { SeenText, TalkingAgent } from './agent.js';
export { genesysGwsReadingSets, type GenesysGwsReadingSet } from './genesys-gws-readings.js';
export {
  GENESYS_GWS_CAPABILITIES,
  genesysGwsWorld,
  type GenesysGwsFaults,
  type GenesysGwsWorld,
  type GenesysGwsWorldOptions,
} from './genesys-gws-world.js';
export { openscapeReadingSets, type ReadingSet } from './openscape-readings.js';
export {
  OPENSCAPE_CAPABILITIES,
  openscapeWorld,
  type OpenscapeWorld,
  type WorldAgent,
  type WorldFaults,
} from './openscape-world.js';
