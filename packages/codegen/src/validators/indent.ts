/** Indents by brackets, so that a changed line is a changed line in a diff. */
export function indent(code: string): string {
  let depth = 0;
  return code
    .split('\n')
    .map((line) => {
      const plain = line.replace(/"(?:[^"\\]|\\.)*"/g, '""');
      const closing = /^[}\])]+/.exec(plain)?.[0].length ?? 0;
      const text = line === '' ? '' : `${'  '.repeat(Math.max(depth - closing, 0))}${line}`;
      depth += count(plain, /[{[(]/g) - count(plain, /[}\])]/g);
      return text;
    })
    .join('\n');
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
