import { readFileSync } from 'node:fs';
import { drawScreen, type State } from '@botbat/authoring/watch';

type Show = (state: State) => void;

/** For machines each state as a line of JSON; for people a list that stays in its place, or one after the other. */
export function chooseShow(isJson: boolean, head: readonly string[]): Show {
  if (isJson) return (state) => process.stdout.write(`${JSON.stringify(state)}\n`);
  return process.stderr.isTTY ? showInPlace(head) : showInTurn(head);
}

function showInPlace(head: readonly string[]): Show {
  const draw = drawer(head);
  let last: State | undefined;
  const show = (state: State) => {
    last = state;
    const { columns, rows } = process.stderr;
    process.stderr.write(
      `\x1b[H${draw(state, columns, rows)
        .map((line) => `${line}\x1b[K\n`)
        .join('')}\x1b[J`,
    );
  };
  process.stderr.write('\x1b[2J');
  process.stderr.on('resize', () => last && show(last));
  return show;
}

/** Only what is certain, and all of it. */
function showInTurn(head: readonly string[]): Show {
  const draw = drawer([]);
  let before = '';
  console.error(head.join('\n'));
  return (state) => {
    const text = state.checked < state.change ? before : draw(state, Infinity, Infinity).join('\n').trim();
    if (text !== before) console.error(text);
    before = text;
  };
}

/** Remembers when all was made, and what the sources said when they were checked. */
function drawer(head: readonly string[]): (state: State, columns: number, rows: number) => string[] {
  let [built, checked] = [-1, -1];
  let builtAt: Date | undefined;
  let texts = new Map<string, string | undefined>();
  const read = (file: string) => texts.get(file) ?? texts.set(file, readIfPresent(file)).get(file);
  return (state, columns, rows) => {
    if (state.built !== built) builtAt = new Date();
    if (state.checked !== checked) texts = new Map();
    [built, checked] = [state.built, state.checked];
    return drawScreen(state, { columns, rows, head, builtAt, read });
  };
}

function readIfPresent(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}
