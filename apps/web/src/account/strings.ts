/** Every word about the customer's account, in one place. */
export const strings = {
  signIn: 'Sign in',
  signOut: 'Sign out',
  signedInAs: (name: string): string => `Signed in as ${name}`,
  failed: 'That did not work. Please try again.',
} as const;
