export type { CheckId } from './checks/index.ts';
export { formatFinding, type Finding } from './finding.ts';
export { NoAnswerError } from './no-answer-error.ts';
export type { ContractTestOptions, Progress } from './options.ts';
export { runContractTests, type Report } from './run.ts';
