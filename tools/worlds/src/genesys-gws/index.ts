export { genesysGwsReadingSets, type GenesysGwsReadingSet } from './readings.js';
export {
  GENESYS_GWS_CAPABILITIES,
  genesysGwsWorld,
  type GenesysGwsFaults,
  type GenesysGwsWorld,
  type GenesysGwsWorldOptions,
} from './world.js';
