// Generated from specs/oracle-b2c/openapi.yaml by tools/generator. Do not edit: pnpm generate.

import type { components } from './schema.js';

/**
 * What the customer comes with. These are all the keys that are permitted.
 *
 * Source: Oracle B2C Service, Chat REST API guide, About Establish Sessions, Supported Attributes
 * (documented).
 */
export type AuxiliaryData = components['schemas']['AuxiliaryData'];

/**
 * A field of the installation, with a value of a type or with an id.
 *
 * Source: Oracle B2C Service, Chat REST API guide, About Establish Sessions, Supported Attributes,
 * Sample Payloads (documented).
 */
export type CustomField = components['schemas']['CustomField'];

/**
 * Everything that is known of the customer and the question.
 *
 * Source: Oracle B2C Service, Chat REST API guide, About Establish Sessions, Supported Attributes
 * (documented).
 */
export type EstablishSessionsRequest = components['schemas']['EstablishSessionsRequest'];

/**
 * A JWT and where to go with it.
 *
 * Source: Oracle B2C Service, Chat REST API guide, About Establish Sessions, Sample Payloads
 * (documented).
 */
export type EstablishSessionsResponse = components['schemas']['EstablishSessionsResponse'];

/**
 * An address besides.
 *
 * Source: Oracle B2C Service, Chat REST API guide, About Establish Sessions, Sample Payloads
 * (documented).
 */
export type Link = components['schemas']['Link'];

/**
 * A whole number of 64 bits. As text where a number of JavaScript would lose digits (NOTES.md,
 * decision 6).
 *
 * Source: Oracle B2C Service, Chat REST API guide, About Establish Sessions, Supported Attributes
 * (documented; as text: decided).
 */
export type Long = components['schemas']['Long'];

/**
 * The customer and the question. Ids and what routes the chat are the company's to say: never take
 * them from a browser.
 *
 * Source: Oracle B2C Service, Chat REST API guide, About Establish Sessions, Supported Attributes
 * (documented).
 */
export type SessionInformation = components['schemas']['SessionInformation'];

/**
 * Where the chat server is.
 *
 * Source: Oracle B2C Service, Chat REST API guide, About Establish Sessions, Sample Payloads
 * (documented; `port` is observed).
 */
export type SessionServerResponse = components['schemas']['SessionServerResponse'];

/**
 * Why the site refused.
 *
 * Source: Public client code of B2C Service (observed; `detail` only; the others are those of a
 * problem body).
 */
export type SiteError = components['schemas']['SiteError'];
