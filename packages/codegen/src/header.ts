/** The first lines of every generated file that can hold a comment. */
export const HEADER = `// Made by \`make generate\` from generated/openapi.json. Do not edit: change openapi/ and run it again.\n`;
