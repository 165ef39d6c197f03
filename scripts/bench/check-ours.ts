// Checks a contact again and again with our validator. Usage: check-ours.ts valid|invalid
import { validateRequestBody } from '@botbat/validators';
import { timeChecks, type Kind } from './contacts.ts';

const check = (value: unknown) => validateRequestBody('createContact', 'application/json', value).ok;
timeChecks(check, process.argv[2] as Kind);
