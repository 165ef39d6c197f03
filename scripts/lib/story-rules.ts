import type { Campaign, Contact, Conversation, ImportJob, Message, Template, WebhookEndpoint } from '@botbat/types';
import { NOW, shownOf, type Entity, type Prefix } from './story.ts';

/** What holds for each thing of a kind, whenever it is shown: "each Campaign has …". */
export interface Rule {
  prefix: Prefix;
  sentence: string;
  holds: (entity: Entity) => boolean;
}

function rules<Kind>(prefix: Prefix, checks: { [sentence: string]: (entity: Kind) => boolean }): Rule[] {
  return Object.entries(checks).map(([sentence, holds]) => {
    return { prefix, sentence, holds: (entity) => holds(entity as unknown as Kind) };
  });
}

const campaigns = rules<Campaign>('cmp', {
  'a failure if and only if it failed': (it) => (it.failure !== null) === (it.status === 'failed'),
  'a start once it was sent': (it) =>
    (it.started_at !== null) === ['sending', 'completed', 'failed'].includes(it.status),
  'an end if and only if it ended': (it) => (it.completed_at !== null) === ['completed', 'failed'].includes(it.status),
  'a time when it is scheduled': (it) => it.status !== 'scheduled' || it.scheduled_at !== null,
  'times in order': (it) => inOrder(it.created_at, it.started_at, it.completed_at, it.updated_at, NOW),
  'cumulative counts': ({ stats }) =>
    isDescending(stats.recipients, stats.sent, stats.delivered, stats.read) &&
    stats.sent + stats.failed <= stats.recipients,
  'no counts before it starts': (it) => it.started_at !== null || Object.values(it.stats).every((count) => count === 0),
  'no reader over SMS': (it) => it.channel !== 'sms' || it.stats.read === 0,
  'the variables of its template': (it) => hasVariablesOf(it.template_id, it.variables),
});

const contacts = rules<Contact>('con', {
  'an email or a phone': (it) => it.email !== null || it.phone !== null,
  'times in order': (it) =>
    inOrder(it.created_at, it.updated_at, NOW) && inOrder(it.created_at, it.last_contacted_at, NOW),
  'the time of the latest message to it': isContactedAsShown,
});

const conversations = rules<Conversation>('cnv', {
  'a resolution if and only if it is resolved': (it) => (it.resolved_at !== null) === (it.status === 'resolved'),
  'times in order': (it) =>
    inOrder(it.created_at, it.last_message_at, it.updated_at, NOW) && inOrder(it.last_message_at, it.resolved_at, NOW),
  'the time of its newest message': (it) => timesOf(messagesIn(it.id)).at(-1) === it.last_message_at,
  'a window of 24 hours after the last message from the contact': isWindowAsShown,
  'a window over WhatsApp, unless the contact has not answered': (it) =>
    (it.messaging_window_expires_at !== null) === (it.channel === 'whatsapp' && it.status !== 'pending'),
});

const importJobs = rules<ImportJob>('imp', {
  'counts that add up': (it) => it.processed_rows === it.created_count + it.updated_count + it.failed_count,
  'all its rows when it is completed': (it) => it.status !== 'completed' || it.processed_rows === it.total_rows,
  'an error for each row that failed': (it) => new Set(it.row_errors.map(({ row }) => row)).size === it.failed_count,
  'a failure if and only if it failed': (it) => (it.failure !== null) === (it.status === 'failed'),
  'a start unless it is queued': (it) => (it.started_at === null) === (it.status === 'queued'),
  'an end if and only if it ended': (it) => (it.completed_at !== null) === ['completed', 'failed'].includes(it.status),
  'times in order': (it) => inOrder(it.created_at, it.started_at, it.completed_at, it.updated_at, NOW),
  '30 days': (it) => hoursBetween(it.created_at, it.expires_at) === 30 * 24,
});

const messages = rules<Message>('msg', {
  'the last status of its history': (it) => it.status_history.at(-1)?.status === it.status,
  'a history in order': (it) => inOrder(...it.status_history.map(({ at }) => at)),
  'the time of each status that it has had, and of no other': hasTimesOfHistory,
  'a failure if and only if it failed': (it) => (it.failure !== null) === (it.status === 'failed'),
  'the status `delivered` when a contact wrote it': (it) => it.direction === 'outbound' || it.status === 'delivered',
  'either a template or a text': (it) => (it.body === null) === (it.template_id !== null),
  'variables if and only if it has a template': (it) => (it.variables === null) === (it.template_id === null),
  'the variables of its template': (it) => it.template_id === null || hasVariablesOf(it.template_id, it.variables),
  'no reader over SMS': (it) => it.channel !== 'sms' || it.read_at === null,
  'times in order': (it) =>
    inOrder(it.created_at, it.queued_at, it.sent_at, it.delivered_at, it.read_at, it.updated_at, NOW),
  'the contact and the channel of its conversation': (it) =>
    shownOf<Conversation>('cnv').some(({ id, contact_id, channel }) => {
      return id === it.conversation_id && contact_id === it.contact_id && channel === it.channel;
    }),
});

const templates = rules<Template>('tpl', {
  'a rejection if and only if it is rejected': (it) => (it.rejection !== null) === (it.status === 'rejected'),
  'a submission unless it is a draft': (it) => (it.submitted_at === null) === (it.status === 'draft'),
  'a review once WhatsApp has decided': (it) => (it.reviewed_at === null) === ['draft', 'pending'].includes(it.status),
  'times in order': (it) => inOrder(it.created_at, it.submitted_at, it.reviewed_at, it.updated_at, NOW),
  'the variables of its texts, in their order': (it) => it.variables.join() === variablesIn(it).join(),
  'a sample for each variable of its body': ({ components: { body } }) =>
    Object.keys(body.samples).join() === variablesInText(body.text).join(),
  'a sample for each variable of its header and buttons, and no other': hasSamples,
});

const webhooks = rules<WebhookEndpoint>('whk', {
  'no reason while it is enabled': (it) => !it.enabled || it.disabled_reason === null,
  'times in order': (it) =>
    inOrder(it.created_at, it.updated_at, NOW) && inOrder(it.created_at, it.last_delivery?.at ?? null, NOW),
});

export const RULES: readonly Rule[] = [
  ...campaigns,
  ...contacts,
  ...conversations,
  ...importJobs,
  ...messages,
  ...templates,
  ...webhooks,
];

function inOrder(...times: (string | null)[]): boolean {
  const present = times.filter((time) => time !== null).map((time) => Date.parse(time));
  return present.every((time, index) => time >= (present[index - 1] ?? 0));
}

function isDescending(...counts: number[]): boolean {
  return counts.every((count, index) => count <= (counts[index - 1] ?? count));
}

function hoursBetween(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / 3_600_000;
}

/** Of things that were created, from the first to the last. */
function timesOf(created: readonly { created_at: string }[]): string[] {
  return created.map(({ created_at }) => created_at).toSorted();
}

function messagesIn(conversation: string): Message[] {
  return shownOf<Message>('msg').filter(({ conversation_id: id }) => id === conversation);
}

function isWindowAsShown({ id, messaging_window_expires_at: expires }: Conversation): boolean {
  const last = timesOf(messagesIn(id).filter(({ direction }) => direction === 'inbound')).at(-1);
  return last === undefined ? expires === null : expires !== null && hoursBetween(last, expires) === 24;
}

/** A pending conversation began with a message to the contact, which no example shows. */
function isContactedAsShown({ id: contact, last_contacted_at: last }: Contact): boolean {
  const isOwn = ({ contact_id: id }: { contact_id: string }) => id === contact;
  const sent = shownOf<Message>('msg').filter(isOwn);
  const arrived = sent.filter(({ direction, status }) => direction === 'outbound' && status !== 'failed');
  const begun = shownOf<Conversation>('cnv').filter((it) => isOwn(it) && it.status === 'pending');
  return (timesOf([...arrived, ...begun]).at(-1) ?? null) === last;
}

function hasVariablesOf(template: string, variables: { [name: string]: string } | null): boolean {
  const found = shownOf<Template>('tpl').find(({ id }) => id === template);
  return found?.variables.join() === Object.keys(variables ?? {}).join();
}

function hasTimesOfHistory(message: Message): boolean {
  return (['queued', 'sent', 'delivered', 'read', 'failed'] as const).every((status) => {
    const step = message.status_history.find((change) => change.status === status);
    return message[`${status}_at`] === (step?.at ?? null);
  });
}

function variablesInText(text: string | null): string[] {
  return [...new Set([...(text ?? '').matchAll(/\{\{(\w+)\}\}/g)].map(([, name = '']) => name))];
}

function variablesIn({ components: { header, body, buttons } }: Template): string[] {
  return variablesInText([header?.text, body.text, ...buttons.map(textOf)].join(' '));
}

type Button = Template['components']['buttons'][number];

/** The part of a button that may hold a variable. */
function textOf(button: Button): string | null {
  if (button.kind === 'url') return button.url;
  return button.kind === 'copy_code' ? button.code : null;
}

function hasSamples({ components: { header, buttons } }: Template): boolean {
  const pairs = buttons.map((button) => [textOf(button), 'sample' in button ? button.sample : null] as const);
  return [[header?.text ?? null, header?.sample ?? null] as const, ...pairs].every(([text, sample]) => {
    return variablesInText(text).length > 0 === (sample !== null);
  });
}
