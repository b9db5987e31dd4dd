export { bundle, type Bundle } from './bundle.js';
export { examplesOf } from './examples.js';
export { recorder, type Given, type Sent } from './recorder.js';
