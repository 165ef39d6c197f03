// Calls a server by fetch alone. Usage: call-raw.ts GET|POST url
import { CONTACTS } from './contacts.ts';
import { timeCalls } from './time-calls.ts';

const [method = 'GET', baseUrl = ''] = process.argv.slice(2);
const headers = { Authorization: 'Bearer bb_test_1', Accept: 'application/json' };
const posted = { ...headers, 'Content-Type': 'application/json' };
const url = `${baseUrl}/v1/contacts${method === 'GET' ? '/con_01KT3SRYY0G428D84GWCJKQSSV' : ''}`;
await timeCalls(async () => {
  const init = method === 'GET' ? { headers } : { method, headers: posted, body: JSON.stringify(CONTACTS.valid) };
  const response = await fetch(url, init);
  return await response.json();
});
