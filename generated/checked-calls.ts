// Made by `make generate` from generated/openapi.json. Do not edit: change openapi/ and run it again.
import { call, checkWith, type ApiPromise, type CallOptions, type Client, type Pages } from '@botbat/client/runtime';
import { listCampaigns, listCampaignsPages, getCampaign, deleteCampaign, listContacts, listContactsPages, searchContacts, searchContactsPages, importContacts, getContactImport, getContact, deleteContact, getMessage, listConversations, listConversationsPages, getConversation, getConversationPages, resolveConversation, listTemplates, listTemplatesPages, getTemplate, deleteTemplate, submitTemplate, listWebhooks, listWebhooksPages, getWebhook, deleteWebhook } from './calls.ts';
import type * as types from './named-types.ts';
import { explain } from './validators/explain.js';
import { body as check_createCampaign } from './validators/requests/createCampaign.js';
import { body as check_replaceCampaign } from './validators/requests/replaceCampaign.js';
import { body as check_updateCampaign } from './validators/requests/updateCampaign.js';
import { body as check_sendCampaign } from './validators/requests/sendCampaign.js';
import { body as check_createContact } from './validators/requests/createContact.js';
import { body as check_replaceContact } from './validators/requests/replaceContact.js';
import { body as check_updateContact } from './validators/requests/updateContact.js';
import { body as check_sendMessage } from './validators/requests/sendMessage.js';
import { body as check_assignConversation } from './validators/requests/assignConversation.js';
import { body as check_createTemplate } from './validators/requests/createTemplate.js';
import { body as check_replaceTemplate } from './validators/requests/replaceTemplate.js';
import { body as check_updateTemplate } from './validators/requests/updateTemplate.js';
import { body as check_createWebhook } from './validators/requests/createWebhook.js';
import { body as check_replaceWebhook } from './validators/requests/replaceWebhook.js';
import { body as check_updateWebhook } from './validators/requests/updateWebhook.js';

export type { ErrorCodes } from './calls.ts';
export { listCampaigns, listCampaignsPages, getCampaign, deleteCampaign, listContacts, listContactsPages, searchContacts, searchContactsPages, importContacts, getContactImport, getContact, deleteContact, getMessage, listConversations, listConversationsPages, getConversation, getConversationPages, resolveConversation, listTemplates, listTemplatesPages, getTemplate, deleteTemplate, submitTemplate, listWebhooks, listWebhooksPages, getWebhook, deleteWebhook };

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
    validate: checkWith(check_createCampaign['application/json'], explain),
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
    validate: checkWith(check_replaceCampaign['application/json'], explain),
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
    validate: checkWith(check_updateCampaign['application/json'], explain),
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
    validate: checkWith(check_sendCampaign['application/json'], explain),
  }, input, options);
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
    validate: checkWith(check_createContact['application/json'], explain),
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
    validate: checkWith(check_replaceContact['application/json'], explain),
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
    validate: checkWith(check_updateContact['application/json'], explain),
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
    validate: checkWith(check_sendMessage['application/json'], explain),
  }, input, options);
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
    validate: checkWith(check_assignConversation['application/json'], explain),
  }, input, options);
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
    validate: checkWith(check_createTemplate['application/json'], explain),
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
    validate: checkWith(check_replaceTemplate['application/json'], explain),
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
    validate: checkWith(check_updateTemplate['application/json'], explain),
  }, input, options);
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
    validate: checkWith(check_createWebhook['application/json'], explain),
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
    validate: checkWith(check_replaceWebhook['application/json'], explain),
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
    validate: checkWith(check_updateWebhook['application/json'], explain),
  }, input, options);
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
