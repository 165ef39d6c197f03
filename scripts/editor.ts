// The schemas by which editors complete and check `openapi/`: `.vscode/schemas/`. Usage: editor.ts
import { EDITOR_SCHEMAS, makeEditorSchemas } from './lib/editor.ts';
import { main } from './lib/main.ts';
import { writeFiles } from '@botbat/document/write';

await main(async () => {
  const changed = writeFiles(EDITOR_SCHEMAS, await makeEditorSchemas());
  console.error(`${EDITOR_SCHEMAS}/: ${changed.length === 0 ? 'nothing changed' : `changed ${changed.join(', ')}`}`);
});
