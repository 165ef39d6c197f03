/** The functions that validators call, by name, and which others each of them calls. */
export const HELPERS: { readonly [name: string]: { code: string; calls?: readonly string[] } } = {
  no: {
    code: `export function no(report, path, keyword, param) {
  return report !== undefined && report(path, keyword, param);
}`,
  },
  never: {
    code: `export function never(value, report, path) {
  return no(report, path, 'false');
}`,
    calls: ['no'],
  },
  always: {
    code: `export function always() {
  return true;
}`,
  },
  isObject: {
    code: `export function isObject(value) {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}`,
  },
  has: {
    code: `export function has(object, name) {
  return Object.prototype.hasOwnProperty.call(object, name);
}`,
  },
  // In code points (JSON Schema Validation, section 6.3.1), and no further than is needed.
  longer: {
    code: `export function longer(text, limit) {
  if (text.length <= limit || text.length > 2 * limit) return text.length > limit;
  let length = 0;
  for (const _ of text) if (++length > limit) return true;
  return false;
}`,
  },
  equal: {
    code: `export function equal(left, right) {
  if (left === right) return true;
  if (typeof left !== 'object' || typeof right !== 'object' || left === null || right === null) return false;
  if (Array.isArray(left) !== Array.isArray(right)) return false;
  const keys = Object.keys(left);
  return keys.length === Object.keys(right).length && keys.every((key) => Object.hasOwn(right, key) && equal(left[key], right[key]));
}`,
  },
  // By decimal digits, for 19.99 / 0.01 is no integer in binary.
  isMultiple: {
    code: `export function isMultiple(value, divisor) {
  if (Number.isSafeInteger(value) && Number.isInteger(divisor)) return value % divisor === 0;
  const [digits, power] = decimal(value);
  const [others, otherPower] = decimal(divisor);
  const shift = Math.min(power, otherPower);
  return (digits * 10n ** BigInt(power - shift)) % (others * 10n ** BigInt(otherPower - shift)) === 0n;
}
function decimal(number) {
  const [mantissa, power = '0'] = String(number).split('e');
  const [whole, fraction = ''] = mantissa.split('.');
  return [BigInt(whole + fraction), Number(power) - fraction.length];
}`,
  },
  items: {
    code: `export function items(list, report, path, check, from = 0) {
  for (let index = from; index < list.length; index++) {
    if (!check(list[index], report, report && [path, index])) return false;
  }
  return true;
}`,
  },
  // Of texts and numbers; `unique` of anything.
  uniqueValues: {
    code: `export function uniqueValues(list, report, path) {
  const seen = new Set();
  for (let index = 0; index < list.length; index++) {
    if (seen.has(list[index]) && !no(report, [path, index], 'uniqueItems')) return false;
    seen.add(list[index]);
  }
  return true;
}`,
    calls: ['no'],
  },
  // Each object as a text that equal ones share, so that it takes as long as the list is.
  unique: {
    code: `export function unique(list, report, path) {
  const values = new Set();
  const texts = new Set();
  for (let index = 0; index < list.length; index++) {
    const value = list[index];
    const isPart = typeof value === 'object' && value !== null;
    const seen = isPart ? texts : values;
    const key = isPart ? canonical(value) : value;
    if (seen.has(key) && !no(report, [path, index], 'uniqueItems')) return false;
    seen.add(key);
  }
  return true;
}
function canonical(value) {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value === 0 ? 0 : value);
  if (Array.isArray(value)) return '[' + value.map(canonical).join() + ']';
  return '{' + Object.keys(value).sort().map((key) => JSON.stringify(key) + ':' + canonical(value[key])).join() + '}';
}`,
    calls: ['no'],
  },
  contains: {
    code: `export function contains(list, report, path, check, least, most, marks) {
  let count = 0;
  for (let index = 0; index < list.length; index++) {
    if (!check(list[index])) continue;
    count++;
    if (marks) marks.indices.add(index);
    if (count > most) break;
  }
  if (count < least) return no(report, path, least === 1 ? 'contains' : 'minContains', least);
  return count <= most || no(report, path, 'maxContains', most);
}`,
    calls: ['no'],
  },
  // A value is what `JSON.parse` gives: it has no enumerable properties but its own.
  only: {
    code: `export function only(object, report, path, names) {
  for (const key in object) {
    if (!names.has(key) && !no(report, [path, key], 'additionalProperties')) return false;
  }
  return true;
}`,
    calls: ['no'],
  },
  entries: {
    code: `export function entries(object, report, path, check, marks) {
  for (const key in object) {
    if (!check(key, object[key], report, report && [path, key], marks)) return false;
  }
  return true;
}`,
  },
  anyOf: {
    code: `export function anyOf(value, report, path, branches, marks) {
  let isValid = false;
  for (const branch of branches) {
    isValid = fits(value, branch, marks) || isValid;
    if (isValid && !marks) return true;
  }
  return isValid || (report !== undefined && explain(value, report, path, branches, 'anyOf'));
}`,
    calls: ['fits', 'explain'],
  },
  oneOf: {
    code: `export function oneOf(value, report, path, branches, marks) {
  let count = 0;
  for (const branch of branches) {
    if (fits(value, branch, marks) && ++count > 1) return no(report, path, 'oneOf', 2);
  }
  return count === 1 || (report !== undefined && explain(value, report, path, branches, 'oneOf'));
}`,
    calls: ['fits', 'explain', 'no'],
  },
  // What a branch has looked at counts only when it fits.
  fits: {
    code: `export function fits(value, check, marks) {
  const own = marks && marks.empty();
  return check(value, undefined, undefined, own) && (!marks || marks.merge(own));
}`,
  },
  // The branch that is nearest speaks for all: the one with the fewest faults, of those that take values of this type.
  // Where each only misses a property, any of these would do, and all are named. Otherwise it is only likely that this
  // branch was meant, and the report is told.
  explain: {
    code: `export function explain(value, report, path, branches, keyword) {
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
}`,
  },
  tagged: {
    code: `export function tagged(value, report, path, tag, kinds) {
  if (!isObject(value)) return no(report, path, 'type', 'object');
  const kind = value[tag];
  if (kind === undefined) return no(report, path, 'required', tag);
  const check = typeof kind === 'string' ? kinds[kind] : undefined;
  return check ? check(value, report, path) : no(report, [path, tag], 'enum', Object.keys(kinds));
}`,
    calls: ['isObject', 'no'],
  },
  is_int32: {
    code: `export function is_int32(value) {
  return Number.isInteger(value) && value >= -2147483648 && value <= 2147483647;
}`,
  },
  is_int64: {
    code: `export function is_int64(value) {
  return Number.isInteger(value) && value >= -(2 ** 63) && value < 2 ** 63;
}`,
  },
  // RFC 3339, section 5.6.
  is_date: {
    code: `export function is_date(text) {
  const [, year, month, day] = /^(\\d{4})-(\\d\\d)-(\\d\\d)$/.exec(text) ?? [];
  return day > 0 && day <= (month === '02' ? (year % 4 || (year % 100 === 0 && year % 400) ? 28 : 29) : /0[13578]|1[02]/.test(month) ? 31 : /0[469]|11/.test(month) ? 30 : 0);
}`,
  },
  // A leap second is the last of a day in UTC (section 5.7).
  is_time: {
    code: `export function is_time(text) {
  const [, hour, minute, second, sign = '+', hours = 0, minutes = 0] = /^(\\d\\d):(\\d\\d):(\\d\\d)(?:\\.\\d+)?(?:z|([+-])(\\d\\d):(\\d\\d))$/i.exec(text) ?? [];
  if (!(hour < 24 && minute < 60 && second < 61 && hours < 24 && minutes < 60)) return false;
  return second < 60 || (2880 + hour * 60 + +minute - (sign + 1) * (hours * 60 + +minutes)) % 1440 === 1439;
}`,
  },
  is_date_time: {
    code: `export function is_date_time(text) {
  return (text[10] === 'T' || text[10] === 't') && is_date(text.slice(0, 10)) && is_time(text.slice(11));
}`,
    calls: ['is_date', 'is_time'],
  },
  marks: {
    code: `export function marks() {
  const own = { keys: new Set(), items: 0, indices: new Set(), empty: marks, merge };
  return own;
  function merge(other) {
    for (const key of other.keys) own.keys.add(key);
    for (const index of other.indices) own.indices.add(index);
    own.items = Math.max(own.items, other.items);
    return true;
  }
}`,
  },
  unevaluatedProperties: {
    code: `export function unevaluatedProperties(object, report, path, check, marks) {
  if (typeof object !== 'object' || object === null || Array.isArray(object)) return true;
  for (const key of Object.keys(object)) {
    if (marks.keys.has(key)) continue;
    if (!check(object[key], report, report && [path, key])) return false;
    marks.keys.add(key);
  }
  return true;
}`,
  },
  unevaluatedItems: {
    code: `export function unevaluatedItems(list, report, path, check, marks) {
  if (!Array.isArray(list)) return true;
  for (let index = marks.items; index < list.length; index++) {
    if (!marks.indices.has(index) && !check(list[index], report, report && [path, index])) return false;
  }
  marks.items = Infinity;
  return true;
}`,
  },
};

/** The functions that are asked for, and all that they call, in the order of the table. */
export function helpersFor(names: ReadonlySet<string>): string[] {
  const wanted = new Set<string>();
  const queue = [...names].filter((name) => Object.hasOwn(HELPERS, name));
  for (let name = queue.pop(); name !== undefined; name = queue.pop()) {
    if (!wanted.has(name)) queue.push(...(HELPERS[name]?.calls ?? []));
    wanted.add(name);
  }
  return Object.keys(HELPERS)
    .filter((name) => wanted.has(name))
    .map((name) => HELPERS[name]?.code ?? '');
}
