import type { Operator } from '../operator.ts';
import { eventOperators } from './events.ts';
import { fileOperators } from './files.ts';
import { listOperators } from './lists.ts';
import { operationOperators } from './operations.ts';
import { responseOperators } from './responses.ts';
import { rootOperators } from './root.ts';
import { schemaOperators } from './schemas.ts';

/** Every kind of defect that is tried. Each rule of ours owns some. */
export const OPERATORS: readonly Operator[] = [
  ...operationOperators,
  ...responseOperators,
  ...listOperators,
  ...schemaOperators,
  ...eventOperators,
  ...rootOperators,
  ...fileOperators,
];
