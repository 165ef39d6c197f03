export * from './common.ts';
// The same operations, which send what they are given: for who checks it already, or cannot afford the bytes.
export * from './generated-lean.ts';
