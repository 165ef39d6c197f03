/** Lines as a JSDoc comment. Nothing that they hold can end it. */
export function printComment(lines: readonly string[], indent = ''): string {
  if (lines.length === 0) return '';
  const safe = lines.flatMap((line) => line.split(/\r\n|[\r\n\u2028\u2029]/)).map(escapeLine);
  const [only = ''] = safe;
  if (safe.length === 1 && indent.length + only.length <= 113) return `${indent}/** ${only} */\n`;
  const wrapped = wrapAll(safe, 117 - indent.length);
  return `${[`${indent}/**`, ...wrapped.map((line) => `${indent} * ${line}`.trimEnd()), `${indent} */`].join('\n')}\n`;
}

function escapeLine(line: string): string {
  return line.replaceAll('*/', '*\\/').trimEnd();
}

/** Inside fences, and where white space has a meaning, lines stay as they are. */
function wrapAll(lines: readonly string[], width: number): string[] {
  let isFenced = false;
  return lines.flatMap((line) => {
    if (/^\s*(```|~~~)/.test(line)) isFenced = !isFenced;
    return isFenced || line.length <= width || /^(\s|\||#|@|\d+\.)/.test(line) ? [line] : wrap(line, width);
  });
}

/** No line begins with what would begin a list, a heading or a tag. */
function wrap(line: string, width: number): string[] {
  const hanging = /^[-*+] /.test(line) ? '  ' : '';
  const lines: string[] = [];
  let current = '';
  for (const word of line.split(' ')) {
    const isFull = current !== '' && current.length + 1 + word.length > width && !/^($|[-*+#>|@=~]|\d+[.)])/.test(word);
    if (isFull) lines.push(current);
    current = isFull ? hanging + word : current === '' ? word : `${current} ${word}`;
  }
  return [...lines, current];
}
