// Made by `make generate` from generated/openapi.json. Do not edit: change openapi/ and run it again.
import { isObject, items, no, uniqueValues } from '../runtime.js';
import { validate_SegmentId } from './SegmentId.js';
import { validate_Tag } from './Tag.js';

function validate_CampaignAudience$segment_ids(v, r, p) {
  return (Array.isArray(v) ? (v.length <= 50 ? (
        items(v, r, p, validate_SegmentId) &&
        uniqueValues(v, r, p)
      ) : no(r, p, "maxItems", 50)) : no(r, p, "type", "array"));
}

function validate_CampaignAudience$tags(v, r, p) {
  return (Array.isArray(v) ? (v.length <= 50 ? (
        items(v, r, p, validate_Tag) &&
        uniqueValues(v, r, p)
      ) : no(r, p, "maxItems", 50)) : no(r, p, "type", "array"));
}

function validate_CampaignAudience$exclude_segment_ids(v, r, p) {
  return (Array.isArray(v) ? (v.length <= 50 ? (
        items(v, r, p, validate_SegmentId) &&
        uniqueValues(v, r, p)
      ) : no(r, p, "maxItems", 50)) : no(r, p, "type", "array"));
}

export function validate_CampaignAudience(v, r, p) {
  let x;
  return (isObject(v) ? (
      ((x = v.segment_ids) === undefined ? no(r, p, "required", "segment_ids") : validate_CampaignAudience$segment_ids(x, r, r && [p, "segment_ids"])) &&
      ((x = v.tags) === undefined ? no(r, p, "required", "tags") : validate_CampaignAudience$tags(x, r, r && [p, "tags"])) &&
      ((x = v.exclude_segment_ids) === undefined ? no(r, p, "required", "exclude_segment_ids") : validate_CampaignAudience$exclude_segment_ids(x, r, r && [p, "exclude_segment_ids"]))
    ) : no(r, p, "type", "object"));
}

