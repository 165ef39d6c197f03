import { EVENT_ID, getScalarValue, parseEvents, SCALAR_STYLE, type Event, type ScalarEvent } from 'js-yaml';

/** A value in a YAML text: the text of a scalar, or what a collection holds by key or index. */
export type YamlNode = string | ReadonlyMap<string, YamlEntry>;

/** A value, and where its key begins, or the value itself in a list. */
export interface YamlEntry {
  node: YamlNode;
  offset: number;
}

/** A collection that is not closed yet. */
interface Frame {
  entries: Map<string, YamlEntry>;
  isList: boolean;
  start: number;
  key?: YamlEntry;
}

/**
 * Reads the first document of a text as a tree that knows its places; JSON is YAML. Of a key that stands twice, the
 * first counts; an alias is an empty text.
 *
 * @throws {YAMLException} when the text is not YAML
 */
export function parseYamlTree(text: string): YamlEntry {
  const top: Frame = { entries: new Map(), isList: true, start: 0 };
  const open = [top];
  for (const event of parseEvents(text, { maxDepth: 1000 })) {
    const frame = open.at(-1) ?? top;
    if (event.type === EVENT_ID.POP) open.pop();
    else if (event.type === EVENT_ID.SEQUENCE || event.type === EVENT_ID.MAPPING) {
      const entries = new Map<string, YamlEntry>();
      add(frame, { node: entries, offset: event.start });
      open.push({ entries, isList: event.type === EVENT_ID.SEQUENCE, start: event.start });
    } else if (event.type === EVENT_ID.DOCUMENT) open.push(top);
    else add(frame, leaf(text, event, frame));
  }
  return top.entries.get('0') ?? { node: '', offset: 0 };
}

function add(frame: Frame, entry: YamlEntry): void {
  const { entries, isList, key } = frame;
  if (isList) entries.set(String(entries.size), entry);
  else if (!key) frame.key = entry;
  else {
    delete frame.key;
    const name = String(key.node);
    if (!entries.has(name)) entries.set(name, { node: entry.node, offset: key.offset });
  }
}

function leaf(text: string, event: Event, { start }: Frame): YamlEntry {
  if (event.type !== EVENT_ID.SCALAR || event.valueStart < 0) return { node: '', offset: start };
  return { node: getScalarValue(text, event), offset: startOf(text, event) };
}

/** Where a scalar begins with its quote or its `|`, which the parser leaves out. */
function startOf(text: string, { style, valueStart }: ScalarEvent): number {
  switch (style) {
    case SCALAR_STYLE.SINGLE_QUOTED:
    case SCALAR_STYLE.DOUBLE_QUOTED:
      return valueStart - 1;
    case SCALAR_STYLE.LITERAL_BLOCK:
      return text.lastIndexOf('|', valueStart - 1);
    case SCALAR_STYLE.FOLDED_BLOCK:
      return text.lastIndexOf('>', valueStart - 1);
    default:
      return valueStart;
  }
}
