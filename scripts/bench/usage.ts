// Runs a program in this process and prints, behind all that it prints, what it cost: its processor time with that of its
// start, and the most memory that it held. Usage: usage.ts program word …
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const [program = ''] = process.argv.splice(2, 1);
process.on('exit', () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  console.log(`\n${JSON.stringify({ milliseconds: (userCPUTime + systemCPUTime) / 1000, megabytes: maxRSS / 1024 })}`);
});
await import(pathToFileURL(resolve(program)).href);
