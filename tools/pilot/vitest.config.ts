export { voice as default } from '../../vitest.shared.js';
