import type { Oas3Rule, UserContext } from '@redocly/openapi-core';
import { recordOf } from '../node.ts';
import { isPlaceholder, PLACEHOLDER } from '../placeholder.ts';

interface Options {
  /** The length of the longest summary. */
  maxLength?: number;
  /** What matches a text that `described` finds as no sentence. */
  placeholder?: string;
}

/** A summary is a short imperative sentence without a full stop, and says it in other words than the description. */
export const summary: Oas3Rule = ({ maxLength = 40, placeholder = PLACEHOLDER }: Options) => ({
  Operation(operation: object, { report, location }: UserContext) {
    const { summary: text, description } = recordOf(operation);
    if (typeof text !== 'string' || text.trim() === '') return; // `operation-summary` asks for one.
    if (isPlaceholder(text, placeholder)) return;
    for (const message of faultsOf(text, description, maxLength))
      report({ message, location: location.child('summary') });
  },
});

function faultsOf(text: string, description: unknown, maxLength: number): string[] {
  const length = [...text].length;
  const capitalised = text.slice(0, 1).toUpperCase() + text.slice(1);
  return [
    length > maxLength ? `The summary has ${length} characters. Say it in ${maxLength}.` : '',
    text.endsWith('.') ? 'The summary ends with a full stop. Remove it.' : '',
    /^\p{Lu}/u.test(text) ? '' : `${quoted(text)} should begin with a capital letter. Write ${quoted(capitalised)}.`,
    /^(The|A|An|This)\b|^\w+(?<!s)s (a|an|the)\b/u.test(text)
      ? `${quoted(text)} should say what to do: begin with a verb such as \`List\` or \`Create\`.`
      : '',
    text === description ? 'The summary is the same as the description. Say there what happens.' : '',
  ].filter((message) => message !== '');
}

/** The first words are enough to know it again. */
function quoted(text: string): string {
  const [line = ''] = text.trim().split('\n', 1);
  return `\`${line.length > 60 ? `${line.slice(0, 59)}…` : line}\``;
}
