import type { Finding as Fault } from '@botbat/validators';
import type { PlannedOperation } from './plan.ts';
import type { Answer } from './send.ts';

/** One request and its answer, as the checks see them. */
export interface Exchange {
  operation: PlannedOperation;
  answer: Answer;
  /** What the validators say of the body. */
  faults: readonly Fault[];
}
