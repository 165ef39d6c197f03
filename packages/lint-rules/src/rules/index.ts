import { scope } from './scope.ts';
import { summary } from './summary.ts';

/** Every rule by its id, without the prefix of the plugin. */
export const rules = {
  scope,
  summary,
};
