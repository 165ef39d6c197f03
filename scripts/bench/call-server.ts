// Answers every request at once: a contact for GET, what was created for POST. Prints its port.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { CONTACTS } from './contacts.ts';

const body = JSON.stringify({ id: 'con_01KT3SRYY0G428D84GWCJKQSSV', ...CONTACTS.valid });
const headers = { 'Content-Type': 'application/json', 'Content-Length': Buffer.byteLength(body) };
const server = createServer((request, response) => {
  request.resume().once('end', () => response.writeHead(request.method === 'POST' ? 201 : 200, headers).end(body));
});
server.listen(0, '127.0.0.1', () => console.log((server.address() as AddressInfo).port));
