import {
  resolve,
  type Description,
  type Json,
  type MediaType,
  type Operation,
  type RequestBody,
} from '@botbat/document';
import { firstExample } from './example.ts';

/** One part of a form. */
export interface Part {
  name: string;
  text: string;
  /** The media type of a file; a part without one is a plain text. */
  mediaType?: string;
}

/** A body ready to be sent: a text, or the parts of a form. */
export type ExampleBody = { mediaType: string; text: string } | { mediaType: 'multipart/form-data'; parts: Part[] };

/**
 * The body of the first media type's first example.
 *
 * @throws {TypeError} when a body is required and has no example
 * @see https://spec.openapis.org/oas/v3.1.0#request-body-object
 */
export function exampleBody(description: Description, operation: Operation): ExampleBody | undefined {
  if (!operation.requestBody) return undefined;
  const { content, required = false } = resolve<RequestBody>(description, operation.requestBody);
  const [entry] = Object.entries(content);
  const value = entry && firstExample(description, entry[1]);
  if (entry && value !== undefined) return toBody(entry[0], value, entry[1]);
  if (required) throw new TypeError(`The body of \`${operation.operationId}\` has no example to send.`);
  return undefined;
}

function toBody(mediaType: string, value: Json, { encoding = {} }: MediaType): ExampleBody {
  if (mediaType !== 'multipart/form-data') return { mediaType, text: toText(mediaType, value) };
  const entries = Object.entries(value as { [name: string]: Json });
  const parts = entries.map(([name, part]) => toPart(name, part, encoding[name]?.contentType));
  return { mediaType, parts };
}

/** @see https://spec.openapis.org/oas/v3.1.0#special-considerations-for-multipart-content */
function toPart(name: string, value: Json, contentType?: string): Part {
  const mediaType = contentType ?? (typeof value === 'object' ? 'application/json' : undefined);
  return { name, text: toText(mediaType ?? 'text/plain', value), ...(mediaType === undefined ? {} : { mediaType }) };
}

function toText(mediaType: string, value: Json): string {
  return isJson(mediaType) || typeof value !== 'string' ? JSON.stringify(value) : value;
}

/** Whether bodies of a media type are JSON. @see https://www.rfc-editor.org/rfc/rfc6839#section-3.1 */
export function isJson(mediaType: string): boolean {
  return /^application\/([^;]+\+)?json\s*(;|$)/i.test(mediaType);
}

/** The name under which a part travels when it is a file. */
export function fileName({ name, mediaType = '' }: Part): string {
  return `${name}.${mediaType.split('/')[1]}`;
}
