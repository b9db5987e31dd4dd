import { ConfigError } from './errors.js';

/** A secret, or a way to get it. A function is asked each time the secret is needed, so rotation just works. */
export type Secret = string | (() => string | Promise<string>);

/**
 * Gives the secret's present value.
 * @param option The option's name, for the message.
 * @throws ConfigError when there is none, or when the function fails.
 */
export async function resolveSecret(secret: Secret | undefined, option: string): Promise<string> {
  const value = typeof secret === 'function' ? await ask(secret, option) : secret;
  if (typeof value === 'string' && value !== '') return value;
  throw new ConfigError(
    `The option \`${option}\` is missing or empty. Pass a string, or a function that gives one.`,
    {
      code: 'secret-missing',
    },
  );
}

async function ask(secret: () => string | Promise<string>, option: string): Promise<string> {
  try {
    return await secret();
  } catch (cause) {
    throw new ConfigError(`The function given as \`${option}\` failed. Look at \`cause\`.`, {
      code: 'secret-failed',
      cause,
    });
  }
}
