import { stripVTControlCharacters, styleText } from 'node:util';
import { formatFinding, formatReport, type Finding } from '@botbat/document';
import type { State } from './loop.ts';

export interface ScreenOptions {
  columns: number;
  rows: number;
  /** What is said above the findings, as where the docs are. */
  head: readonly string[];
  /** When everything was last made. */
  builtAt: Date | undefined;
  /** Gives the text that a file had when it was checked; `undefined` when there is none. */
  read(file: string): string | undefined;
}

/** The state of the loop as lines that fit a screen: findings in a stable order, with their sources if these fit too. */
export function drawScreen(state: State, options: ScreenOptions): string[] {
  const { rows, head, columns } = options;
  const status = statusOf(state, options.builtAt);
  const top = [...head, '', ...status, ''];
  return [...top, ...listFindings(state, options, rows - heightOf(top, columns) - 1)];
}

/** Two lines whatever the state is, so that the list below stays in its place. */
function statusOf(state: State, builtAt: Date | undefined): [string, string] {
  const { checked, change, findings, fault } = state;
  const time = `${Math.round(state.milliseconds)} ms`;
  if (fault !== undefined) return [paint('red', `✗ It could not be checked: ${fault}`), kept(builtAt)];
  if (checked < change) {
    const isOld = checked >= 0 && findings.length > 0;
    return [paint('yellow', '… checking'), isOld ? 'Below is what was found before this change.' : ''];
  }
  if (findings.length > 0) return [paint('red', `✗ ${count(findings.length)} in ${time}`), kept(builtAt)];
  return [paint('green', `✓ no findings in ${time}`), progressOf(state, builtAt)];
}

function progressOf({ step }: State, builtAt: Date | undefined): string {
  if (step === 'checkMore') return 'Spectral is still looking …';
  if (step === 'build') return 'Everything is being made anew …';
  return builtAt ? `Everything is made of it, at ${clock(builtAt)}.` : '';
}

function kept(builtAt: Date | undefined): string {
  const when = builtAt ? `as of ${clock(builtAt)}` : 'as they were';
  return `The docs, the mock and generated/ stay ${when} until this is mended.`;
}

function listFindings({ findings, checked, change }: State, { columns, read }: ScreenOptions, room: number): string[] {
  const lines = withSources(findings, columns, room, read) ?? withoutSources(findings, columns, room);
  return checked < change ? lines.map((line) => paint('dim', line)) : lines;
}

function withSources(
  findings: readonly Finding[],
  columns: number,
  room: number,
  read: ScreenOptions['read'],
): string[] | undefined {
  if (findings.length === 0) return [];
  if (findings.length > room) return undefined; // A thousand files are not read to be left out then.
  const lines = formatReport(findings, 'text', { tool: '', read }).trimEnd().split('\n');
  return heightOf(lines, columns) <= room ? lines : undefined;
}

function withoutSources(findings: readonly Finding[], columns: number, room: number): string[] {
  const lines = findings.map(formatFinding);
  if (heightOf(lines, columns) <= room) return lines;
  const shown = fitting(lines, columns, room - heightOf([rest(lines.length)], columns));
  return [...shown, rest(lines.length - shown.length)];
}

function rest(number: number): string {
  return `… and ${number.toLocaleString('en')} more: \`make lint\` prints them all.`;
}

function fitting(lines: readonly string[], columns: number, room: number): string[] {
  let left = room;
  const end = lines.findIndex((line) => (left -= heightOf([line], columns)) < 0);
  return lines.slice(0, end < 0 ? lines.length : end);
}

/** How many rows lines take, for a long one goes on in the next row. */
function heightOf(lines: readonly string[], columns: number): number {
  return lines.reduce(
    (rows, line) => rows + Math.max(1, Math.ceil(stripVTControlCharacters(line).length / columns)),
    0,
  );
}

/** Colours are left out where the terminal or NO_COLOR says so. */
function paint(format: 'red' | 'yellow' | 'green' | 'dim', text: string): string {
  return styleText(format, text, { stream: process.stderr });
}

function count(number: number): string {
  return `${number.toLocaleString('en')} finding${number === 1 ? '' : 's'}`;
}

function clock(date: Date): string {
  return date.toTimeString().slice(0, 8);
}
