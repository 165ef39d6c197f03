// Sends one message, and says what became of it. Usage: node send-message.ts <contact id> <text>
import { createClient, getMessage, sendMessage } from '@botbat/client';

const [contact_id = '', text = ''] = process.argv.slice(2);
const client = createClient({
  apiKey: process.env['BOTBAT_API_KEY'] ?? '',
  baseUrl: process.env['BOTBAT_BASE_URL'] ?? 'https://sandbox.botbat.com',
});

const { id } = await sendMessage(client, { body: { contact_id, channel: 'sms', body: text } });
const { status } = await getMessage(client, { message_id: id });
console.log(`${id} is ${status}`);
