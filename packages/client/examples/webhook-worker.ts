// Receives deliveries where a handler of `fetch` does, as in Workers, Deno and Bun.
import { verifyWebhook, WebhookError } from '@botbat/client/webhooks';

interface Environment {
  BOTBAT_WEBHOOK_SECRET: string;
}

export default {
  async fetch(request: Request, { BOTBAT_WEBHOOK_SECRET }: Environment): Promise<Response> {
    try {
      const { type } = await verifyWebhook(await request.text(), request.headers, BOTBAT_WEBHOOK_SECRET);
      console.log(type);
      return new Response(null, { status: 204 });
    } catch (error) {
      return new Response(null, { status: error instanceof WebhookError ? 400 : 500 });
    }
  },
};
