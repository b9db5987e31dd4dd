export type { OpenscapeAccess } from './vendor.js';
export type { OpenscapeSimulatorOptions } from './simulator.js';
export { openscapeReadingChoices, type OpenscapeReadings } from './readings.js';
export type { ConfigurationOptions } from './configuration-file.js';
export type { ConfigurationKey, OpenscapeConfiguration } from './configuration.js';
