// Made by `make generate` from generated/openapi.json. Do not edit: change openapi/ and run it again.
import { isObject, is_int32, items, no } from '../runtime.js';
import { validate_ImportFailure } from './ImportFailure.js';
import { validate_ImportId } from './ImportId.js';
import { validate_ImportJobStatus } from './ImportJobStatus.js';
import { validate_ImportMode } from './ImportMode.js';
import { validate_ImportRowError } from './ImportRowError.js';
import { validate_Timestamp } from './Timestamp.js';

function validate_ImportJob$row_errors(v, r, p) {
  return (Array.isArray(v) ? (v.length <= 100 ? items(v, r, p, validate_ImportRowError) : no(r, p, "maxItems", 100)) : no(r, p, "type", "array"));
}

function validate_ImportJob$failure(v, r, p) {
  return (isObject(v) ? validate_ImportFailure(v, r, p) : (v === null ? (v === null || no(r, p, "type", "null")) : no(r, p, "type", ["object","null"])));
}

function validate_ImportJob$started_at(v, r, p) {
  return (typeof v === "string" ? validate_Timestamp(v, r, p) : (v === null ? (v === null || no(r, p, "type", "null")) : no(r, p, "type", ["string","null"])));
}

function validate_ImportJob$completed_at(v, r, p) {
  return (typeof v === "string" ? validate_Timestamp(v, r, p) : (v === null ? (v === null || no(r, p, "type", "null")) : no(r, p, "type", ["string","null"])));
}

export function validate_ImportJob(v, r, p) {
  let x;
  return (isObject(v) ? (
      ((x = v.id) === undefined ? no(r, p, "required", "id") : validate_ImportId(x, r, r && [p, "id"])) &&
      ((x = v.status) === undefined ? no(r, p, "required", "status") : validate_ImportJobStatus(x, r, r && [p, "status"])) &&
      ((x = v.mode) === undefined ? no(r, p, "required", "mode") : validate_ImportMode(x, r, r && [p, "mode"])) &&
      ((x = v.total_rows) === undefined ? no(r, p, "required", "total_rows") : ((Number.isInteger(x) || x === null) ? (!Number.isInteger(x) || (
              (x >= 0 || no(r, [p, "total_rows"], "minimum", 0)) &&
              (x <= 100000 || no(r, [p, "total_rows"], "maximum", 100000)) &&
              (is_int32(x) || no(r, [p, "total_rows"], "format", "int32"))
          )) : no(r, [p, "total_rows"], "type", ["integer","null"]))) &&
      ((x = v.processed_rows) === undefined ? no(r, p, "required", "processed_rows") : (Number.isInteger(x) ? (
            (x >= 0 || no(r, [p, "processed_rows"], "minimum", 0)) &&
            (x <= 100000 || no(r, [p, "processed_rows"], "maximum", 100000)) &&
            (is_int32(x) || no(r, [p, "processed_rows"], "format", "int32"))
          ) : no(r, [p, "processed_rows"], "type", "integer"))) &&
      ((x = v.created_count) === undefined ? no(r, p, "required", "created_count") : (Number.isInteger(x) ? (
            (x >= 0 || no(r, [p, "created_count"], "minimum", 0)) &&
            (x <= 100000 || no(r, [p, "created_count"], "maximum", 100000)) &&
            (is_int32(x) || no(r, [p, "created_count"], "format", "int32"))
          ) : no(r, [p, "created_count"], "type", "integer"))) &&
      ((x = v.updated_count) === undefined ? no(r, p, "required", "updated_count") : (Number.isInteger(x) ? (
            (x >= 0 || no(r, [p, "updated_count"], "minimum", 0)) &&
            (x <= 100000 || no(r, [p, "updated_count"], "maximum", 100000)) &&
            (is_int32(x) || no(r, [p, "updated_count"], "format", "int32"))
          ) : no(r, [p, "updated_count"], "type", "integer"))) &&
      ((x = v.failed_count) === undefined ? no(r, p, "required", "failed_count") : (Number.isInteger(x) ? (
            (x >= 0 || no(r, [p, "failed_count"], "minimum", 0)) &&
            (x <= 100000 || no(r, [p, "failed_count"], "maximum", 100000)) &&
            (is_int32(x) || no(r, [p, "failed_count"], "format", "int32"))
          ) : no(r, [p, "failed_count"], "type", "integer"))) &&
      ((x = v.row_errors) === undefined ? no(r, p, "required", "row_errors") : validate_ImportJob$row_errors(x, r, r && [p, "row_errors"])) &&
      ((x = v.failure) === undefined ? no(r, p, "required", "failure") : validate_ImportJob$failure(x, r, r && [p, "failure"])) &&
      ((x = v.started_at) === undefined ? no(r, p, "required", "started_at") : validate_ImportJob$started_at(x, r, r && [p, "started_at"])) &&
      ((x = v.completed_at) === undefined ? no(r, p, "required", "completed_at") : validate_ImportJob$completed_at(x, r, r && [p, "completed_at"])) &&
      ((x = v.expires_at) === undefined ? no(r, p, "required", "expires_at") : validate_Timestamp(x, r, r && [p, "expires_at"])) &&
      ((x = v.created_at) === undefined ? no(r, p, "required", "created_at") : validate_Timestamp(x, r, r && [p, "created_at"])) &&
      ((x = v.updated_at) === undefined ? no(r, p, "required", "updated_at") : validate_Timestamp(x, r, r && [p, "updated_at"]))
    ) : no(r, p, "type", "object"));
}

