// Made by `make generate` from generated/openapi.json. Do not edit: change openapi/ and run it again.
import { isObject, no } from '../runtime.js';
import { validate_MessageStatus } from './MessageStatus.js';
import { validate_Timestamp } from './Timestamp.js';

export function validate_MessageStatusChange(v, r, p) {
  let x;
  return (isObject(v) ? (
      ((x = v.status) === undefined ? no(r, p, "required", "status") : validate_MessageStatus(x, r, r && [p, "status"])) &&
      ((x = v.at) === undefined ? no(r, p, "required", "at") : validate_Timestamp(x, r, r && [p, "at"]))
    ) : no(r, p, "type", "object"));
}

