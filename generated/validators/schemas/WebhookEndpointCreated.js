// Made by `make generate` from generated/openapi.json. Do not edit: change openapi/ and run it again.
import { isObject, longer, no } from '../runtime.js';
import { validate_WebhookEndpoint } from './WebhookEndpoint.js';

const validate_WebhookEndpointCreated$pattern = /* @__PURE__ */ new RegExp("^whsec_[A-Za-z0-9+/]{32,86}={0,2}$", "u");

export function validate_WebhookEndpointCreated(v, r, p) {
  let x;
  return (isObject(v) ? (
      ((x = v.secret) === undefined ? no(r, p, "required", "secret") : (typeof x === "string" ? (!longer(x, 94) ? (longer(x, 37) ? (validate_WebhookEndpointCreated$pattern.test(x) || no(r, [p, "secret"], "pattern", "^whsec_[A-Za-z0-9+/]{32,86}={0,2}$")) : no(r, [p, "secret"], "minLength", 38)) : no(r, [p, "secret"], "maxLength", 94)) : no(r, [p, "secret"], "type", "string"))) &&
      validate_WebhookEndpoint(v, r, p)
    ) : no(r, p, "type", "object"));
}

