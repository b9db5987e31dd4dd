export { findKamailio, KAMAILIO_HINT } from './find-kamailio.js';
export { startPilot, type Pilot, type PilotOptions } from './pilot.js';
