// Prints every contact with a tag, however many pages they fill. Usage: node list-contacts.ts <tag>
import { createClient, listContactsPages } from '@botbat/client';

const [tag = 'vip'] = process.argv.slice(2);
const client = createClient({
  apiKey: process.env['BOTBAT_API_KEY'] ?? '',
  baseUrl: process.env['BOTBAT_BASE_URL'] ?? 'https://sandbox.botbat.com',
});

let count = 0;
for await (const { id, name } of listContactsPages(client, { tag, limit: 100 })) {
  count += 1;
  console.log(`${id} ${name ?? '(no name)'}`);
}
console.log(`${count} in all`);
