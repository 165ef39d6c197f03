/** A JSON value. */
export type Json = null | boolean | number | string | Json[] | JsonObject;
export type JsonObject = { [key: string]: Json };

/** @see https://spec.openapis.org/oas/v3.1.0#reference-object */
export interface Reference {
  $ref: string;
  summary?: string;
  description?: string;
}

/** @see https://spec.openapis.org/oas/v3.1.0#schema-object */
export type Schema = boolean | SchemaObject;
export interface SchemaObject {
  $ref?: string;
  type?: string | string[];
  description?: string;
  properties?: { [name: string]: Schema };
  required?: string[];
  [keyword: string]: unknown;
}

/** @see https://spec.openapis.org/oas/v3.1.0#example-object */
export interface Example {
  summary?: string;
  description?: string;
  value?: Json;
  externalValue?: string;
}

/** @see https://spec.openapis.org/oas/v3.1.0#media-type-object */
export interface MediaType {
  schema?: Schema;
  example?: Json;
  examples?: { [name: string]: Example | Reference };
  encoding?: { [property: string]: { contentType?: string } };
}
export type Content = { [mediaType: string]: MediaType };

/** @see https://spec.openapis.org/oas/v3.1.0#parameter-object */
export interface Parameter {
  name: string;
  in: 'query' | 'header' | 'path' | 'cookie';
  description?: string;
  required?: boolean;
  deprecated?: boolean;
  style?: string;
  explode?: boolean;
  schema?: Schema;
  content?: Content;
  example?: Json;
  examples?: { [name: string]: Example | Reference };
}

/** @see https://spec.openapis.org/oas/v3.1.0#header-object */
export type Header = Omit<Parameter, 'name' | 'in'>;

/** @see https://spec.openapis.org/oas/v3.1.0#request-body-object */
export interface RequestBody {
  description?: string;
  required?: boolean;
  content: Content;
}

/** @see https://spec.openapis.org/oas/v3.1.0#response-object */
export interface Response {
  description: string;
  headers?: { [name: string]: Header | Reference };
  content?: Content;
  links?: { [name: string]: unknown };
}
export type Responses = { [status: string]: Response | Reference };

/** @see https://spec.openapis.org/oas/v3.1.0#operation-object */
export interface Operation {
  operationId?: string;
  summary?: string;
  description?: string;
  tags?: string[];
  parameters?: (Parameter | Reference)[];
  requestBody?: RequestBody | Reference;
  responses?: Responses;
  security?: { [scheme: string]: string[] }[];
  deprecated?: boolean;
  [extension: `x-${string}`]: unknown;
}

export const METHODS = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace'] as const;
export type Method = (typeof METHODS)[number];

/** @see https://spec.openapis.org/oas/v3.1.0#path-item-object */
export type PathItem = { [method in Method]?: Operation } & {
  $ref?: string;
  summary?: string;
  description?: string;
  parameters?: (Parameter | Reference)[];
};

/** @see https://spec.openapis.org/oas/v3.1.0#components-object */
export interface Components {
  schemas?: { [name: string]: Schema };
  responses?: { [name: string]: Response | Reference };
  parameters?: { [name: string]: Parameter | Reference };
  examples?: { [name: string]: Example | Reference };
  requestBodies?: { [name: string]: RequestBody | Reference };
  headers?: { [name: string]: Header | Reference };
  securitySchemes?: { [name: string]: JsonObject };
  pathItems?: { [name: string]: PathItem };
}

/** A whole OpenAPI 3.1 description in one object. @see https://spec.openapis.org/oas/v3.1.0#openapi-object */
export interface Description {
  openapi: string;
  jsonSchemaDialect?: string;
  info: { title: string; version: string; [key: string]: unknown };
  servers?: { url: string; description?: string }[];
  paths?: { [path: string]: PathItem };
  webhooks?: { [name: string]: PathItem };
  components?: Components;
  tags?: { name: string; description?: string }[];
  security?: { [scheme: string]: string[] }[];
  [extension: `x-${string}`]: unknown;
}
