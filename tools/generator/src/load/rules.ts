import type { Location, Oas3Rule, Plugin } from '@redocly/openapi-core';

import {
  alternativesFit,
  clientOptionsFit,
  errorTablesFit,
  methodsFit,
  vendorFit,
} from './extension-rules.js';
import { operationNameUnique, schemaNameUnique } from './name-rules.js';
import { jsonTextsFit, openUnionsFit } from './schema-rules.js';

const OPERATION_ID = /^[a-z][a-zA-Z0-9]*\.[a-z][a-zA-Z0-9]*$/;

/** Every operation is `<resource>.<method>`: the generated client is grouped by it. */
const operationIdShape: Oas3Rule = () => ({
  Operation: {
    enter(operation, context) {
      if (OPERATION_ID.test(operation.operationId ?? '')) return;
      context.report({
        message: `operationId must be <resource>.<method> in camelCase, for instance sessions.create; it is ${operation.operationId ?? 'missing'}`,
        location:
          operation.operationId === undefined
            ? context.location.key()
            : context.location.child('operationId'),
      });
    },
  },
});

/** Exactly one tag: documentation is grouped by it. */
const singleTag: Oas3Rule = () => ({
  Operation: {
    enter(operation, context) {
      const count = operation.tags?.length ?? 0;
      if (count !== 1)
        context.report({
          message: `an operation has exactly one tag; this has ${count}`,
          location: context.location.key(),
        });
    },
  },
});

/** A 2xx is declared; without one an answer would have no type. */
const successDeclared: Oas3Rule = () => ({
  Operation: {
    enter(operation, context) {
      const statuses = Object.keys(operation.responses ?? {});
      if (!statuses.some((status) => status.startsWith('2'))) {
        context.report({
          message: 'an operation declares at least one 2xx response',
          location: context.location.child('responses').key(),
        });
      }
    },
  },
});

/** fetch refuses to send these bodies. */
const noBodyOnGet: Oas3Rule = () => ({
  PathItem: {
    enter(pathItem, context) {
      for (const method of ['get', 'head', 'trace'] as const) {
        if (!pathItem[method]?.requestBody) continue;
        context.report({
          message: `${method.toUpperCase()} cannot carry a request body`,
          location: context.location.child([method, 'requestBody']).key(),
        });
      }
    },
  },
});

const EXTENSIONS: Record<string, { isLegal: (value: unknown) => boolean; legal: string }> = {
  'x-retry': { isLegal: (value) => value === 'safe' || value === 'unsafe', legal: 'safe or unsafe' },
  'x-error-code': {
    isLegal: (value) => typeof value === 'string' && /^[a-z0-9]+(-[a-z0-9]+)*$/.test(value),
    legal: 'a word in kebab-case',
  },
  'x-retryable': { isLegal: (value) => typeof value === 'boolean', legal: 'true or false' },
  'x-outcome': {
    isLegal: (value) => value === 'not-sent' || value === 'unknown',
    legal: 'not-sent or unknown',
  },
  'x-extensible-enum': {
    isLegal: (value) =>
      Array.isArray(value) &&
      value.length > 0 &&
      (value.every((one) => typeof one === 'string') || value.every((one) => Number.isInteger(one))),
    legal: 'a list of strings or of integers',
  },
};

const CONFIDENCE = ['documented', 'observed', 'inferred', 'decided'];

/** Our own extensions have legal values: a misspelt one would silently do nothing. */
const extensionValues: Oas3Rule = () => ({
  any: {
    enter(node: unknown, context) {
      if (typeof node !== 'object' || node === null) return;
      for (const [name, rule] of Object.entries(EXTENSIONS)) {
        const value: unknown = Reflect.get(node, name);
        if (value !== undefined && !rule.isLegal(value))
          context.report({
            message: `${name} must be ${rule.legal}`,
            location: context.location.child(name),
          });
      }
    },
  },
});

/** Where a fact is from is always told in the same words. */
const sourceShape: Oas3Rule = () => ({
  any: {
    enter(node: unknown, context) {
      if (typeof node !== 'object' || node === null) return;
      const source: unknown = Reflect.get(node, 'x-source');
      if (source === undefined) return;
      const { document, confidence } = { document: undefined, confidence: undefined, ...Object(source) };
      if (typeof document === 'string' && CONFIDENCE.includes(confidence)) return;
      context.report({
        message: `x-source names a document and a confidence (${CONFIDENCE.join(', ')})`,
        location: context.location.child('x-source'),
      });
    },
  },
});

/** The schema of a stream's events has to be there: it is named in a text, which no reference check looks at. */
const eventSchemaKnown: Oas3Rule = () => {
  const found: { pointer: unknown; location: Location }[] = [];
  return {
    MediaType: {
      enter(media, context) {
        const pointer: unknown = Reflect.get(media, 'x-event-schema');
        if (pointer !== undefined)
          found.push({ pointer, location: context.location.child('x-event-schema') });
      },
    },
    Root: {
      leave(root, context) {
        const known = Object.keys(root.components?.schemas ?? {}).map((key) => `#/components/schemas/${key}`);
        for (const { pointer, location } of found) {
          if (known.includes(String(pointer))) continue;
          const message =
            "x-event-schema must name a schema of this file, for instance '#/components/schemas/ChatEvent'";
          context.report({ message, location });
        }
      },
    },
  };
};

const isSupported: Record<string, (detail: string) => boolean> = {
  oauth2: () => true,
  openIdConnect: () => true,
  http: (scheme) => /^(basic|bearer)$/i.test(scheme),
  apiKey: (place) => place === 'header',
};

/** Only credentials that the runtime can send. */
const supportedSecurity: Oas3Rule = () => ({
  SecurityScheme: {
    enter(scheme, context) {
      const detail = 'scheme' in scheme ? scheme.scheme : 'in' in scheme ? scheme.in : '';
      if (isSupported[scheme.type]?.(detail)) return;
      context.report({
        message: `the security scheme ${scheme.type} ${detail} is not supported: use oauth2, openIdConnect, http bearer, http basic, or apiKey in a header`,
        location: context.location.child('type'),
      });
    },
  },
});

const rules = {
  'operation-id-shape': operationIdShape,
  'single-tag': singleTag,
  'success-declared': successDeclared,
  'no-body-on-get': noBodyOnGet,
  'extension-values': extensionValues,
  'event-schema-known': eventSchemaKnown,
  'supported-security': supportedSecurity,
  'operation-name-unique': operationNameUnique,
  'schema-name-unique': schemaNameUnique,
  'source-shape': sourceShape,
  'vendor-fit': vendorFit,
  'methods-fit': methodsFit,
  'error-tables-fit': errorTablesFit,
  'client-options-fit': clientOptionsFit,
  'alternatives-fit': alternativesFit,
  'json-texts-fit': jsonTextsFit,
  'open-unions-fit': openUnionsFit,
};

export const plugin: Plugin = { id: 'parlance', rules: { oas3: rules } };

type Rules = Record<string, 'error' | 'off'>;

/** What makes a description unusable, whoever wrote it. */
const always: Rules = {
  struct: 'error',
  'no-unresolved-refs': 'error',
  'operation-operationId-unique': 'error',
  'operation-parameters-unique': 'error',
  'path-parameters-defined': 'error',
  'security-defined': 'off',
  'no-identical-paths': 'error',
  'path-not-include-query': 'error',
  'parlance/no-body-on-get': 'error',
  'parlance/extension-values': 'error',
  'parlance/event-schema-known': 'error',
  'parlance/supported-security': 'error',
  'parlance/operation-name-unique': 'error',
  'parlance/schema-name-unique': 'error',
  'parlance/vendor-fit': 'error',
  'parlance/methods-fit': 'error',
  'parlance/error-tables-fit': 'error',
  'parlance/client-options-fit': 'error',
  'parlance/alternatives-fit': 'error',
  'parlance/json-texts-fit': 'error',
  'parlance/open-unions-fit': 'error',
};

/** What we ask of our own specs besides. */
const ours: Rules = {
  'security-defined': 'error',
  'operation-summary': 'error',
  'operation-tag-defined': 'error',
  'no-enum-type-mismatch': 'error',
  'no-required-schema-properties-undefined': 'error',
  'no-ambiguous-paths': 'error',
  'tag-description': 'error',
  'parlance/operation-id-shape': 'error',
  'parlance/single-tag': 'error',
  'parlance/success-declared': 'error',
  'parlance/source-shape': 'error',
};

/** The rules for a spec of ours, or for a foreign one. */
export const rulesFor = (isOurs: boolean): Rules => (isOurs ? { ...always, ...ours } : always);
