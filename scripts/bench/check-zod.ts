// Checks a contact again and again with zod, by a schema with the same conditions. Usage: check-zod.ts valid|invalid zod
import { pathToFileURL } from 'node:url';
import { timeChecks, type Kind } from './contacts.ts';

const [kind, path = ''] = process.argv.slice(2);
const { z } = (await import(pathToFileURL(path).href)) as { z: any }; // Its types are not installed.

const text = (max: number, pattern: RegExp, min = 1) => z.string().min(min).max(max).regex(pattern);
const status = z.enum(['subscribed', 'unsubscribed', 'unknown']);
const Contact = z
  .strictObject({
    name: text(200, /\S/u).optional(),
    email: z.email().min(3).max(254).optional(),
    phone: text(16, /^\+[1-9]\d{6,14}$/u, 8).optional(),
    language: text(11, /^[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2})?$/u, 2).optional(),
    tags: z
      .array(text(50, /^[a-z0-9][a-z0-9_-]{0,49}$/u))
      .max(50)
      .refine((tags: string[]) => new Set(tags).size === tags.length)
      .optional(),
    custom_fields: z
      .record(text(64, /^[a-z][a-z0-9_]*$/u), z.union([text(1000, /\S/u), z.number(), z.boolean()]))
      .optional(),
    subscriptions: z.strictObject({ whatsapp: status.optional(), sms: status.optional() }).optional(),
  })
  .refine(({ email, phone }: { email?: string; phone?: string }) => email !== undefined || phone !== undefined);

timeChecks((value) => Contact.safeParse(value).success, kind as Kind);
