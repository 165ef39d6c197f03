import {
  listParameters,
  listResponses,
  resolve,
  type Description,
  type LocatedOperation,
  type Parameter,
  type RequestBody,
  type Response,
} from '@botbat/document';
import { convert } from './convert.ts';
import { quote } from './literal.ts';
import { isMultipart, jsonOf, requestBody, responseBody } from './media-types.ts';
import { nameParameters } from './names.ts';
import { operationComment } from './operation-comment.ts';
import { itemOf } from './page-item.ts';
import { commentOf } from './schema-comment.ts';
import type { Context } from './schemas.ts';
import { NEVER, text, UNDEFINED, union, UNKNOWN, type Property, type TypeNode } from './type-node.ts';

/** A type of an operation: what its name ends in, what it is, and what to say of it. */
export interface OperationType {
  ending: string;
  node: TypeNode;
  comment: string[];
  /** What it is made of without naming it. */
  uses?: TypeNode[];
}

export function operationTypes(
  description: Description,
  located: LocatedOperation,
  warn: (message: string) => void,
): OperationType[] {
  const sent: Context = { description, form: 'sent', warn };
  const received: Context = { description, form: 'received', warn };
  const responses = listResponses(description, located);
  const errors = responses.filter(([status]) => isError(status));
  const codes = errorCodes(description, errors);
  const item = located.operation['x-pagination'] === 'cursor' ? pageItem(responses, received) : undefined;
  return [
    {
      ending: 'Input',
      node: inputNode(located, sent),
      uses: usedBodies(located, sent),
      comment: operationComment(description, located, codes ?? []),
    },
    { ending: 'Result', node: resultNode(responses, received), comment: ['What a success brings.'] },
    { ending: 'ErrorStatus', node: statusNode(errors), comment: ['The statuses of documented failures.'] },
    { ending: 'ErrorBody', node: errorNode(errors, received), comment: ['What documented failures bring.'] },
    { ending: 'ErrorCode', node: codeNode(codes), comment: ['The codes of documented failures.'] },
    ...(item ? [{ ending: 'Item', node: item, comment: ['One item of a page.'] }] : []),
  ];
}

const PLACES: readonly string[] = ['path', 'query', 'header', 'cookie'];

/** Parameters by their names, path first, and the body. The client sends these headers by itself. */
function inputNode(located: LocatedOperation, context: Context): TypeNode {
  const all = listParameters(context.description, located).filter(({ in: place, name }) => {
    return place !== 'header' || name.toLowerCase() !== 'idempotency-key';
  });
  const sorted = all.toSorted((a, b) => PLACES.indexOf(a.in) - PLACES.indexOf(b.in));
  const properties = nameParameters(sorted).map(([name, parameter]) => parameterProperty(name, parameter, context));
  const body = bodyProperty(located, context);
  if (body) properties.push(body);
  return { kind: 'object', properties, ...(properties.length === 0 ? { index: NEVER } : {}) };
}

function parameterProperty(name: string, parameter: Parameter, context: Context): Property {
  const { required = false, schema, content, description, deprecated, in: place } = parameter;
  const used = schema ?? jsonOf(content)?.schema;
  const type = used === undefined ? text('string') : convert(used, context);
  return {
    name,
    type,
    optional: place !== 'path' && !required,
    comment: commentOf({
      ...(typeof used === 'object' ? used : {}),
      ...(description === undefined ? {} : { description }),
      ...(deprecated === undefined ? {} : { deprecated }),
    }),
  };
}

function bodyProperty({ operation }: LocatedOperation, context: Context): Property | undefined {
  if (!operation.requestBody) return undefined;
  const { content, required = false, description } = resolve<RequestBody>(context.description, operation.requestBody);
  const type = requestBody(content ?? {}, context);
  return { name: 'body', type, optional: !required, comment: description ? [description] : [] };
}

/** The schema of a form is written out in the input, because its files are no strings there. */
function usedBodies({ operation }: LocatedOperation, context: Context): TypeNode[] {
  if (!operation.requestBody) return [];
  const { content } = resolve<RequestBody>(context.description, operation.requestBody);
  const forms = Object.entries(content ?? {}).filter(([name]) => isMultipart(name));
  return forms.map(([, mediaType]) => convert(mediaType?.schema, context));
}

type StatusResponse = [status: string, response: Response];

function isSuccess(status: string): boolean {
  return /^2(\d\d|XX)$/i.test(status);
}

function isError(status: string): boolean {
  return /^([45](\d\d|XX)|default)$/i.test(status);
}

/** Where no success is documented, `default` is one; where nothing is, anything may come. */
function resultNode(responses: readonly StatusResponse[], context: Context): TypeNode {
  const successes = responses.filter(([status]) => isSuccess(status));
  const used = successes.length > 0 ? successes : responses.filter(([status]) => status === 'default');
  return used.length === 0 ? UNKNOWN : bodies(used, context);
}

function bodies(responses: readonly StatusResponse[], context: Context): TypeNode {
  return union(
    responses.map(([status, { content }]) => {
      const hasBody = status !== '204' && status !== '205' && Object.keys(content ?? {}).length > 0;
      return hasBody ? responseBody(content ?? {}, context) : UNDEFINED;
    }),
  );
}

/** A range, and `default`, may be any status. */
function statusNode(errors: readonly StatusResponse[]): TypeNode {
  if (errors.length === 0) return text('number');
  const exact = errors.filter(([status]) => /^\d+$/.test(status));
  const open = exact.length === 0 ? text('number') : text('(number & {})');
  return union([...exact.map(([status]) => text(status)), ...(exact.length < errors.length ? [open] : [])]);
}

function errorNode(errors: readonly StatusResponse[], context: Context): TypeNode {
  return errors.length === 0 ? UNKNOWN : bodies(errors, context);
}

/** The codes of the root's `x-error-codes` that belong to documented statuses; `undefined` without that extension. */
function errorCodes(description: Description, errors: readonly StatusResponse[]): string[] | undefined {
  const all = description['x-error-codes'];
  if (!Array.isArray(all)) return undefined;
  const entries = all as { status?: unknown; code?: unknown }[];
  const codes = entries.filter(({ status }) => errors.some(([documented]) => covers(documented, String(status))));
  return [...new Set(codes.map(({ code }) => code).filter((code) => typeof code === 'string'))];
}

function covers(documented: string, status: string): boolean {
  if (documented === 'default' || documented === status) return true;
  return /^.XX$/i.test(documented) && documented.charAt(0) === status.charAt(0);
}

function codeNode(codes: readonly string[] | undefined): TypeNode {
  return codes === undefined || codes.length === 0 ? text('string') : union(codes.map((code) => text(quote(code))));
}

function pageItem(responses: readonly StatusResponse[], context: Context): TypeNode | undefined {
  const page = responses.find(([status]) => isSuccess(status));
  return itemOf(jsonOf(page?.[1].content)?.schema, context);
}
