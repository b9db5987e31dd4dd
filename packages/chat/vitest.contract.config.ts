export { contract as default } from '../../vitest.shared.js';
