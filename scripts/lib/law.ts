import { listParameters, type LocatedOperation } from '@botbat/document';
import { contract, nameOf } from './contract.ts';

/** Method, path, operation, schema of the request, status and schema of the success, rate-limit policy. */
export const OPERATIONS = `
GET    /campaigns                               listCampaigns       -                       200 CampaignList           read
POST   /campaigns                               createCampaign      CampaignInput           201 Campaign               write
GET    /campaigns/{campaign_id}                 getCampaign         -                       200 Campaign               read
PUT    /campaigns/{campaign_id}                 replaceCampaign     CampaignInput           200 Campaign               write
PATCH  /campaigns/{campaign_id}                 updateCampaign      CampaignUpdateInput     200 Campaign               write
DELETE /campaigns/{campaign_id}                 deleteCampaign      -                       204 -                      write
POST   /campaigns/{campaign_id}/send            sendCampaign        CampaignSendInput       200 Campaign               send-campaign
GET    /contacts                                listContacts        -                       200 ContactList            read
POST   /contacts                                createContact       ContactInput            201 Contact                write
GET    /contacts/search                         searchContacts      -                       200 ContactList            search
POST   /contacts/import                         importContacts      ContactImportInput      201 ImportJob              import
GET    /contacts/imports/{import_id}            getContactImport    -                       200 ImportJob              read
GET    /contacts/{contact_id}                   getContact          -                       200 Contact                read
PUT    /contacts/{contact_id}                   replaceContact      ContactInput            200 Contact                write
PATCH  /contacts/{contact_id}                   updateContact       ContactUpdateInput      200 Contact                write
DELETE /contacts/{contact_id}                   deleteContact       -                       204 -                      write
POST   /messages/send                           sendMessage         MessageSendInput        201 Message                send-message
GET    /messages/{message_id}                   getMessage          -                       200 Message                read
GET    /conversations                           listConversations   -                       200 ConversationList       read
GET    /conversations/{conversation_id}         getConversation     -                       200 ConversationDetail     read
POST   /conversations/{conversation_id}/assign  assignConversation  ConversationAssignInput 200 Conversation           write
POST   /conversations/{conversation_id}/resolve resolveConversation -                       200 Conversation           write
GET    /templates                               listTemplates       -                       200 TemplateList           read
POST   /templates                               createTemplate      TemplateInput           201 Template               write
GET    /templates/{template_id}                 getTemplate         -                       200 Template               read
PUT    /templates/{template_id}                 replaceTemplate     TemplateInput           200 Template               write
PATCH  /templates/{template_id}                 updateTemplate      TemplateUpdateInput     200 Template               write
DELETE /templates/{template_id}                 deleteTemplate      -                       204 -                      write
POST   /templates/{template_id}/submit          submitTemplate      -                       200 Template               write
GET    /webhooks                                listWebhooks        -                       200 WebhookList            read
POST   /webhooks                                createWebhook       WebhookInput            201 WebhookEndpointCreated write
GET    /webhooks/{webhook_id}                   getWebhook          -                       200 WebhookEndpoint        read
PUT    /webhooks/{webhook_id}                   replaceWebhook      WebhookInput            200 WebhookEndpoint        write
PATCH  /webhooks/{webhook_id}                   updateWebhook       WebhookUpdateInput      200 WebhookEndpoint        write
DELETE /webhooks/{webhook_id}                   deleteWebhook       -                       204 -                      write`
  .trim()
  .split('\n')
  .map((line) => line.replaceAll(/ +/g, ' '));

/** The name of each event and of the schema of its `data`. */
export const EVENTS = [
  'campaign.completed Campaign',
  'campaign.failed Campaign',
  'contact.created Contact',
  'contact.updated Contact',
  'contact.deleted DeletedContact',
  'contact.import_completed ImportJob',
  'contact.import_failed ImportJob',
  'message.received Message',
  'message.status_updated Message',
  'conversation.assigned Conversation',
  'conversation.resolved Conversation',
  'template.approved Template',
  'template.rejected Template',
];

export const IDEMPOTENT = [
  'createCampaign',
  'createContact',
  'createTemplate',
  'createWebhook',
  'importContacts',
  'sendCampaign',
  'sendMessage',
];

export const TEMPLATE_STATUSES = ['draft', 'pending', 'approved', 'rejected', 'paused', 'disabled'];
/** From which states an operation is allowed, and to which it leads. */
export const TRANSITIONS = {
  assignConversation: { from: ['open', 'pending'], to: ['open', 'pending'] },
  deleteCampaign: { from: ['draft'], to: [] },
  deleteTemplate: { from: TEMPLATE_STATUSES, to: [] },
  replaceCampaign: { from: ['draft'], to: ['draft'] },
  replaceTemplate: { from: ['draft', 'rejected'], to: ['draft'] },
  resolveConversation: { from: ['open', 'pending'], to: ['resolved'] },
  sendCampaign: { from: ['draft', 'scheduled'], to: ['scheduled', 'sending'] },
  submitTemplate: { from: ['draft', 'rejected'], to: ['pending'] },
  updateCampaign: { from: ['draft'], to: ['draft'] },
  updateTemplate: { from: ['draft', 'rejected'], to: ['draft'] },
};

/** Operations that can break the uniqueness of email and phone. */
export const UNIQUE = ['createContact', 'replaceContact', 'updateContact'];

export const POLICIES: { [name: string]: { limit: number; window: number } } = {
  read: { limit: 300, window: 60 },
  search: { limit: 60, window: 60 },
  write: { limit: 120, window: 60 },
  'send-message': { limit: 600, window: 60 },
  'send-campaign': { limit: 10, window: 60 },
  import: { limit: 5, window: 60 },
};

/** Status, code, description and resolution: word for word what the API was promised to answer. */
export const ERRORS = `
400 | invalid_request  | Malformed request body or missing required fields | Check the request body structure against the endpoint schema.
401 | unauthorized     | Missing or invalid API key | Verify that the Authorization header contains a valid Bearer token.
403 | forbidden        | API key lacks the required scope for this endpoint | Update the key's scopes in the Developer dashboard or use a different key.
404 | not_found        | The requested resource does not exist | Confirm the resource ID is correct and belongs to your organization.
409 | conflict         | Resource state conflict (e.g., sending an already-sent campaign) | Check the current state of the resource before attempting the operation.
422 | validation_error | Request body fails validation; check the details array | Fix the fields listed in the details array and retry.
429 | rate_limited     | Rate limit exceeded | Wait for the number of seconds specified in the Retry-After header, then retry.
500 | internal_error   | Server error | Retry with exponential backoff and jitter, up to 3 to 5 attempts.`
  .trim()
  .split('\n')
  .map((line) => line.split('|').map((cell) => cell.trim()))
  .map(([status, code = '', description, resolution]) => ({ status: Number(status), code, description, resolution }));

export const ENUMS = {
  CampaignStatus: ['draft', 'scheduled', 'sending', 'completed', 'failed'],
  Channel: ['whatsapp', 'sms'],
  ConversationStatus: ['open', 'pending', 'resolved'],
  ErrorCode: ERRORS.map(({ code }) => code),
  ImportJobStatus: ['queued', 'processing', 'completed', 'failed'],
  MessageStatus: ['queued', 'sent', 'delivered', 'read', 'failed'],
  TemplateStatus: TEMPLATE_STATUSES,
  WebhookEventType: EVENTS.map((line) => line.split(' ')[0]),
};

/** `<first segment>:read` for GET, else `:write`. */
export function scopeOf({ path, method }: LocatedOperation): string {
  return `${path.split('/')[1]}:${method === 'get' ? 'read' : 'write'}`;
}

export function isIdempotent(located: LocatedOperation): boolean {
  return listParameters(contract, located).some(
    ({ name, in: place }) => `${place} ${name}` === 'header Idempotency-Key',
  );
}

/** The statuses that an operation answers with, in ascending order. */
export function lawfulStatuses(located: LocatedOperation): string[] {
  const { path, operation } = located;
  const id = nameOf(located);
  const isRefusable = IDEMPOTENT.includes(id) || id in TRANSITIONS || UNIQUE.includes(id);
  return [
    successOf(located),
    ...['400', '401', '403'],
    ...(path.includes('{') ? ['404'] : []),
    ...(isRefusable ? ['409'] : []),
    ...(operation.requestBody ? ['422'] : []),
    ...['429', '500'],
  ];
}

function successOf(located: LocatedOperation): string {
  const id = nameOf(located);
  if (located.method === 'delete') return '204';
  return /^create/.test(id) || id === 'importContacts' || id === 'sendMessage' ? '201' : '200';
}

/** The names of the headers in alphabetical order; a question mark follows those that may be absent. */
export function lawfulHeaders(located: LocatedOperation, status: string): string[] {
  const isRemembered = isIdempotent(located) && ['200', '201', '404', '409', '422'].includes(status);
  const isPolled = nameOf(located) === 'getContactImport' && status === '200';
  return [
    'Access-Control-Allow-Origin',
    ...(isRemembered ? ['Idempotency-Replayed?'] : []),
    ...(status === '201' ? ['Location'] : []),
    'RateLimit',
    'RateLimit-Policy',
    ...(status === '429' ? ['Retry-After'] : []),
    ...(isPolled ? ['Retry-After?'] : []),
    'X-Request-Id',
  ];
}
