export { interop as default } from '../../vitest.shared.js';
