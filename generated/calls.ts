// Made by `make generate` from generated/openapi.json. Do not edit: change openapi/ and run it again.
import { call, paginate, toForm, type ApiPromise, type CallOptions, type Client, type Pages } from '@botbat/client/runtime';
import type * as types from './named-types.ts';

/**
 * List campaigns
 *
 * Returns your campaigns, newest first. Filters can be combined; a campaign has to pass all of them.
 *
 * `GET /campaigns`
 * Scope: `campaigns:read`.
 * Rate limit: 300 requests in 60 s, policy `read`.
 */
export function listCampaigns(
  client: Client,
  input: types.ListCampaignsInput = {},
  options?: CallOptions,
): ApiPromise<types.ListCampaignsResult> {
  return call(client, {
    id: "listCampaigns",
    route: "GET /campaigns",
    query: ["status","created_after","created_before","cursor","limit"],
  }, input, options);
}

/** All that `listCampaigns` lists, page after page: `for await` gives the items. */
export function listCampaignsPages(
  client: Client,
  input: types.ListCampaignsInput = {},
  options?: CallOptions,
): Pages<types.ListCampaignsItem, types.ListCampaignsResult> {
  return paginate((next: types.ListCampaignsInput) => listCampaigns(client, next, options), input);
}

/**
 * Create a campaign
 *
 * Creates a draft. Nothing is sent until you send or schedule the campaign, so the template may still be waiting for
 * its approval.
 *
 * `POST /campaigns`
 * Scope: `campaigns:write`.
 * Rate limit: 120 requests in 60 s, policy `write`.
 */
export function createCampaign(
  client: Client,
  input: types.CreateCampaignInput,
  options?: CallOptions,
): ApiPromise<types.CreateCampaignResult> {
  return call(client, {
    id: "createCampaign",
    route: "POST /campaigns",
    body: true,
    idempotent: true,
  }, input, options);
}

/**
 * Get a campaign
 *
 * Returns one campaign with its status and counts. Read it again to follow a campaign that is being sent.
 *
 * `GET /campaigns/{campaign_id}`
 * Scope: `campaigns:read`.
 * Rate limit: 300 requests in 60 s, policy `read`.
 */
export function getCampaign(
  client: Client,
  input: types.GetCampaignInput,
  options?: CallOptions,
): ApiPromise<types.GetCampaignResult> {
  return call(client, {
    id: "getCampaign",
    route: "GET /campaigns/{campaign_id}",
  }, input, options);
}

/**
 * Replace a draft campaign
 *
 * Writes a draft anew. A property that you leave out goes back to its default; to keep what you do not name, update the
 * campaign instead.
 *
 * `PUT /campaigns/{campaign_id}`
 * Scope: `campaigns:write`.
 * Rate limit: 120 requests in 60 s, policy `write`.
 */
export function replaceCampaign(
  client: Client,
  input: types.ReplaceCampaignInput,
  options?: CallOptions,
): ApiPromise<types.ReplaceCampaignResult> {
  return call(client, {
    id: "replaceCampaign",
    route: "PUT /campaigns/{campaign_id}",
    body: true,
  }, input, options);
}

/**
 * Delete a draft campaign
 *
 * Deletes a draft for good. A campaign that was scheduled or sent stays, so that its history can be read.
 *
 * `DELETE /campaigns/{campaign_id}`
 * Scope: `campaigns:write`.
 * Rate limit: 120 requests in 60 s, policy `write`.
 */
export function deleteCampaign(
  client: Client,
  input: types.DeleteCampaignInput,
  options?: CallOptions,
): ApiPromise<types.DeleteCampaignResult> {
  return call(client, {
    id: "deleteCampaign",
    route: "DELETE /campaigns/{campaign_id}",
  }, input, options);
}

/**
 * Update a draft campaign
 *
 * Changes the properties of a draft that the body names and keeps all others. Lists are replaced whole.
 *
 * `PATCH /campaigns/{campaign_id}`
 * Scope: `campaigns:write`.
 * Rate limit: 120 requests in 60 s, policy `write`.
 */
export function updateCampaign(
  client: Client,
  input: types.UpdateCampaignInput,
  options?: CallOptions,
): ApiPromise<types.UpdateCampaignResult> {
  return call(client, {
    id: "updateCampaign",
    route: "PATCH /campaigns/{campaign_id}",
    body: true,
  }, input, options);
}

/**
 * Send or schedule a campaign
 *
 * Sends the campaign at once, or at `scheduled_at` when the body gives one. A campaign that is already scheduled gets
 * the new time, or is sent at once. The answer comes before the messages have gone out: get the campaign to follow it.
 * A WhatsApp campaign whose template is not approved when it starts fails with `template_not_approved`.
 *
 * `POST /campaigns/{campaign_id}/send`
 * Scope: `campaigns:write`.
 * Rate limit: 10 requests in 60 s, policy `send-campaign`.
 */
export function sendCampaign(
  client: Client,
  input: types.SendCampaignInput,
  options?: CallOptions,
): ApiPromise<types.SendCampaignResult> {
  return call(client, {
    id: "sendCampaign",
    route: "POST /campaigns/{campaign_id}/send",
    body: true,
    idempotent: true,
  }, input, options);
}

/**
 * List contacts
 *
 * Returns your contacts, newest first. A contact has to pass all the filters that you give.
 *
 * `GET /contacts`
 * Scope: `contacts:read`.
 * Rate limit: 300 requests in 60 s, policy `read`.
 */
export function listContacts(
  client: Client,
  input: types.ListContactsInput = {},
  options?: CallOptions,
): ApiPromise<types.ListContactsResult> {
  return call(client, {
    id: "listContacts",
    route: "GET /contacts",
    query: ["segment","tag","created_after","created_before","cursor","limit"],
  }, input, options);
}

/** All that `listContacts` lists, page after page: `for await` gives the items. */
export function listContactsPages(
  client: Client,
  input: types.ListContactsInput = {},
  options?: CallOptions,
): Pages<types.ListContactsItem, types.ListContactsResult> {
  return paginate((next: types.ListContactsInput) => listContacts(client, next, options), input);
}

/**
 * Create a contact
 *
 * Creates a contact that can be reached by email or phone. No two contacts of your organization have the same email or
 * the same phone.
 *
 * `POST /contacts`
 * Scope: `contacts:write`.
 * Rate limit: 120 requests in 60 s, policy `write`.
 */
export function createContact(
  client: Client,
  input: types.CreateContactInput,
  options?: CallOptions,
): ApiPromise<types.CreateContactResult> {
  return call(client, {
    id: "createContact",
    route: "POST /contacts",
    body: true,
    idempotent: true,
  }, input, options);
}

/**
 * Search contacts
 *
 * Finds contacts by name, email or phone, best match first and, among equal matches, newest first. Every word of `q`
 * has to match; a part of a word or number is enough. The match is fuzzy: upper and lower case and accents make no
 * difference, and a word of four letters or more may hold one typo, which is a letter missing, added, wrong or swapped
 * with the next. Of phones only the digits are compared.
 *
 * `GET /contacts/search`
 * Scope: `contacts:read`.
 * Rate limit: 60 requests in 60 s, policy `search`.
 */
export function searchContacts(
  client: Client,
  input: types.SearchContactsInput,
  options?: CallOptions,
): ApiPromise<types.SearchContactsResult> {
  return call(client, {
    id: "searchContacts",
    route: "GET /contacts/search",
    query: ["q","cursor","limit"],
  }, input, options);
}

/** All that `searchContacts` lists, page after page: `for await` gives the items. */
export function searchContactsPages(
  client: Client,
  input: types.SearchContactsInput,
  options?: CallOptions,
): Pages<types.SearchContactsItem, types.SearchContactsResult> {
  return paginate((next: types.SearchContactsInput) => searchContacts(client, next, options), input);
}

/**
 * Import contacts from CSV
 *
 * Uploads a CSV file of contacts. The answer is an import job, for the file is read afterwards: poll the job at the
 * path in `Location` until its status is `completed` or `failed`.
 *
 * `POST /contacts/import`
 * Scope: `contacts:write`.
 * Rate limit: 5 requests in 60 s, policy `import`.
 */
export function importContacts(
  client: Client,
  input: types.ImportContactsInput,
  options?: CallOptions,
): ApiPromise<types.ImportContactsResult> {
  return call(client, {
    id: "importContacts",
    route: "POST /contacts/import",
    body: toForm,
    idempotent: true,
  }, input, options);
}

/**
 * Get an import job
 *
 * Returns how far an import has got, and which rows were left out. While the job is queued or processing, wait the
 * seconds in `Retry-After` before you ask again. Jobs are kept for 30 days.
 *
 * `GET /contacts/imports/{import_id}`
 * Scope: `contacts:read`.
 * Rate limit: 300 requests in 60 s, policy `read`.
 */
export function getContactImport(
  client: Client,
  input: types.GetContactImportInput,
  options?: CallOptions,
): ApiPromise<types.GetContactImportResult> {
  return call(client, {
    id: "getContactImport",
    route: "GET /contacts/imports/{import_id}",
  }, input, options);
}

/**
 * Get a contact
 *
 * Returns one contact with its tags, segments, custom fields and subscriptions.
 *
 * `GET /contacts/{contact_id}`
 * Scope: `contacts:read`.
 * Rate limit: 300 requests in 60 s, policy `read`.
 */
export function getContact(
  client: Client,
  input: types.GetContactInput,
  options?: CallOptions,
): ApiPromise<types.GetContactResult> {
  return call(client, {
    id: "getContact",
    route: "GET /contacts/{contact_id}",
  }, input, options);
}

/**
 * Replace a contact
 *
 * Sets every writable property of a contact. What the body leaves out goes back to its default, subscriptions too, so
 * send the contact whole or use PATCH.
 *
 * `PUT /contacts/{contact_id}`
 * Scope: `contacts:write`.
 * Rate limit: 120 requests in 60 s, policy `write`.
 */
export function replaceContact(
  client: Client,
  input: types.ReplaceContactInput,
  options?: CallOptions,
): ApiPromise<types.ReplaceContactResult> {
  return call(client, {
    id: "replaceContact",
    route: "PUT /contacts/{contact_id}",
    body: true,
  }, input, options);
}

/**
 * Delete a contact
 *
 * Deletes a contact for good. Its email and phone are free again; messages and conversations with it stay readable.
 *
 * `DELETE /contacts/{contact_id}`
 * Scope: `contacts:write`.
 * Rate limit: 120 requests in 60 s, policy `write`.
 */
export function deleteContact(
  client: Client,
  input: types.DeleteContactInput,
  options?: CallOptions,
): ApiPromise<types.DeleteContactResult> {
  return call(client, {
    id: "deleteContact",
    route: "DELETE /contacts/{contact_id}",
  }, input, options);
}

/**
 * Update a contact
 *
 * Changes the properties that you send and keeps the others. `null` removes a value, and the list of tags is replaced
 * as a whole.
 *
 * `PATCH /contacts/{contact_id}`
 * Scope: `contacts:write`.
 * Rate limit: 120 requests in 60 s, policy `write`.
 */
export function updateContact(
  client: Client,
  input: types.UpdateContactInput,
  options?: CallOptions,
): ApiPromise<types.UpdateContactResult> {
  return call(client, {
    id: "updateContact",
    route: "PATCH /contacts/{contact_id}",
    body: true,
  }, input, options);
}

/**
 * Send a message
 *
 * Sends one message to one contact: a template with its variables, or text of your own. Over WhatsApp, text of your own
 * is possible only within 24 hours of the contact's last message. The answer comes at once, with the message queued:
 * get the message later to see how far it has got.
 *
 * `POST /messages/send`
 * Scope: `messages:write`.
 * Rate limit: 600 requests in 60 s, policy `send-message`.
 */
export function sendMessage(
  client: Client,
  input: types.SendMessageInput,
  options?: CallOptions,
): ApiPromise<types.SendMessageResult> {
  return call(client, {
    id: "sendMessage",
    route: "POST /messages/send",
    body: true,
    idempotent: true,
  }, input, options);
}

/**
 * Get a message
 *
 * Returns one message with its delivery so far: the present status, the time of each step and, when it failed, the
 * reason. Messages from contacts and messages of campaigns can be read in the same way.
 *
 * `GET /messages/{message_id}`
 * Scope: `messages:read`.
 * Rate limit: 300 requests in 60 s, policy `read`.
 */
export function getMessage(
  client: Client,
  input: types.GetMessageInput,
  options?: CallOptions,
): ApiPromise<types.GetMessageResult> {
  return call(client, {
    id: "getMessage",
    route: "GET /messages/{message_id}",
  }, input, options);
}

/**
 * List conversations
 *
 * Returns your conversations without their messages, newest first. Both filters can be used together.
 *
 * `GET /conversations`
 * Scope: `conversations:read`.
 * Rate limit: 300 requests in 60 s, policy `read`.
 */
export function listConversations(
  client: Client,
  input: types.ListConversationsInput = {},
  options?: CallOptions,
): ApiPromise<types.ListConversationsResult> {
  return call(client, {
    id: "listConversations",
    route: "GET /conversations",
    query: ["status","assignee","cursor","limit"],
  }, input, options);
}

/** All that `listConversations` lists, page after page: `for await` gives the items. */
export function listConversationsPages(
  client: Client,
  input: types.ListConversationsInput = {},
  options?: CallOptions,
): Pages<types.ListConversationsItem, types.ListConversationsResult> {
  return paginate((next: types.ListConversationsInput) => listConversations(client, next, options), input);
}

/**
 * Get a conversation
 *
 * Returns one conversation with its messages, newest first. The messages come in pages: `cursor` and `limit` are about
 * them, and `messages.cursor` leads to the next page.
 *
 * `GET /conversations/{conversation_id}`
 * Scope: `conversations:read`.
 * Rate limit: 300 requests in 60 s, policy `read`.
 */
export function getConversation(
  client: Client,
  input: types.GetConversationInput,
  options?: CallOptions,
): ApiPromise<types.GetConversationResult> {
  return call(client, {
    id: "getConversation",
    route: "GET /conversations/{conversation_id}",
    query: ["cursor","limit"],
  }, input, options);
}

/** All that `getConversation` lists, page after page: `for await` gives the items. */
export function getConversationPages(
  client: Client,
  input: types.GetConversationInput,
  options?: CallOptions,
): Pages<types.GetConversationItem, types.GetConversationResult["messages"]> {
  return paginate((next: types.GetConversationInput) => getConversation(client, next, options).then((result) => result["messages"]), input);
}

/**
 * Assign a conversation
 *
 * Gives the conversation to an agent, in place of the one who had it. Its status stays as it is. A resolved
 * conversation cannot be assigned.
 *
 * `POST /conversations/{conversation_id}/assign`
 * Scope: `conversations:write`.
 * Rate limit: 120 requests in 60 s, policy `write`.
 */
export function assignConversation(
  client: Client,
  input: types.AssignConversationInput,
  options?: CallOptions,
): ApiPromise<types.AssignConversationResult> {
  return call(client, {
    id: "assignConversation",
    route: "POST /conversations/{conversation_id}/assign",
    body: true,
  }, input, options);
}

/**
 * Resolve a conversation
 *
 * Marks the conversation as settled; the agent stays on record. When the contact writes again, it is opened again by
 * itself. The request has no body.
 *
 * `POST /conversations/{conversation_id}/resolve`
 * Scope: `conversations:write`.
 * Rate limit: 120 requests in 60 s, policy `write`.
 */
export function resolveConversation(
  client: Client,
  input: types.ResolveConversationInput,
  options?: CallOptions,
): ApiPromise<types.ResolveConversationResult> {
  return call(client, {
    id: "resolveConversation",
    route: "POST /conversations/{conversation_id}/resolve",
  }, input, options);
}

/**
 * List templates
 *
 * Returns all your templates, whatever their status, newest first. This list has no filters.
 *
 * `GET /templates`
 * Scope: `templates:read`.
 * Rate limit: 300 requests in 60 s, policy `read`.
 */
export function listTemplates(
  client: Client,
  input: types.ListTemplatesInput = {},
  options?: CallOptions,
): ApiPromise<types.ListTemplatesResult> {
  return call(client, {
    id: "listTemplates",
    route: "GET /templates",
    query: ["cursor","limit"],
  }, input, options);
}

/** All that `listTemplates` lists, page after page: `for await` gives the items. */
export function listTemplatesPages(
  client: Client,
  input: types.ListTemplatesInput = {},
  options?: CallOptions,
): Pages<types.ListTemplatesItem, types.ListTemplatesResult> {
  return paginate((next: types.ListTemplatesInput) => listTemplates(client, next, options), input);
}

/**
 * Create a template
 *
 * Creates a draft. Write what differs from message to message as a variable, such as `{{first_name}}`, and give a
 * sample for each one, so that the reviewers at WhatsApp see a finished text. BotBat collects the names in `variables`.
 * WhatsApp sees the template only when you submit it.
 *
 * `POST /templates`
 * Scope: `templates:write`.
 * Rate limit: 120 requests in 60 s, policy `write`.
 */
export function createTemplate(
  client: Client,
  input: types.CreateTemplateInput,
  options?: CallOptions,
): ApiPromise<types.CreateTemplateResult> {
  return call(client, {
    id: "createTemplate",
    route: "POST /templates",
    body: true,
    idempotent: true,
  }, input, options);
}

/**
 * Get a template
 *
 * Returns one template with its texts and variables. Read it again to learn how WhatsApp decided.
 *
 * `GET /templates/{template_id}`
 * Scope: `templates:read`.
 * Rate limit: 300 requests in 60 s, policy `read`.
 */
export function getTemplate(
  client: Client,
  input: types.GetTemplateInput,
  options?: CallOptions,
): ApiPromise<types.GetTemplateResult> {
  return call(client, {
    id: "getTemplate",
    route: "GET /templates/{template_id}",
  }, input, options);
}

/**
 * Replace a template
 *
 * Writes a draft or rejected template anew; afterwards it is a draft. A property that you leave out goes back to its
 * default, so a header, footer or button that is not in the body is gone.
 *
 * `PUT /templates/{template_id}`
 * Scope: `templates:write`.
 * Rate limit: 120 requests in 60 s, policy `write`.
 */
export function replaceTemplate(
  client: Client,
  input: types.ReplaceTemplateInput,
  options?: CallOptions,
): ApiPromise<types.ReplaceTemplateResult> {
  return call(client, {
    id: "replaceTemplate",
    route: "PUT /templates/{template_id}",
    body: true,
  }, input, options);
}

/**
 * Delete a template
 *
 * Deletes a template for good, whatever its status. A template that a scheduled or sending campaign uses has to stay
 * until that campaign has ended. Messages that were made from it stay as they are.
 *
 * `DELETE /templates/{template_id}`
 * Scope: `templates:write`.
 * Rate limit: 120 requests in 60 s, policy `write`.
 */
export function deleteTemplate(
  client: Client,
  input: types.DeleteTemplateInput,
  options?: CallOptions,
): ApiPromise<types.DeleteTemplateResult> {
  return call(client, {
    id: "deleteTemplate",
    route: "DELETE /templates/{template_id}",
  }, input, options);
}

/**
 * Update a template
 *
 * Changes the properties of a draft or rejected template that the body names and keeps all others; afterwards it is a
 * draft. Inside `components` it works the same way, but the buttons are replaced as a whole.
 *
 * `PATCH /templates/{template_id}`
 * Scope: `templates:write`.
 * Rate limit: 120 requests in 60 s, policy `write`.
 */
export function updateTemplate(
  client: Client,
  input: types.UpdateTemplateInput,
  options?: CallOptions,
): ApiPromise<types.UpdateTemplateResult> {
  return call(client, {
    id: "updateTemplate",
    route: "PATCH /templates/{template_id}",
    body: true,
  }, input, options);
}

/**
 * Submit a template for approval
 *
 * Hands a draft or rejected template to WhatsApp for review; until WhatsApp decides, it is `pending` and cannot be
 * changed. Then it becomes `approved` or `rejected`: get the template again, or receive the events `template.approved`
 * and `template.rejected`. The request has no body.
 *
 * `POST /templates/{template_id}/submit`
 * Scope: `templates:write`.
 * Rate limit: 120 requests in 60 s, policy `write`.
 */
export function submitTemplate(
  client: Client,
  input: types.SubmitTemplateInput,
  options?: CallOptions,
): ApiPromise<types.SubmitTemplateResult> {
  return call(client, {
    id: "submitTemplate",
    route: "POST /templates/{template_id}/submit",
  }, input, options);
}

/**
 * List webhook endpoints
 *
 * Returns your webhook endpoints, newest first, disabled ones included. Their secrets are not shown.
 *
 * `GET /webhooks`
 * Scope: `webhooks:read`.
 * Rate limit: 300 requests in 60 s, policy `read`.
 */
export function listWebhooks(
  client: Client,
  input: types.ListWebhooksInput = {},
  options?: CallOptions,
): ApiPromise<types.ListWebhooksResult> {
  return call(client, {
    id: "listWebhooks",
    route: "GET /webhooks",
    query: ["cursor","limit"],
  }, input, options);
}

/** All that `listWebhooks` lists, page after page: `for await` gives the items. */
export function listWebhooksPages(
  client: Client,
  input: types.ListWebhooksInput = {},
  options?: CallOptions,
): Pages<types.ListWebhooksItem, types.ListWebhooksResult> {
  return paginate((next: types.ListWebhooksInput) => listWebhooks(client, next, options), input);
}

/**
 * Create a webhook endpoint
 *
 * Registers an address of yours for the events that you choose. The response holds the secret that signs every
 * delivery; no other operation shows it, so store it now.
 *
 * `POST /webhooks`
 * Scope: `webhooks:write`.
 * Rate limit: 120 requests in 60 s, policy `write`.
 */
export function createWebhook(
  client: Client,
  input: types.CreateWebhookInput,
  options?: CallOptions,
): ApiPromise<types.CreateWebhookResult> {
  return call(client, {
    id: "createWebhook",
    route: "POST /webhooks",
    body: true,
    idempotent: true,
  }, input, options);
}

/**
 * Get a webhook endpoint
 *
 * Returns one webhook endpoint with the result of its latest delivery, but without its secret.
 *
 * `GET /webhooks/{webhook_id}`
 * Scope: `webhooks:read`.
 * Rate limit: 300 requests in 60 s, policy `read`.
 */
export function getWebhook(
  client: Client,
  input: types.GetWebhookInput,
  options?: CallOptions,
): ApiPromise<types.GetWebhookResult> {
  return call(client, {
    id: "getWebhook",
    route: "GET /webhooks/{webhook_id}",
  }, input, options);
}

/**
 * Replace a webhook endpoint
 *
 * Writes a webhook endpoint anew and keeps its secret. A property that you leave out goes back to its default, so a
 * disabled endpoint is enabled again unless you set `enabled` to `false`.
 *
 * `PUT /webhooks/{webhook_id}`
 * Scope: `webhooks:write`.
 * Rate limit: 120 requests in 60 s, policy `write`.
 */
export function replaceWebhook(
  client: Client,
  input: types.ReplaceWebhookInput,
  options?: CallOptions,
): ApiPromise<types.ReplaceWebhookResult> {
  return call(client, {
    id: "replaceWebhook",
    route: "PUT /webhooks/{webhook_id}",
    body: true,
  }, input, options);
}

/**
 * Delete a webhook endpoint
 *
 * Deletes a webhook endpoint and its secret. Nothing is delivered to it afterwards, not even a retry.
 *
 * `DELETE /webhooks/{webhook_id}`
 * Scope: `webhooks:write`.
 * Rate limit: 120 requests in 60 s, policy `write`.
 */
export function deleteWebhook(
  client: Client,
  input: types.DeleteWebhookInput,
  options?: CallOptions,
): ApiPromise<types.DeleteWebhookResult> {
  return call(client, {
    id: "deleteWebhook",
    route: "DELETE /webhooks/{webhook_id}",
  }, input, options);
}

/**
 * Update a webhook endpoint
 *
 * Changes the properties of a webhook endpoint that the body names and keeps all others; `events` is replaced as a
 * whole. Use it to pause an endpoint, or to enable one that BotBat has disabled.
 *
 * `PATCH /webhooks/{webhook_id}`
 * Scope: `webhooks:write`.
 * Rate limit: 120 requests in 60 s, policy `write`.
 */
export function updateWebhook(
  client: Client,
  input: types.UpdateWebhookInput,
  options?: CallOptions,
): ApiPromise<types.UpdateWebhookResult> {
  return call(client, {
    id: "updateWebhook",
    route: "PATCH /webhooks/{webhook_id}",
    body: true,
  }, input, options);
}

/** The codes that the errors of each operation can have. */
export interface ErrorCodes {
  "listCampaigns": types.ListCampaignsErrorCode;
  "createCampaign": types.CreateCampaignErrorCode;
  "getCampaign": types.GetCampaignErrorCode;
  "replaceCampaign": types.ReplaceCampaignErrorCode;
  "deleteCampaign": types.DeleteCampaignErrorCode;
  "updateCampaign": types.UpdateCampaignErrorCode;
  "sendCampaign": types.SendCampaignErrorCode;
  "listContacts": types.ListContactsErrorCode;
  "createContact": types.CreateContactErrorCode;
  "searchContacts": types.SearchContactsErrorCode;
  "importContacts": types.ImportContactsErrorCode;
  "getContactImport": types.GetContactImportErrorCode;
  "getContact": types.GetContactErrorCode;
  "replaceContact": types.ReplaceContactErrorCode;
  "deleteContact": types.DeleteContactErrorCode;
  "updateContact": types.UpdateContactErrorCode;
  "sendMessage": types.SendMessageErrorCode;
  "getMessage": types.GetMessageErrorCode;
  "listConversations": types.ListConversationsErrorCode;
  "getConversation": types.GetConversationErrorCode;
  "assignConversation": types.AssignConversationErrorCode;
  "resolveConversation": types.ResolveConversationErrorCode;
  "listTemplates": types.ListTemplatesErrorCode;
  "createTemplate": types.CreateTemplateErrorCode;
  "getTemplate": types.GetTemplateErrorCode;
  "replaceTemplate": types.ReplaceTemplateErrorCode;
  "deleteTemplate": types.DeleteTemplateErrorCode;
  "updateTemplate": types.UpdateTemplateErrorCode;
  "submitTemplate": types.SubmitTemplateErrorCode;
  "listWebhooks": types.ListWebhooksErrorCode;
  "createWebhook": types.CreateWebhookErrorCode;
  "getWebhook": types.GetWebhookErrorCode;
  "replaceWebhook": types.ReplaceWebhookErrorCode;
  "deleteWebhook": types.DeleteWebhookErrorCode;
  "updateWebhook": types.UpdateWebhookErrorCode;
}

/** Every operation, in groups. */
export interface CallGroups {
  readonly "campaigns": {
    "list"(input?: types.ListCampaignsInput, options?: CallOptions): ApiPromise<types.ListCampaignsResult>;
    "listPages"(input?: types.ListCampaignsInput, options?: CallOptions): Pages<types.ListCampaignsItem, types.ListCampaignsResult>;
    "create"(input: types.CreateCampaignInput, options?: CallOptions): ApiPromise<types.CreateCampaignResult>;
    "get"(input: types.GetCampaignInput, options?: CallOptions): ApiPromise<types.GetCampaignResult>;
    "replace"(input: types.ReplaceCampaignInput, options?: CallOptions): ApiPromise<types.ReplaceCampaignResult>;
    "delete"(input: types.DeleteCampaignInput, options?: CallOptions): ApiPromise<types.DeleteCampaignResult>;
    "update"(input: types.UpdateCampaignInput, options?: CallOptions): ApiPromise<types.UpdateCampaignResult>;
    "send"(input: types.SendCampaignInput, options?: CallOptions): ApiPromise<types.SendCampaignResult>;
  };
  readonly "contacts": {
    "list"(input?: types.ListContactsInput, options?: CallOptions): ApiPromise<types.ListContactsResult>;
    "listPages"(input?: types.ListContactsInput, options?: CallOptions): Pages<types.ListContactsItem, types.ListContactsResult>;
    "create"(input: types.CreateContactInput, options?: CallOptions): ApiPromise<types.CreateContactResult>;
    "search"(input: types.SearchContactsInput, options?: CallOptions): ApiPromise<types.SearchContactsResult>;
    "searchPages"(input: types.SearchContactsInput, options?: CallOptions): Pages<types.SearchContactsItem, types.SearchContactsResult>;
    "import"(input: types.ImportContactsInput, options?: CallOptions): ApiPromise<types.ImportContactsResult>;
    "getImport"(input: types.GetContactImportInput, options?: CallOptions): ApiPromise<types.GetContactImportResult>;
    "get"(input: types.GetContactInput, options?: CallOptions): ApiPromise<types.GetContactResult>;
    "replace"(input: types.ReplaceContactInput, options?: CallOptions): ApiPromise<types.ReplaceContactResult>;
    "delete"(input: types.DeleteContactInput, options?: CallOptions): ApiPromise<types.DeleteContactResult>;
    "update"(input: types.UpdateContactInput, options?: CallOptions): ApiPromise<types.UpdateContactResult>;
  };
  readonly "messages": {
    "send"(input: types.SendMessageInput, options?: CallOptions): ApiPromise<types.SendMessageResult>;
    "get"(input: types.GetMessageInput, options?: CallOptions): ApiPromise<types.GetMessageResult>;
  };
  readonly "conversations": {
    "list"(input?: types.ListConversationsInput, options?: CallOptions): ApiPromise<types.ListConversationsResult>;
    "listPages"(input?: types.ListConversationsInput, options?: CallOptions): Pages<types.ListConversationsItem, types.ListConversationsResult>;
    "get"(input: types.GetConversationInput, options?: CallOptions): ApiPromise<types.GetConversationResult>;
    "getPages"(input: types.GetConversationInput, options?: CallOptions): Pages<types.GetConversationItem, types.GetConversationResult["messages"]>;
    "assign"(input: types.AssignConversationInput, options?: CallOptions): ApiPromise<types.AssignConversationResult>;
    "resolve"(input: types.ResolveConversationInput, options?: CallOptions): ApiPromise<types.ResolveConversationResult>;
  };
  readonly "templates": {
    "list"(input?: types.ListTemplatesInput, options?: CallOptions): ApiPromise<types.ListTemplatesResult>;
    "listPages"(input?: types.ListTemplatesInput, options?: CallOptions): Pages<types.ListTemplatesItem, types.ListTemplatesResult>;
    "create"(input: types.CreateTemplateInput, options?: CallOptions): ApiPromise<types.CreateTemplateResult>;
    "get"(input: types.GetTemplateInput, options?: CallOptions): ApiPromise<types.GetTemplateResult>;
    "replace"(input: types.ReplaceTemplateInput, options?: CallOptions): ApiPromise<types.ReplaceTemplateResult>;
    "delete"(input: types.DeleteTemplateInput, options?: CallOptions): ApiPromise<types.DeleteTemplateResult>;
    "update"(input: types.UpdateTemplateInput, options?: CallOptions): ApiPromise<types.UpdateTemplateResult>;
    "submit"(input: types.SubmitTemplateInput, options?: CallOptions): ApiPromise<types.SubmitTemplateResult>;
  };
  readonly "webhooks": {
    "list"(input?: types.ListWebhooksInput, options?: CallOptions): ApiPromise<types.ListWebhooksResult>;
    "listPages"(input?: types.ListWebhooksInput, options?: CallOptions): Pages<types.ListWebhooksItem, types.ListWebhooksResult>;
    "create"(input: types.CreateWebhookInput, options?: CallOptions): ApiPromise<types.CreateWebhookResult>;
    "get"(input: types.GetWebhookInput, options?: CallOptions): ApiPromise<types.GetWebhookResult>;
    "replace"(input: types.ReplaceWebhookInput, options?: CallOptions): ApiPromise<types.ReplaceWebhookResult>;
    "delete"(input: types.DeleteWebhookInput, options?: CallOptions): ApiPromise<types.DeleteWebhookResult>;
    "update"(input: types.UpdateWebhookInput, options?: CallOptions): ApiPromise<types.UpdateWebhookResult>;
  };
}

/** Binds every operation to a client: `groupCalls(client).campaigns.list()`. A program that imports this holds all of them. */
export function groupCalls(client: Client): CallGroups {
  return {
    "campaigns": {
      "list": (input, options) => listCampaigns(client, input, options),
      "listPages": (input, options) => listCampaignsPages(client, input, options),
      "create": (input, options) => createCampaign(client, input, options),
      "get": (input, options) => getCampaign(client, input, options),
      "replace": (input, options) => replaceCampaign(client, input, options),
      "delete": (input, options) => deleteCampaign(client, input, options),
      "update": (input, options) => updateCampaign(client, input, options),
      "send": (input, options) => sendCampaign(client, input, options),
    },
    "contacts": {
      "list": (input, options) => listContacts(client, input, options),
      "listPages": (input, options) => listContactsPages(client, input, options),
      "create": (input, options) => createContact(client, input, options),
      "search": (input, options) => searchContacts(client, input, options),
      "searchPages": (input, options) => searchContactsPages(client, input, options),
      "import": (input, options) => importContacts(client, input, options),
      "getImport": (input, options) => getContactImport(client, input, options),
      "get": (input, options) => getContact(client, input, options),
      "replace": (input, options) => replaceContact(client, input, options),
      "delete": (input, options) => deleteContact(client, input, options),
      "update": (input, options) => updateContact(client, input, options),
    },
    "messages": {
      "send": (input, options) => sendMessage(client, input, options),
      "get": (input, options) => getMessage(client, input, options),
    },
    "conversations": {
      "list": (input, options) => listConversations(client, input, options),
      "listPages": (input, options) => listConversationsPages(client, input, options),
      "get": (input, options) => getConversation(client, input, options),
      "getPages": (input, options) => getConversationPages(client, input, options),
      "assign": (input, options) => assignConversation(client, input, options),
      "resolve": (input, options) => resolveConversation(client, input, options),
    },
    "templates": {
      "list": (input, options) => listTemplates(client, input, options),
      "listPages": (input, options) => listTemplatesPages(client, input, options),
      "create": (input, options) => createTemplate(client, input, options),
      "get": (input, options) => getTemplate(client, input, options),
      "replace": (input, options) => replaceTemplate(client, input, options),
      "delete": (input, options) => deleteTemplate(client, input, options),
      "update": (input, options) => updateTemplate(client, input, options),
      "submit": (input, options) => submitTemplate(client, input, options),
    },
    "webhooks": {
      "list": (input, options) => listWebhooks(client, input, options),
      "listPages": (input, options) => listWebhooksPages(client, input, options),
      "create": (input, options) => createWebhook(client, input, options),
      "get": (input, options) => getWebhook(client, input, options),
      "replace": (input, options) => replaceWebhook(client, input, options),
      "delete": (input, options) => deleteWebhook(client, input, options),
      "update": (input, options) => updateWebhook(client, input, options),
    },
  };
}
