// Receives deliveries with a plain server of Node. Usage: PORT=8080 node webhook-server.ts
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { verifyWebhook, WebhookError } from '@botbat/client/webhooks';

const secret = process.env['BOTBAT_WEBHOOK_SECRET'] ?? '';

const server = createServer(async (request, response) => {
  try {
    // The bytes as they came: a body that was parsed and written again has another signature.
    const event = await verifyWebhook(await buffer(request), request.headers, secret);
    if (event.type === 'message.received') console.log(`message ${event.data.id}`);
    else console.log(event.type);
    response.writeHead(204).end();
  } catch (error) {
    // Only what is not genuine is refused for good; everything else is delivered again after a 500.
    response.writeHead(error instanceof WebhookError ? 400 : 500).end();
  }
});
server.listen(Number(process.env['PORT'] ?? 8080), () => {
  console.log(`listening on ${(server.address() as AddressInfo).port}`);
});
