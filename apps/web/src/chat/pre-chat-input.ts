import type { StartChatInput } from '@parlance/chat';

import { strings } from './strings.js';

/** What to tell the customer, by field. */
export type FormErrors = Partial<Record<'name' | 'email' | 'message', string>>;

/** The form's input, or what is wrong with it. Who is signed in is not asked for name and address. */
export function readForm(
  data: FormData,
  signedIn?: { readonly name: string; readonly email: string },
): { readonly input?: StartChatInput; readonly errors: FormErrors } {
  const { name, email } = signedIn ?? { name: readText(data, 'name'), email: readText(data, 'email') };
  const message = readText(data, 'message');
  const errors: FormErrors = {
    ...(name === '' && { name: strings.form.missingName }),
    ...(email !== '' && !/^\S+@\S+\.\S+$/.test(email) && { email: strings.form.wrongEmail }),
    ...(message === '' && { message: strings.form.missingQuestion }),
  };
  if (Object.keys(errors).length > 0) return { errors };
  return {
    errors,
    input: { customer: { name, ...(email !== '' && { email }) }, message, language: 'English' },
  };
}

function readText(data: FormData, name: string): string {
  const value = data.get(name);
  return typeof value === 'string' ? value.trim() : '';
}
