// What vitest expects to find when it is loaded; where it does not start the process itself, nobody has put it there.
Object.assign(globalThis, { __vitest_worker__: { ctx: {}, config: { snapshotOptions: {} }, filepath: '' } });

export {};
