import { stateOf, summarize } from './print.ts';
import type { Row } from './trace.ts';

const STYLE = `
:root { color-scheme: light dark; font: 15px/1.5 system-ui, sans-serif; }
body { max-width: 72rem; margin: 2rem auto; padding: 0 1rem; }
nav { columns: 3 14rem; }
table { width: 100%; border-collapse: collapse; }
th, td { padding: 0.4rem 0.6rem; border-bottom: 1px solid #8884; text-align: left; vertical-align: top; }
td:first-child { white-space: nowrap; }
code { font-size: 0.85em; overflow-wrap: anywhere; }
.proven { color: #178a4c; } .pending { color: #b26a00; } .broken { color: #c5221f; }
details { font-size: 0.9em; min-width: 17em; } summary { cursor: pointer; }
`;

/** A page that shows each requirement, what carries and what proves it; it needs no other file. */
export function buildPage(rows: readonly Row[]): string {
  const sections = [...Map.groupBy(rows, ({ section }) => section)];
  const links = sections.map(([title, own]) => `<a href="#${own[0]?.id}">${escape(title)}</a><br>`);
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>What the API has to do</title>
<style>${STYLE}</style>
</head>
<body>
<h1>What the API has to do</h1>
<p>${escape(summarize(rows))}. <a href="index.html">The reference</a></p>
<nav>${links.join('\n')}</nav>
${sections.map(([title, own]) => sectionOf(title, own)).join('\n')}
</body>
</html>
`;
}

function sectionOf(title: string, rows: readonly Row[]): string {
  const head = '<tr><th>Id</th><th>Requirement</th><th>Carried and proven by</th><th>State</th></tr>';
  return `<h2>${escape(title)}</h2>\n<table>\n${head}\n${rows.map(toRow).join('\n')}\n</table>`;
}

function toRow(row: Row): string {
  const { id, says, carriers, rules, tests } = row;
  const places = [...carriers, ...tests].map(({ file, line }) => `${file}:${line}`);
  const evidence = [...rules, ...places].map((text) => `<code>${escape(text)}</code>`).join('<br>');
  const count = `carriers ${carriers.length}, rules ${rules.length}, tests ${tests.length}`;
  const cells = [
    `<a href="#${id}">${id}</a>`,
    escape(says),
    `<details><summary>${count}</summary>${evidence}</details>`,
    `<span class="${stateOf(row).split(' ')[0]}">${escape(stateOf(row))}</span>`,
  ];
  return `<tr id="${id}">${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
