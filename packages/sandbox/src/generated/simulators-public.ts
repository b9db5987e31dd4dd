// Generated from the specs by tools/generator. Do not edit: pnpm generate.

export * from '../vendors/genesys-gws/public.js';
export * from '../vendors/openscape/public.js';
