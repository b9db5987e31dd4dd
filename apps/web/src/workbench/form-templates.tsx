import type { ReactNode } from 'react';
import type { FormProps } from '@rjsf/core';
import type { IconButtonProps, MultiSchemaFieldTemplateProps } from '@rjsf/utils';

const textButton = (text: string): ((props: IconButtonProps) => ReactNode) =>
  function TextButton({ id, disabled, onClick }) {
    return (
      <button type="button" className="bench-small" id={id} disabled={disabled} onClick={onClick}>
        {text}
      </button>
    );
  };

/** The choice between alternatives; nothing to choose where they only tell which fields go together. */
function Alternatives({ schema, selector, optionSchemaField }: MultiSchemaFieldTemplateProps): ReactNode {
  const alternatives = [...(schema.oneOf ?? []), ...(schema.anyOf ?? [])];
  const isRuleOnly = alternatives.every((one) => Object.keys(one).join() === 'required');
  return isRuleOnly ? undefined : (
    <div>
      {selector}
      {optionSchemaField}
    </div>
  );
}

/** The form library's buttons are icons of a font that we do not have: words instead. */
export const templates: NonNullable<FormProps<unknown>['templates']> = {
  MultiSchemaFieldTemplate: Alternatives,
  ButtonTemplates: {
    AddButton: textButton('Add'),
    RemoveButton: textButton('Remove'),
    MoveUpButton: textButton('Up'),
    MoveDownButton: textButton('Down'),
    CopyButton: textButton('Copy'),
    ClearButton: textButton('Clear'),
  },
};
