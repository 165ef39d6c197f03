import { composeExamples } from './compose-examples.ts';
import { inlineTexts } from './inline-texts.ts';

/** What every run of Redocly on the split source needs, named in `redocly.yaml`. */
export default () => ({
  id: 'document',
  preprocessors: { oas3: { 'compose-examples': composeExamples, 'inline-texts': inlineTexts } },
});
