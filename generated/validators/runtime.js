// Made by `make generate` from generated/openapi.json. Do not edit: change openapi/ and run it again.
export { IsEmail as is_email } from './formats/email.js';
export { IsUri as is_uri } from './formats/uri.js';
export function no(report, path, keyword, param) {
  return report !== undefined && report(path, keyword, param);
}
export function isObject(value) {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
export function longer(text, limit) {
  if (text.length <= limit || text.length > 2 * limit) return text.length > limit;
  let length = 0;
  for (const _ of text) if (++length > limit) return true;
  return false;
}
export function items(list, report, path, check, from = 0) {
  for (let index = from; index < list.length; index++) {
    if (!check(list[index], report, report && [path, index])) return false;
  }
  return true;
}
export function uniqueValues(list, report, path) {
  const seen = new Set();
  for (let index = 0; index < list.length; index++) {
    if (seen.has(list[index]) && !no(report, [path, index], 'uniqueItems')) return false;
    seen.add(list[index]);
  }
  return true;
}
export function only(object, report, path, names) {
  for (const key in object) {
    if (!names.has(key) && !no(report, [path, key], 'additionalProperties')) return false;
  }
  return true;
}
export function entries(object, report, path, check, marks) {
  for (const key in object) {
    if (!check(key, object[key], report, report && [path, key], marks)) return false;
  }
  return true;
}
export function oneOf(value, report, path, branches, marks) {
  let count = 0;
  for (const branch of branches) {
    if (fits(value, branch, marks) && ++count > 1) return no(report, path, 'oneOf', 2);
  }
  return count === 1 || (report !== undefined && explain(value, report, path, branches, 'oneOf'));
}
export function fits(value, check, marks) {
  const own = marks && marks.empty();
  return check(value, undefined, undefined, own) && (!marks || marks.merge(own));
}
export function explain(value, report, path, branches, keyword) {
  const all = branches.map((branch) => {
    const faults = [];
    branch(value, (...fault) => faults.push(fault) < 50, path);
    return faults;
  });
  const isOther = (faults) => faults.some(([where, what]) => where === path && (what === 'type' || what === 'const' || what === 'enum' || what === 'false'));
  const near = all.filter((faults) => faults.length > 0 && !isOther(faults)).sort((left, right) => left.length - right.length);
  const missing = near.filter((faults) => faults.length === near[0].length && faults.every(([where, what]) => where === path && what === 'required'));
  const names = new Set();
  const told = missing.length > 1 ? missing.flat().filter(([, , name]) => names.size !== names.add(name).size) : near[0];
  const isMissing = told && told.every(([, what]) => what === 'required');
  if (told) return told.every((fault) => (isMissing ? report(...fault) : report(fault[0], fault[1], fault[2], keyword)));
  const types = all.flatMap((faults) => (faults.length === 1 && faults[0][1] === 'type' && faults[0][0] === path ? faults[0][2] : []));
  return types.length >= all.length ? report(path, 'type', types) : report(path, keyword);
}
export function tagged(value, report, path, tag, kinds) {
  if (!isObject(value)) return no(report, path, 'type', 'object');
  const kind = value[tag];
  if (kind === undefined) return no(report, path, 'required', tag);
  const check = typeof kind === 'string' ? kinds[kind] : undefined;
  return check ? check(value, report, path) : no(report, [path, tag], 'enum', Object.keys(kinds));
}
export function is_int32(value) {
  return Number.isInteger(value) && value >= -2147483648 && value <= 2147483647;
}
export function is_date(text) {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text) ?? [];
  return day > 0 && day <= (month === '02' ? (year % 4 || (year % 100 === 0 && year % 400) ? 28 : 29) : /0[13578]|1[02]/.test(month) ? 31 : /0[469]|11/.test(month) ? 30 : 0);
}
export function is_time(text) {
  const [, hour, minute, second, sign = '+', hours = 0, minutes = 0] = /^(\d\d):(\d\d):(\d\d)(?:\.\d+)?(?:z|([+-])(\d\d):(\d\d))$/i.exec(text) ?? [];
  if (!(hour < 24 && minute < 60 && second < 61 && hours < 24 && minutes < 60)) return false;
  return second < 60 || (2880 + hour * 60 + +minute - (sign + 1) * (hours * 60 + +minutes)) % 1440 === 1439;
}
export function is_date_time(text) {
  return (text[10] === 'T' || text[10] === 't') && is_date(text.slice(0, 10)) && is_time(text.slice(11));
}
