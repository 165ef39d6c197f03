export { type RuleOptions } from './house.ts';
export { scaffold, type RuleFile, type Scaffold } from './scaffold.ts';
export { ScaffoldError } from './scaffold-error.ts';
export { sentencesIn, type Sentence } from './sentences.ts';
