#!/usr/bin/env node
import { main } from '@botbat/document/command';
import { run } from './cli/run.ts';

await main(() => run(process.argv.slice(2)));
