import { rules } from './rules/index.ts';

/** The house rules as a plugin of Redocly, named in `redocly.yaml`. */
export default () => ({ id: 'botbat', rules: { oas3: rules } });
