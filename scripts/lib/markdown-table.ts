/**
 * The rows of the table in a Markdown text whose head starts with these cells; each row is an array of its cells,
 * without the back quotes around them.
 *
 * @throws {TypeError} when there is no such table
 */
export function readTable(markdown: string, ...head: string[]): string[][] {
  const lines = markdown.split('\n');
  const start = lines.findIndex((line) => head.every((cell, index) => readCells(line)[index] === cell));
  if (start === -1) throw new TypeError(`No table starts with the columns ${head.join(', ')}.`);
  const end = lines.findIndex((line, index) => index > start && !line.startsWith('|'));
  return lines.slice(start + 2, end === -1 ? undefined : end).map(readCells);
}

function readCells(line: string): string[] {
  if (!line.startsWith('|')) return [];
  const cells = line.split('|').slice(1, -1);
  return cells.map((cell) => cell.trim().replace(/^`([^`]*)`$/, '$1'));
}
