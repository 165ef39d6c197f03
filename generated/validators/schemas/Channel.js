// Made by `make generate` from generated/openapi.json. Do not edit: change openapi/ and run it again.
import { no } from '../runtime.js';

const validate_Channel$enum = ["whatsapp","sms"];

export function validate_Channel(v, r, p) {
  return (typeof v === "string" ? (validate_Channel$enum.includes(v) || no(r, p, "enum", validate_Channel$enum)) : no(r, p, "type", "string"));
}

