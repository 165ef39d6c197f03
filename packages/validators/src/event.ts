import { judge } from './faults.ts';
import type { Result } from './finding.ts';
import { validators, type EventName } from './generated.ts';
import { findByMediaType } from './media-type.ts';
import { entryOf } from './entry.ts';

/**
 * Does this event obey the contract?
 *
 * @param value - the parsed body of a delivery
 * @throws {TypeError} when there is no such event
 */
export function validateEvent(name: EventName, value: unknown): Result {
  const content = entryOf(validators.events, name, 'event');
  const check = findByMediaType(content, 'application/json');
  if (!check) throw new TypeError(`The event \`${name}\` is not JSON.`);
  return judge(check, value);
}
