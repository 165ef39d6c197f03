// Made by `make generate` from generated/openapi.json. Do not edit: change openapi/ and run it again.
import { isObject, items, no, only, uniqueValues } from '../runtime.js';
import { validate_SegmentId } from './SegmentId.js';
import { validate_Tag } from './Tag.js';

const validate_CampaignAudienceInput$names = /* @__PURE__ */ new Set(["segment_ids","tags","exclude_segment_ids"]);

function validate_CampaignAudienceInput$segment_ids(v, r, p) {
  return (Array.isArray(v) ? (v.length <= 50 ? (
        (v.length >= 1 || no(r, p, "minItems", 1)) &&
        items(v, r, p, validate_SegmentId) &&
        uniqueValues(v, r, p)
      ) : no(r, p, "maxItems", 50)) : no(r, p, "type", "array"));
}

function validate_CampaignAudienceInput$tags(v, r, p) {
  return (Array.isArray(v) ? (v.length <= 50 ? (
        (v.length >= 1 || no(r, p, "minItems", 1)) &&
        items(v, r, p, validate_Tag) &&
        uniqueValues(v, r, p)
      ) : no(r, p, "maxItems", 50)) : no(r, p, "type", "array"));
}

function validate_CampaignAudienceInput$exclude_segment_ids(v, r, p) {
  return (Array.isArray(v) ? (v.length <= 50 ? (
        items(v, r, p, validate_SegmentId) &&
        uniqueValues(v, r, p)
      ) : no(r, p, "maxItems", 50)) : no(r, p, "type", "array"));
}

export function validate_CampaignAudienceInput(v, r, p) {
  let x;
  return (isObject(v) ? (
      (
        only(v, r, p, validate_CampaignAudienceInput$names) &&
        ((x = v.segment_ids) === undefined || validate_CampaignAudienceInput$segment_ids(x, r, r && [p, "segment_ids"])) &&
        ((x = v.tags) === undefined || validate_CampaignAudienceInput$tags(x, r, r && [p, "tags"])) &&
        ((x = v.exclude_segment_ids) === undefined || validate_CampaignAudienceInput$exclude_segment_ids(x, r, r && [p, "exclude_segment_ids"]))
      ) &&
      (!isObject(v) || v.segment_ids !== undefined || v.tags !== undefined || (no(r, p, "required", "segment_ids") && no(r, p, "required", "tags")))
    ) : no(r, p, "type", "object"));
}

