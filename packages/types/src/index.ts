// The one index that names nothing: the contract decides which types there are, and every one of them is public.
export type * from './generated.ts';
