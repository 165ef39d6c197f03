// Made by `make generate` from generated/openapi.json. Do not edit: change openapi/ and run it again.
export { IsDateTime as is_date_time } from './formats/date_time.js';
export { IsEmail as is_email } from './formats/email.js';
export { IsUri as is_uri } from './formats/uri.js';
export const is_int32 = { validate: (value) => Number.isInteger(value) && value >= -2147483648 && value <= 2147483647 };
export const is_double = { validate: Number.isFinite };
export function ucs2length(text) {
  let length = text.length;
  for (let index = 0; index < text.length - 1; index++) {
    if ((text.charCodeAt(index) & 0xfc00) === 0xd800 && (text.charCodeAt(index + 1) & 0xfc00) === 0xdc00) length--, index++;
  }
  return length;
}
export function equal(left, right) {
  if (left === right) return true;
  if (typeof left !== 'object' || typeof right !== 'object' || left === null || right === null) return false;
  if (Array.isArray(left) !== Array.isArray(right)) return false;
  const keys = Object.keys(left);
  return keys.length === Object.keys(right).length && keys.every((key) => Object.hasOwn(right, key) && equal(left[key], right[key]));
}
