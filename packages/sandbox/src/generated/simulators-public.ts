// Generated from the specs by tools/generator. Do not edit: pnpm generate.

export * from '../vendors/genesys-gws/public.js';
export * from '../vendors/openscape/public.js';
export * from '../vendors/oracle-b2c/public.js';
export * from '../vendors/oracle-b2c-soap/public.js';
export * from '../vendors/oracle-fusion/public.js';
