import { fileName, type Part } from './body.ts';
import type { ExampleRequest } from './request.ts';

/** A request as a line for a shell, which reads the key from the environment variable `KEY`. */
export function toCurl({ method, url, headers, body }: ExampleRequest): string {
  const lines = Object.entries(headers).map(([name, value]) => `-H ${quote(`${name}: ${value}`)}`);
  const words = ['curl -i', ...(method === 'GET' ? [] : [`-X ${method}`]), '-H "Authorization: Bearer $KEY"', ...lines];
  if (body && 'parts' in body) words.push(...body.parts.map(toFormWord));
  else if (body) words.push(`-H ${quote(`Content-Type: ${body.mediaType}`)}`, `--data-raw ${quote(body.text)}`);
  return [...words, quote(url)].join(' ');
}

function toFormWord(part: Part): string {
  if (part.mediaType === undefined) return `--form-string ${quote(`${part.name}=${part.text}`)}`;
  const text = part.text.replace(/["\\]/g, '\\$&');
  return `-F ${quote(`${part.name}="${text}";type=${part.mediaType};filename=${fileName(part)}`)}`;
}

function quote(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`;
}
