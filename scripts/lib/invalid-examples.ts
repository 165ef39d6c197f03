import { fileURLToPath } from 'node:url';
import { lintWithRedocly, loadRedoclyConfig } from '@botbat/document/redocly';

const CONFIG = fileURLToPath(new URL('invalid-examples.yaml', import.meta.url));

/** What comes before the place inside an example where it breaks its schema. */
const EXAMPLE = /^.*?\/(examples\/[^/]+\/value|example|examples\/\d+)(?=\/|$)/;

/**
 * Finds the examples that do not obey their schemas, with Redocly's rules and a property that a schema does not know as
 * a fault. It works for any bundled OpenAPI description, 3.0 as well as 3.1.
 *
 * @returns a JSON Pointer to each, once however many faults it has
 * @throws {DescriptionError} when the description cannot be read or parsed
 */
export async function findInvalidExamples(path: string): Promise<string[]> {
  const findings = await lintWithRedocly(path, await loadRedoclyConfig(CONFIG));
  return [...new Set(findings.map(({ pointer = '' }) => EXAMPLE.exec(pointer)?.[0] ?? pointer))];
}
