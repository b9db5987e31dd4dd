/** What generated modules use besides, so that no type may be called so. */
const RESERVED = [
  'Array Boolean Date Error Function Map Number Object Omit Partial Promise Readonly Record Set String Symbol Uint8Array',
  'CallFailure CallOptions ClientCore ElementReader Failure FaultCode FaultDetail SimpleType SoapClientOptions SoapCore',
  'SoapCredentials SoapFault SoapOperation Success UnknownDetail XmlAttribute XmlElement Many One Optional',
  // There are writeText, writeTree and so on, and a type's own writer is called like them.
  'Attribute Attributes Content Nil Text Tree',
]
  .join(' ')
  .split(' ');

/** Gives each type a name of its own. */
export class TypeNames {
  readonly #taken = new Set(RESERVED.map((name) => name.toLowerCase()));
  readonly #byKey = new Map<string, string>();

  /** Takes a name, so that no type may have it. */
  reserve(name: string): void {
    this.#taken.add(name.toLowerCase());
  }

  /** The wished name, or one like it. Names that differ only in case are alike: they are file names too. */
  of(key: string, wished: string): string {
    const present = this.#byKey.get(key);
    if (present !== undefined) return present;
    const name = [wished, `${wished}Type`].find((one) => this.isFree(one)) ?? this.#numbered(wished);
    this.reserve(name);
    this.#byKey.set(key, name);
    return name;
  }

  /** Whether a type may still have it. */
  isFree(name: string): boolean {
    return !this.#taken.has(name.toLowerCase());
  }

  #numbered(wished: string): string {
    for (let number = 2; ; number += 1) if (this.isFree(`${wished}${number}`)) return `${wished}${number}`;
  }
}
