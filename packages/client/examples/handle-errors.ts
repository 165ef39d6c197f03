// Says what to do about each way in which a call can fail. Usage: node handle-errors.ts <contact id> <text>
import { ConnectionError, createClient, isErrorOf, sendMessage, TimeoutError, ValidationError } from '@botbat/client';

const [contact_id = '', text = ''] = process.argv.slice(2);
const client = createClient({
  apiKey: process.env['BOTBAT_API_KEY'] ?? '',
  baseUrl: process.env['BOTBAT_BASE_URL'] ?? 'https://sandbox.botbat.com',
  attempts: 2,
});

function explain(error: unknown): string {
  if (error instanceof ValidationError) return `not sent: ${error.findings.map(({ path }) => path).join(', ')}`;
  if (error instanceof ConnectionError || error instanceof TimeoutError) return 'perhaps sent: no answer came';
  if (!isErrorOf('sendMessage', error)) throw error;
  switch (error.code) {
    case 'unauthorized':
      return 'look at the key';
    case 'rate_limited':
      return `come back in ${error.retryAfter} s`;
    case 'validation_error':
      return `refused: ${error.details.map(({ field }) => field).join(', ')}`;
    default:
      return `${error.code}: ${error.message} (${error.requestId})`;
  }
}

try {
  const { id } = await sendMessage(client, { body: { contact_id, channel: 'sms', body: text } });
  console.log(id);
} catch (error) {
  console.log(explain(error));
}
