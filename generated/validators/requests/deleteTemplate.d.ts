// Made by `make generate` from generated/openapi.json. Do not edit: change openapi/ and run it again.
import type { Check } from '../index.js';

export declare const path: Check;
export declare const query: Check;
