// Imports a CSV file, and waits until all of its rows are read. Usage: node import-contacts.ts <file>
import { createClient, importContacts, waitForImport } from '@botbat/client';
import { fileFromPath } from '@botbat/client/node';

const [path = 'contacts.csv'] = process.argv.slice(2);
const client = createClient({
  apiKey: process.env['BOTBAT_API_KEY'] ?? '',
  baseUrl: process.env['BOTBAT_BASE_URL'] ?? 'https://sandbox.botbat.com',
});

const file = await fileFromPath(path, { type: 'text/csv' });
const { id } = await importContacts(client, { body: { file, mode: 'upsert' } });
const job = await waitForImport(client, id, { onProgress: ({ status }) => console.log(status) });
console.log(`${job.created_count} created, ${job.updated_count} updated, ${job.failed_count} failed`);
if (job.status === 'failed') process.exitCode = 1;
