/** What the entry of a generated package exports besides the calls. */
export const ERRORS = ['ApiError', 'BotBatError', 'ConnectionError', 'TimeoutError', 'ValidationError'];

/** What a function cannot be called, because the module or its entry has it already. */
export const RESERVED = [
  ...'asGiven call cookies paginate pathIn queryIn toForm groupCalls'.split(' '),
  ...'types client input options next result arguments eval'.split(' '),
  ...'checkWith explain ApiPromise CallGroups CallOptions ErrorCodes Pages'.split(' '),
  ...[...ERRORS, 'createClient', 'Client', 'ClientOptions'],
];
