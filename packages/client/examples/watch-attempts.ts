// Sets how often and how long to try, adds a header to each attempt, and logs them. Usage: node watch-attempts.ts
import { createClient, listCampaigns, type Hook, type LogRecord } from '@botbat/client';

const trace: Hook = (request, next) => {
  request.headers.set('X-Trace', 'example');
  return next(request);
};
const log = ({ request, attempt, status, error, retryIn }: LogRecord) => {
  const path = request.replace(/https?:\/\/[^/]+/, '');
  console.log(`${path}, attempt ${attempt}: ${status ?? error}${retryIn === undefined ? '' : ', again'}`);
};

const client = createClient({
  apiKey: process.env['BOTBAT_API_KEY'] ?? '',
  baseUrl: process.env['BOTBAT_BASE_URL'] ?? 'https://sandbox.botbat.com',
  ...{ attempts: 3, timeout: 10_000, totalTimeout: 60_000 },
  ...{ hooks: [trace], log },
});

const { data, attempts } = await listCampaigns(client, { limit: 10 }).withResponse();
console.log(`${data.data.length} campaigns after ${attempts} attempts`);
