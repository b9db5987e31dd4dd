import { readFileSync } from 'node:fs';

import { XmlDocument, XsdValidator } from 'libxml2-wasm';
import { xmlRegisterFsInputProviders } from 'libxml2-wasm/lib/nodejs.mjs';

xmlRegisterFsInputProviders();

/** What libxml2, which shares no code with us, says of documents by a schema: nothing, or what is wrong. */
export function validatorOf(schemaPath: string): (xml: string) => string | undefined {
  const schema = XmlDocument.fromString(readFileSync(schemaPath, 'utf8'), { url: schemaPath });
  const validator = XsdValidator.fromDoc(schema);
  return (xml) => {
    const document = XmlDocument.fromString(xml);
    try {
      validator.validate(document);
      return undefined;
    } catch (error) {
      return error instanceof Error ? error.message : String(error);
    } finally {
      document.dispose();
    }
  };
}
