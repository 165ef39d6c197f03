export * from './common.ts';
// Every operation by its name, which checks its body before it sends it: the contract decides which there are.
export * from './generated.ts';
