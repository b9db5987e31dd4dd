const words = (text: string): string[] => text.split(/[^A-Za-z0-9]+/).filter((word) => word !== '');

const upperFirst = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** `sessions.create` becomes `SessionsCreate`; what is upper case stays so. */
export function toPascal(text: string): string {
  const name = words(text).map(upperFirst).join('');
  return /^[0-9]/.test(name) || name === '' ? `N${name}` : name;
}

/** `sessions.create` becomes `sessionsCreate`. */
export function toCamel(text: string): string {
  const name = toPascal(text);
  return name.charAt(0).toLowerCase() + name.slice(1);
}

/** `sessions.setTyping` becomes `sessions-set-typing`. */
export const toKebab = (text: string): string =>
  words(text)
    .join('-')
    .replaceAll(/([a-z0-9])([A-Z])/g, '$1-$2')
    .toLowerCase();

/** A property name, quoted where it must be. */
export const toProperty = (name: string): string =>
  /^[A-Za-z_$][\w$]*$/.test(name) ? name : toLiteral(name);

/** A string literal. */
export const toLiteral = (text: string): string =>
  `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'").replaceAll('\n', '\\n')}'`;
