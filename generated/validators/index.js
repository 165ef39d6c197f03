// Made by `make generate` from generated/openapi.json. Do not edit: change openapi/ and run it again.
import * as request_listCampaigns from './requests/listCampaigns.js';
import * as request_createCampaign from './requests/createCampaign.js';
import * as request_getCampaign from './requests/getCampaign.js';
import * as request_replaceCampaign from './requests/replaceCampaign.js';
import * as request_deleteCampaign from './requests/deleteCampaign.js';
import * as request_updateCampaign from './requests/updateCampaign.js';
import * as request_sendCampaign from './requests/sendCampaign.js';
import * as request_listContacts from './requests/listContacts.js';
import * as request_createContact from './requests/createContact.js';
import * as request_searchContacts from './requests/searchContacts.js';
import * as request_importContacts from './requests/importContacts.js';
import * as request_getContactImport from './requests/getContactImport.js';
import * as request_getContact from './requests/getContact.js';
import * as request_replaceContact from './requests/replaceContact.js';
import * as request_deleteContact from './requests/deleteContact.js';
import * as request_updateContact from './requests/updateContact.js';
import * as request_sendMessage from './requests/sendMessage.js';
import * as request_getMessage from './requests/getMessage.js';
import * as request_listConversations from './requests/listConversations.js';
import * as request_getConversation from './requests/getConversation.js';
import * as request_assignConversation from './requests/assignConversation.js';
import * as request_resolveConversation from './requests/resolveConversation.js';
import * as request_listTemplates from './requests/listTemplates.js';
import * as request_createTemplate from './requests/createTemplate.js';
import * as request_getTemplate from './requests/getTemplate.js';
import * as request_replaceTemplate from './requests/replaceTemplate.js';
import * as request_deleteTemplate from './requests/deleteTemplate.js';
import * as request_updateTemplate from './requests/updateTemplate.js';
import * as request_submitTemplate from './requests/submitTemplate.js';
import * as request_listWebhooks from './requests/listWebhooks.js';
import * as request_createWebhook from './requests/createWebhook.js';
import * as request_getWebhook from './requests/getWebhook.js';
import * as request_replaceWebhook from './requests/replaceWebhook.js';
import * as request_deleteWebhook from './requests/deleteWebhook.js';
import * as request_updateWebhook from './requests/updateWebhook.js';
import { responses as responses_listCampaigns } from './responses/listCampaigns.js';
import { responses as responses_createCampaign } from './responses/createCampaign.js';
import { responses as responses_getCampaign } from './responses/getCampaign.js';
import { responses as responses_replaceCampaign } from './responses/replaceCampaign.js';
import { responses as responses_deleteCampaign } from './responses/deleteCampaign.js';
import { responses as responses_updateCampaign } from './responses/updateCampaign.js';
import { responses as responses_sendCampaign } from './responses/sendCampaign.js';
import { responses as responses_listContacts } from './responses/listContacts.js';
import { responses as responses_createContact } from './responses/createContact.js';
import { responses as responses_searchContacts } from './responses/searchContacts.js';
import { responses as responses_importContacts } from './responses/importContacts.js';
import { responses as responses_getContactImport } from './responses/getContactImport.js';
import { responses as responses_getContact } from './responses/getContact.js';
import { responses as responses_replaceContact } from './responses/replaceContact.js';
import { responses as responses_deleteContact } from './responses/deleteContact.js';
import { responses as responses_updateContact } from './responses/updateContact.js';
import { responses as responses_sendMessage } from './responses/sendMessage.js';
import { responses as responses_getMessage } from './responses/getMessage.js';
import { responses as responses_listConversations } from './responses/listConversations.js';
import { responses as responses_getConversation } from './responses/getConversation.js';
import { responses as responses_assignConversation } from './responses/assignConversation.js';
import { responses as responses_resolveConversation } from './responses/resolveConversation.js';
import { responses as responses_listTemplates } from './responses/listTemplates.js';
import { responses as responses_createTemplate } from './responses/createTemplate.js';
import { responses as responses_getTemplate } from './responses/getTemplate.js';
import { responses as responses_replaceTemplate } from './responses/replaceTemplate.js';
import { responses as responses_deleteTemplate } from './responses/deleteTemplate.js';
import { responses as responses_updateTemplate } from './responses/updateTemplate.js';
import { responses as responses_submitTemplate } from './responses/submitTemplate.js';
import { responses as responses_listWebhooks } from './responses/listWebhooks.js';
import { responses as responses_createWebhook } from './responses/createWebhook.js';
import { responses as responses_getWebhook } from './responses/getWebhook.js';
import { responses as responses_replaceWebhook } from './responses/replaceWebhook.js';
import { responses as responses_deleteWebhook } from './responses/deleteWebhook.js';
import { responses as responses_updateWebhook } from './responses/updateWebhook.js';
import { body as event_0 } from './events/campaign.completed.js';
import { body as event_1 } from './events/campaign.failed.js';
import { body as event_2 } from './events/contact.created.js';
import { body as event_3 } from './events/contact.updated.js';
import { body as event_4 } from './events/contact.deleted.js';
import { body as event_5 } from './events/contact.import_completed.js';
import { body as event_6 } from './events/contact.import_failed.js';
import { body as event_7 } from './events/message.received.js';
import { body as event_8 } from './events/message.status_updated.js';
import { body as event_9 } from './events/conversation.assigned.js';
import { body as event_10 } from './events/conversation.resolved.js';
import { body as event_11 } from './events/template.approved.js';
import { body as event_12 } from './events/template.rejected.js';

export const requests = {
  "listCampaigns": request_listCampaigns,
  "createCampaign": request_createCampaign,
  "getCampaign": request_getCampaign,
  "replaceCampaign": request_replaceCampaign,
  "deleteCampaign": request_deleteCampaign,
  "updateCampaign": request_updateCampaign,
  "sendCampaign": request_sendCampaign,
  "listContacts": request_listContacts,
  "createContact": request_createContact,
  "searchContacts": request_searchContacts,
  "importContacts": request_importContacts,
  "getContactImport": request_getContactImport,
  "getContact": request_getContact,
  "replaceContact": request_replaceContact,
  "deleteContact": request_deleteContact,
  "updateContact": request_updateContact,
  "sendMessage": request_sendMessage,
  "getMessage": request_getMessage,
  "listConversations": request_listConversations,
  "getConversation": request_getConversation,
  "assignConversation": request_assignConversation,
  "resolveConversation": request_resolveConversation,
  "listTemplates": request_listTemplates,
  "createTemplate": request_createTemplate,
  "getTemplate": request_getTemplate,
  "replaceTemplate": request_replaceTemplate,
  "deleteTemplate": request_deleteTemplate,
  "updateTemplate": request_updateTemplate,
  "submitTemplate": request_submitTemplate,
  "listWebhooks": request_listWebhooks,
  "createWebhook": request_createWebhook,
  "getWebhook": request_getWebhook,
  "replaceWebhook": request_replaceWebhook,
  "deleteWebhook": request_deleteWebhook,
  "updateWebhook": request_updateWebhook,
};

export const responses = {
  "listCampaigns": responses_listCampaigns,
  "createCampaign": responses_createCampaign,
  "getCampaign": responses_getCampaign,
  "replaceCampaign": responses_replaceCampaign,
  "deleteCampaign": responses_deleteCampaign,
  "updateCampaign": responses_updateCampaign,
  "sendCampaign": responses_sendCampaign,
  "listContacts": responses_listContacts,
  "createContact": responses_createContact,
  "searchContacts": responses_searchContacts,
  "importContacts": responses_importContacts,
  "getContactImport": responses_getContactImport,
  "getContact": responses_getContact,
  "replaceContact": responses_replaceContact,
  "deleteContact": responses_deleteContact,
  "updateContact": responses_updateContact,
  "sendMessage": responses_sendMessage,
  "getMessage": responses_getMessage,
  "listConversations": responses_listConversations,
  "getConversation": responses_getConversation,
  "assignConversation": responses_assignConversation,
  "resolveConversation": responses_resolveConversation,
  "listTemplates": responses_listTemplates,
  "createTemplate": responses_createTemplate,
  "getTemplate": responses_getTemplate,
  "replaceTemplate": responses_replaceTemplate,
  "deleteTemplate": responses_deleteTemplate,
  "updateTemplate": responses_updateTemplate,
  "submitTemplate": responses_submitTemplate,
  "listWebhooks": responses_listWebhooks,
  "createWebhook": responses_createWebhook,
  "getWebhook": responses_getWebhook,
  "replaceWebhook": responses_replaceWebhook,
  "deleteWebhook": responses_deleteWebhook,
  "updateWebhook": responses_updateWebhook,
};

export const events = {
  "campaign.completed": event_0,
  "campaign.failed": event_1,
  "contact.created": event_2,
  "contact.updated": event_3,
  "contact.deleted": event_4,
  "contact.import_completed": event_5,
  "contact.import_failed": event_6,
  "message.received": event_7,
  "message.status_updated": event_8,
  "conversation.assigned": event_9,
  "conversation.resolved": event_10,
  "template.approved": event_11,
  "template.rejected": event_12,
};