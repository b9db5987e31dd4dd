import { useMemo, useState, type ReactNode } from 'react';
import Form from '@rjsf/core';
import { customizeValidator } from '@rjsf/validator-ajv8';
import { Ajv2020 } from 'ajv/dist/2020.js';

import type { BenchOperation } from './bench.js';
import { templates } from './form-templates.js';
import type { Memory } from './memory.js';

const validator = customizeValidator<unknown>({ AjvClass: Ajv2020 });

// Optional objects stay away until something is in them.
const DEFAULTS = { emptyObjectFields: 'skipEmptyDefaults' } as const;

const UI = {
  'ui:globalOptions': { enableMarkdownInDescription: true },
  path: { 'ui:title': 'Path' },
  query: { 'ui:title': 'Query' },
  headers: { 'ui:title': 'Headers' },
  body: { 'ui:title': 'Body' },
};

interface OperationFormProps {
  readonly operation: BenchOperation;
  readonly memory: Memory;
  readonly isRunning: boolean;
  readonly onRun: (data: unknown) => void;
  readonly onStop: () => void;
}

/** The form of an operation's input. Until it is edited, it follows what was learned from earlier answers. */
export function OperationForm({
  operation,
  memory,
  isRunning,
  onRun,
  onStop,
}: OperationFormProps): ReactNode {
  const preset = useMemo(() => operation.preset(memory), [operation, memory]);
  const [edited, setEdited] = useState<{ readonly data: unknown }>();
  return (
    <Form
      className="bench-form"
      schema={operation.schema}
      uiSchema={UI}
      idPrefix={operation.id}
      formData={edited === undefined ? preset : edited.data}
      validator={validator}
      templates={templates}
      experimental_defaultFormStateBehavior={DEFAULTS}
      showErrorList={false}
      focusOnFirstError
      noHtml5Validate
      useFallbackUiForUnsupportedType
      onChange={({ formData }, fieldId) => {
        if (fieldId !== undefined) setEdited({ data: formData });
      }}
      onSubmit={({ formData }) => onRun(formData)}
    >
      <p className="bench-buttons">
        <button type="submit" className="bench-run">
          Run {operation.id}
        </button>
        {isRunning && (
          <button type="button" onClick={onStop}>
            Stop
          </button>
        )}
        {edited !== undefined && (
          <button type="button" onClick={() => setEdited(undefined)}>
            Fill in anew
          </button>
        )}
      </p>
    </Form>
  );
}
