// Generated from specs/oracle-fusion/openapi.yaml by tools/generator. Do not edit: pnpm generate.

import type { components } from './schema.js';

/**
 * Who the customer is, what they ask, and how the chat is to be routed. Everything but the question is
 * the company's to say: never take it from a browser. Null is the same as leaving out.
 *
 * Source: Oracle Fusion Service, Chat REST API guide (F75233), About Chat Authenticate, Supported
 * Attributes (documented; null: its sample).
 */
export type ChatAuthenticateRequest = components['schemas']['ChatAuthenticateRequest'];

/**
 * A JWT and where to go with it, and what was asked again.
 *
 * Source: Oracle Fusion Service, Chat REST API guide (F75233), About Chat Authenticate, Sample
 * Payloads (documented; `port` is that of the quick start, its name inferred; which attributes come
 * back is that of the sample).
 */
export type ChatAuthenticateResponse = components['schemas']['ChatAuthenticateResponse'];

/**
 * Pairs of names and values, by which the chat is routed (NOTES.md, decision 4).
 *
 * Source: Oracle Fusion Service, Chat REST API guide (F75233), About Chat Authenticate, Supported
 * Attributes (documented; types of the values are decided).
 */
export type CustomFields = components['schemas']['CustomFields'];

/**
 * Why the application refused.
 *
 * Source: Oracle Fusion Service, Chat REST API guide (F75233), Quick Start (decided; NOTES.md,
 * decision 8).
 */
export type FusionError = components['schemas']['FusionError'];

/**
 * An address besides.
 *
 * Source: Oracle Fusion Service, Chat REST API guide (F75233), About Chat Authenticate, Sample
 * Payloads (documented).
 */
export type Link = components['schemas']['Link'];

/**
 * A whole number of 64 bits. As text where a number of JavaScript would lose digits (NOTES.md,
 * decision 3).
 *
 * Source: Oracle Fusion Service, Chat REST API guide (F75233), About Chat Authenticate, Supported
 * Attributes (documented; as text: its sample).
 */
export type Long = components['schemas']['Long'];

/**
 * A whole number of 64 bits like `Long`, or null for none.
 *
 * Source: Oracle Fusion Service, Chat REST API guide (F75233), About Chat Authenticate, Supported
 * Attributes, Sample Payloads (documented).
 */
export type LongOrNull = components['schemas']['LongOrNull'];
