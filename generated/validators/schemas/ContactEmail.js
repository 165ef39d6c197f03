// Made by `make generate` from generated/openapi.json. Do not edit: change openapi/ and run it again.
import { is_email, longer, no } from '../runtime.js';

export function validate_ContactEmail(v, r, p) {
  return (typeof v === "string" ? (!longer(v, 254) ? (longer(v, 2) ? (is_email(v) || no(r, p, "format", "email")) : no(r, p, "minLength", 3)) : no(r, p, "maxLength", 254)) : no(r, p, "type", "string"));
}

