// Made by `make generate` from generated/openapi.json. Do not edit: change openapi/ and run it again.

/** A person of your organization who answers conversations. */
export interface Agent {
  /** The id of the agent. */
  id: AgentId;
  /**
   * The name of the agent, as your team sees it in the console.
   *
   * @minLength 1
   * @maxLength 200
   * @pattern \S
   * @example "Diego Ramos"
   */
  name: string;
}

/**
 * The id of an agent, a person of your organization who answers conversations. The console shows it.
 *
 * @minLength 30
 * @maxLength 30
 * @pattern ^agt_[0-9A-HJKMNP-TV-Z]{26}$
 * @example "agt_01KQS00M00XC72ZS159JQ7E1S8"
 */
export type AgentId = string;

/**
 * What a tap copies. It is either a fixed code of up to 20 letters, digits, hyphens and underscores, or one variable,
 * such as `{{coupon_code}}`.
 *
 * @minLength 1
 * @maxLength 68
 * @pattern ^([A-Za-z0-9_-]{1,20}|\{\{[a-z][a-z0-9_]{0,63}\}\})$
 * @example "THANKYOU10"
 */
export type ButtonCode = string;

/**
 * A phone number in the E.164 format, with a plus sign and without spaces.
 *
 * @minLength 8
 * @maxLength 16
 * @pattern ^\+[1-9][0-9]{6,14}$
 * @example "+12025550100"
 */
export type ButtonPhoneNumber = string;

/**
 * What a button says, without variables.
 *
 * @minLength 1
 * @maxLength 25
 * @pattern ^[^{}\s][^{}]*$
 * @example "See your rewards"
 */
export type ButtonText = string;

/**
 * An https address. It may end in one variable, as in `https://harborbean.example/orders/{{order_number}}`.
 *
 * @minLength 9
 * @maxLength 2000
 * @pattern ^https://[^\s{}]+(\{\{[a-z][a-z0-9_]{0,63}\}\})?$
 * @example "https://harborbean.example/rewards"
 */
export type ButtonUrl = string;

/** One template, sent to a whole audience over one channel, at once or at a set time. */
export interface Campaign {
  /** The id of the campaign. */
  id: CampaignId;
  /** What your team calls the campaign; contacts never see it. */
  name: CampaignName;
  /** The channel over which every message of the campaign goes. */
  channel: Channel;
  /** The template that every message is made from. */
  template_id: TemplateId;
  /** Values for the template's variables, the same for every contact. */
  variables: Variables;
  /** The contacts that the campaign is meant for. */
  audience: CampaignAudience;
  /** Where the campaign is in its life. */
  status: CampaignStatus;
  /** When the campaign is or was to start; `null` unless it was scheduled. */
  scheduled_at: Timestamp | null;
  /** When sending began; `null` until then. */
  started_at: Timestamp | null;
  /** When the campaign completed or failed; `null` until then. */
  completed_at: Timestamp | null;
  /** Why the campaign failed; `null` unless its status is `failed`. */
  failure: CampaignFailure | null;
  /** How far the messages of the campaign have got. */
  stats: CampaignStats;
  /** When the campaign was created. */
  created_at: Timestamp;
  /** When the campaign last changed; growing counts in `stats` are left aside. */
  updated_at: Timestamp;
}

/** Who receives a campaign; a contact that several segments or tags select receives it once. */
export interface CampaignAudience {
  /**
   * Contacts in any of these segments are included.
   *
   * @maxItems 50
   * @uniqueItems
   */
  segment_ids: SegmentId[];
  /**
   * Contacts with any of these tags are included too.
   *
   * @maxItems 50
   * @uniqueItems
   */
  tags: Tag[];
  /**
   * Contacts in any of these segments are left out, whatever else selects them.
   *
   * @maxItems 50
   * @uniqueItems
   */
  exclude_segment_ids: SegmentId[];
}

/** Who is to receive a campaign. Give at least one segment or tag. */
export type CampaignAudienceInput = {
  /**
   * Include the contacts in any of these segments.
   *
   * @minItems 1
   * @maxItems 50
   * @uniqueItems
   */
  segment_ids?: SegmentId[] | undefined;
  /**
   * Include the contacts with any of these tags too.
   *
   * @minItems 1
   * @maxItems 50
   * @uniqueItems
   */
  tags?: Tag[] | undefined;
  /**
   * Leave out the contacts in any of these segments. Defaults to none.
   *
   * @maxItems 50
   * @uniqueItems
   */
  exclude_segment_ids?: SegmentId[] | undefined;
} & ({ segment_ids: SegmentId[] } | { tags: Tag[] });

/**
 * The lists of an audience to replace. At least one segment or tag has to remain, else the answer is 422.
 *
 * @minProperties 1
 */
export interface CampaignAudienceUpdateInput {
  /** The segments to include from now on; `null` for none. */
  segment_ids?: SegmentId[] | null | undefined;
  /** The tags to include from now on; `null` for none. */
  tags?: Tag[] | null | undefined;
  /** The segments to leave out from now on; `null` for none. */
  exclude_segment_ids?: SegmentId[] | null | undefined;
}

/** A campaign has completed. */
export interface CampaignCompletedEvent {
  /**
   * Always `campaign.completed`.
   * - `campaign.completed`: Every message of the campaign was handed to the channel or has failed.
   *
   * @example "campaign.completed"
   */
  type: 'campaign.completed';
  /** When the campaign completed. */
  timestamp: Timestamp;
  /** The campaign as it was when it completed. */
  data: Campaign;
}

/** A campaign has failed. */
export interface CampaignFailedEvent {
  /**
   * Always `campaign.failed`.
   * - `campaign.failed`: The campaign could not be sent.
   *
   * @example "campaign.failed"
   */
  type: 'campaign.failed';
  /** When the campaign failed. */
  timestamp: Timestamp;
  /** The campaign as it was when it failed. */
  data: Campaign;
}

/** Why a whole campaign failed. */
export interface CampaignFailure {
  /** The machine-readable reason. */
  code: CampaignFailureCode;
  /**
   * The reason as a sentence for people.
   *
   * @minLength 1
   * @maxLength 500
   * @pattern \S
   * @example "The template was paused by WhatsApp before the campaign started."
   */
  message: string;
}

/**
 * The reason why a campaign failed. Values may be added within v1: treat one that you do not know as `internal`.
 * - `empty_audience`: No contact was left in the audience when the campaign started.
 * - `template_not_approved`: The template was not approved, or was deleted, when the campaign started.
 * - `template_paused`: WhatsApp paused or disabled the template before or during the campaign.
 * - `channel_not_connected`: Your organization has no connected number for the channel.
 * - `insufficient_balance`: The balance of your organization did not cover the messages.
 * - `internal`: A fault on our side; send a copy of the campaign later.
 *
 * @example "template_paused"
 */
export type CampaignFailureCode =
  | 'empty_audience'
  | 'template_not_approved'
  | 'template_paused'
  | 'channel_not_connected'
  | 'insufficient_balance'
  | 'internal'
  | (string & {});

/**
 * The id of a campaign.
 *
 * @minLength 30
 * @maxLength 30
 * @pattern ^cmp_[0-9A-HJKMNP-TV-Z]{26}$
 * @example "cmp_01M4T7TXM0HADDNM1XQZD9N7ZR"
 */
export type CampaignId = string;

/** A campaign as you write it, when creating or replacing one. */
export interface CampaignInput {
  /** What your team will call the campaign. */
  name: CampaignName;
  /** The channel to send over. A campaign over WhatsApp needs an approved template when it is sent. */
  channel: ChannelRequest;
  /** The template to make every message from. */
  template_id: TemplateId;
  /**
   * Values for the variables of the template. If they are not those of the template, the messages fail with
   * `template_variable_mismatch`. Defaults to an empty map.
   */
  variables?: Variables | undefined;
  /** The contacts to send to. */
  audience: CampaignAudienceInput;
}

/** One page of campaigns, newest first. */
export interface CampaignList {
  /**
   * The campaigns of this page.
   *
   * @maxItems 100
   */
  data: Campaign[];
  /** The cursor of the next page of campaigns, or `null` on the last page. */
  cursor: NextCursor;
  /** How many campaigns match the filters, over all pages. */
  total: Total;
}

/**
 * The name of a campaign.
 *
 * @minLength 1
 * @maxLength 120
 * @pattern \S
 * @example "Autumn restock"
 */
export type CampaignName = string;

/** When to send. An empty object, or no body at all, means now. */
export interface CampaignSendInput {
  /** Start at this instant instead of now, between 5 minutes and 90 days ahead. Write local times as UTC. */
  scheduled_at?: Timestamp | undefined;
}

/**
 * Counts of contacts. They are cumulative: who has read was also delivered and sent, so that recipients ≥ sent ≥
 * delivered ≥ read.
 */
export interface CampaignStats {
  /**
   * Contacts that the audience selected when sending began. Those without a phone and those who have unsubscribed from
   * the channel are left out.
   *
   * @format int32
   * @minimum 0
   * @maximum 100000000
   * @example 1840
   */
  recipients: number;
  /**
   * Contacts whose message was handed to the channel.
   *
   * @format int32
   * @minimum 0
   * @maximum 100000000
   * @example 1833
   */
  sent: number;
  /**
   * Contacts whose device has received the message.
   *
   * @format int32
   * @minimum 0
   * @maximum 100000000
   * @example 1790
   */
  delivered: number;
  /**
   * Contacts who have opened the message; always 0 over SMS.
   *
   * @format int32
   * @minimum 0
   * @maximum 100000000
   * @example 1204
   */
  read: number;
  /**
   * Contacts whose message could not be sent or delivered.
   *
   * @format int32
   * @minimum 0
   * @maximum 100000000
   * @example 7
   */
  failed: number;
}

/**
 * The status of a campaign.
 * - `draft`: Being prepared; it can be changed, deleted, sent and scheduled.
 * - `scheduled`: Waiting for its time; it can be given another time or sent at once.
 * - `sending`: Messages are going out; nothing can be changed any more.
 * - `completed`: Every message was handed to the channel or has failed.
 * - `failed`: The campaign could not be sent; `failure` says why.
 *
 * @example "draft"
 */
export type CampaignStatus = 'draft' | 'scheduled' | 'sending' | 'completed' | 'failed' | (string & {});

/**
 * The status of a campaign.
 * - `draft`: Being prepared; it can be changed, deleted, sent and scheduled.
 * - `scheduled`: Waiting for its time; it can be given another time or sent at once.
 * - `sending`: Messages are going out; nothing can be changed any more.
 * - `completed`: Every message was handed to the channel or has failed.
 * - `failed`: The campaign could not be sent; `failure` says why.
 *
 * @example "draft"
 */
export type CampaignStatusRequest = 'draft' | 'scheduled' | 'sending' | 'completed' | 'failed';

/**
 * The properties of a campaign to change; what is absent stays as it is (RFC 7396).
 *
 * @minProperties 1
 */
export interface CampaignUpdateInput {
  /** The new name. */
  name?: CampaignName | undefined;
  /** The channel to send over instead. */
  channel?: ChannelRequest | undefined;
  /** The template to use instead. */
  template_id?: TemplateId | undefined;
  /** Variables to add or overwrite; `null` removes all of them, a variable set to `null` removes that one. */
  variables?: VariablesUpdate | null | undefined;
  /** The parts of the audience to change; each list that is given replaces the old one. */
  audience?: CampaignAudienceUpdateInput | undefined;
}

/**
 * The channel that carries a message. More channels may be added within v1: treat a value that you do not know as a
 * channel that you do not support yet.
 * - `whatsapp`: WhatsApp Business. Freeform text is possible only inside the 24-hour window after a contact's last
 *   message.
 * - `sms`: Text message. There are no read receipts, so a message never becomes `read`.
 *
 * @example "whatsapp"
 */
export type Channel = 'whatsapp' | 'sms' | (string & {});

/**
 * The channel that carries a message. More channels may be added within v1: treat a value that you do not know as a
 * channel that you do not support yet.
 * - `whatsapp`: WhatsApp Business. Freeform text is possible only inside the 24-hour window after a contact's last
 *   message.
 * - `sms`: Text message. There are no read receipts, so a message never becomes `read`.
 *
 * @example "whatsapp"
 */
export type ChannelRequest = 'whatsapp' | 'sms';

/** A person whom your organization can write to. */
export interface Contact {
  /** The id that stays with the contact, whatever else changes. */
  id: ContactId;
  /** The name of the contact; `null` when it is not known. */
  name: ContactName | null;
  /** The email address of the contact; `null` when there is only a phone. */
  email: ContactEmail | null;
  /** The phone number that messages go to; `null` when there is only an email. */
  phone: ContactPhone | null;
  /** The language that the contact prefers; `null` when it is not known. */
  language: ContactLanguage | null;
  /**
   * The labels that your organization has put on the contact.
   *
   * @maxItems 50
   * @uniqueItems
   */
  tags: Tag[];
  /**
   * The segments that the contact is in now. Segments are kept in the console.
   *
   * @maxItems 500
   * @uniqueItems
   */
  segment_ids: SegmentId[];
  /** What else your organization keeps about the contact. */
  custom_fields: CustomFields;
  /** Whether the contact wants to hear from you, for each channel. */
  subscriptions: ContactSubscriptions;
  /** When the latest message to the contact was created, failed ones left aside; `null` when there is none. */
  last_contacted_at: Timestamp | null;
  /** When the contact was added. */
  created_at: Timestamp;
  /** When the contact last changed; `last_contacted_at` is left aside. */
  updated_at: Timestamp;
}

/** A contact was created. */
export interface ContactCreatedEvent {
  /**
   * Always `contact.created`.
   * - `contact.created`: There is a new contact.
   *
   * @example "contact.created"
   */
  type: 'contact.created';
  /** When the contact was created. */
  timestamp: Timestamp;
  /** The contact as it was created. */
  data: Contact;
}

/** A contact was deleted. */
export interface ContactDeletedEvent {
  /**
   * Always `contact.deleted`.
   * - `contact.deleted`: The contact is gone.
   *
   * @example "contact.deleted"
   */
  type: 'contact.deleted';
  /** When the contact was deleted. */
  timestamp: Timestamp;
  /** What is left of the contact: its id. */
  data: DeletedContact;
}

/**
 * An email address. Upper and lower case count as the same when contacts are compared.
 *
 * @format email
 * @minLength 3
 * @maxLength 254
 * @example "amara.okafor@example.com"
 */
export type ContactEmail = string;

/**
 * The id of a contact.
 *
 * @minLength 30
 * @maxLength 30
 * @pattern ^con_[0-9A-HJKMNP-TV-Z]{26}$
 * @example "con_01KT3SRYY0G428D84GWCJKQSSV"
 */
export type ContactId = string;

/** An import of contacts has completed. */
export interface ContactImportCompletedEvent {
  /**
   * Always `contact.import_completed`.
   * - `contact.import_completed`: The import has worked through its file.
   *
   * @example "contact.import_completed"
   */
  type: 'contact.import_completed';
  /** When the import completed. */
  timestamp: Timestamp;
  /** The import job with its final counts. */
  data: ImportJob;
}

/** An import of contacts has failed. */
export interface ContactImportFailedEvent {
  /**
   * Always `contact.import_failed`.
   * - `contact.import_failed`: The file could not be imported.
   *
   * @example "contact.import_failed"
   */
  type: 'contact.import_failed';
  /** When the import failed. */
  timestamp: Timestamp;
  /** The import job with the reason in `failure`. */
  data: ImportJob;
}

/** A file of contacts, and what to do with people whom you have already. */
export interface ContactImportInput {
  /**
   * A CSV file in UTF-8, with commas, of at most 10 MiB and 100,000 rows. Its first row names the columns, among them
   * `email` or `phone`. Further columns are `name`, `language`, `tags` (separated by semicolons), `whatsapp` and `sms`
   * (the status of the subscription). Every other column becomes a custom field of that name.
   *
   * @contentMediaType text/csv
   * @minLength 1
   * @maxLength 10485760
   * @pattern \S
   * @example "name,email,phone\nTom Becker,tom.becker@example.com,+12025550152\n"
   */
  file: string;
  /**
   * What happens to a row whose email or phone a contact has already. Defaults to `create`.
   *
   * @default "create"
   */
  mode?: ImportModeRequest | undefined;
}

/** A contact as you write it, when creating or replacing one. Give an email or a phone, or both. */
export type ContactInput = {
  /** The name of the contact. Defaults to `null`, for a name that you do not know. */
  name?: ContactName | undefined;
  /** The email address, which no other contact of yours may have. Defaults to `null`. */
  email?: ContactEmail | undefined;
  /** The phone number, which no other contact of yours may have. Defaults to `null`; messages need it. */
  phone?: ContactPhone | undefined;
  /** The language to write in. Defaults to `null`, for a language that you do not know. */
  language?: ContactLanguage | undefined;
  /**
   * Labels to put on the contact. Defaults to none.
   *
   * @maxItems 50
   * @uniqueItems
   */
  tags?: Tag[] | undefined;
  /** Whatever else you want to keep about the contact. Defaults to an empty map. */
  custom_fields?: CustomFields | undefined;
  /** What the contact has chosen. Defaults to `unknown` for every channel. */
  subscriptions?: ContactSubscriptionsInput | undefined;
} & ({ email: ContactEmail } | { phone: ContactPhone });

/**
 * A language tag (BCP 47), with a script and a country where they matter.
 *
 * @minLength 2
 * @maxLength 11
 * @pattern ^[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2})?$
 * @example "en"
 */
export type ContactLanguage = string;

/** One page of contacts. */
export interface ContactList {
  /**
   * The contacts of this page, newest first in a list and best match first in a search.
   *
   * @maxItems 100
   */
  data: Contact[];
  /** The cursor of the next page of contacts, or `null` on the last page. */
  cursor: NextCursor;
  /** How many contacts match the filters or the search, over all pages. */
  total: Total;
}

/**
 * The full name of a person, as one text.
 *
 * @minLength 1
 * @maxLength 200
 * @pattern \S
 * @example "Amara Okafor"
 */
export type ContactName = string;

/**
 * A phone number in the E.164 format, which is `+`, the country code and the number, without spaces.
 *
 * @minLength 8
 * @maxLength 16
 * @pattern ^\+[1-9]\d{6,14}$
 * @example "+12025550143"
 */
export type ContactPhone = string;

/** What a contact has chosen, channel by channel. */
export interface ContactSubscriptions {
  /** The choice about messages over WhatsApp. */
  whatsapp: SubscriptionStatus;
  /** The choice about text messages. */
  sms: SubscriptionStatus;
}

/** What the contact has told you about each channel. */
export interface ContactSubscriptionsInput {
  /**
   * Whether the contact wants WhatsApp messages. Defaults to `unknown`.
   *
   * @default "unknown"
   */
  whatsapp?: SubscriptionStatusRequest | undefined;
  /**
   * Whether the contact wants text messages. Defaults to `unknown`.
   *
   * @default "unknown"
   */
  sms?: SubscriptionStatusRequest | undefined;
}

/**
 * The channels whose choice has changed; the others keep theirs.
 *
 * @minProperties 1
 */
export interface ContactSubscriptionsUpdateInput {
  /** The new choice about WhatsApp. */
  whatsapp?: SubscriptionStatusRequest | undefined;
  /** The new choice about SMS. */
  sms?: SubscriptionStatusRequest | undefined;
}

/**
 * The properties of a contact to change; what is absent stays as it is (RFC 7396). An email or a phone has to remain,
 * else the answer is 422.
 *
 * @minProperties 1
 */
export interface ContactUpdateInput {
  /** The new name; `null` removes it. */
  name?: ContactName | null | undefined;
  /** The new email address; `null` removes it. */
  email?: ContactEmail | null | undefined;
  /** The new phone number; `null` removes it. */
  phone?: ContactPhone | null | undefined;
  /** The new preferred language; `null` removes it. */
  language?: ContactLanguage | null | undefined;
  /** The tags from now on, in place of all the old ones; `null` for none. */
  tags?: Tag[] | null | undefined;
  /** Fields to add or overwrite; `null` removes all of them, a field set to `null` removes that one. */
  custom_fields?: CustomFieldsUpdate | null | undefined;
  /** The choices that have changed. */
  subscriptions?: ContactSubscriptionsUpdateInput | undefined;
}

/** A property of a contact changed. */
export interface ContactUpdatedEvent {
  /**
   * Always `contact.updated`.
   * - `contact.updated`: The contact has changed.
   *
   * @example "contact.updated"
   */
  type: 'contact.updated';
  /** When the contact changed. */
  timestamp: Timestamp;
  /** The contact after the change. */
  data: Contact;
}

/** All messages between your organization and one contact over one channel. */
export interface Conversation {
  /** The id of the conversation. */
  id: ConversationId;
  /** The contact on the other side. */
  contact_id: ContactId;
  /** The channel that all its messages go over. */
  channel: Channel;
  /** Whether the conversation still needs your team. */
  status: ConversationStatus;
  /** The agent who takes care of the conversation; `null` when nobody does. */
  assignee: Agent | null;
  /**
   * How many messages from the contact no agent has opened in the console yet.
   *
   * @format int32
   * @minimum 0
   * @maximum 1000000
   * @example 0
   */
  unread_count: number;
  /** When the newest message was created, whoever wrote it. */
  last_message_at: Timestamp;
  /**
   * Until when freeform text is possible over WhatsApp: 24 hours after the last message from the contact. `null` over
   * SMS, and as long as the contact has not written.
   */
  messaging_window_expires_at: Timestamp | null;
  /** When the conversation was resolved; `null` unless its status is `resolved`. */
  resolved_at: Timestamp | null;
  /** When the first message was created. */
  created_at: Timestamp;
  /** When the conversation last changed or got a message. */
  updated_at: Timestamp;
}

/** Who is to take care of a conversation. */
export interface ConversationAssignInput {
  /** The agent to give the conversation to. */
  agent_id: AgentId;
  /**
   * A few words to the agent, shown in the console; the contact never sees them. Defaults to no note.
   *
   * @minLength 1
   * @maxLength 500
   * @pattern \S
   * @example "She wants to change the delivery address of order HB-2047."
   */
  note?: string | undefined;
}

/** A conversation was assigned to an agent. */
export interface ConversationAssignedEvent {
  /**
   * Always `conversation.assigned`.
   * - `conversation.assigned`: The conversation has a new assignee.
   *
   * @example "conversation.assigned"
   */
  type: 'conversation.assigned';
  /** When the conversation was assigned. */
  timestamp: Timestamp;
  /** The conversation with its new assignee, without its messages. */
  data: Conversation;
}

/** A conversation together with one page of its messages. */
export type ConversationDetail = {
  /** One page of the messages, newest first. */
  messages: MessageList;
} & Conversation;

/**
 * The id of a conversation.
 *
 * @minLength 30
 * @maxLength 30
 * @pattern ^cnv_[0-9A-HJKMNP-TV-Z]{26}$
 * @example "cnv_01M4TS3WY0KV17MRQGATCXEQTB"
 */
export type ConversationId = string;

/** One page of conversations, without their messages. */
export interface ConversationList {
  /**
   * The conversations of this page.
   *
   * @maxItems 100
   */
  data: Conversation[];
  /** The cursor of the next page of conversations, or `null` on the last page. */
  cursor: NextCursor;
  /** How many conversations match the filters, over all pages. */
  total: Total;
}

/** A conversation was resolved. */
export interface ConversationResolvedEvent {
  /**
   * Always `conversation.resolved`.
   * - `conversation.resolved`: The conversation is settled.
   *
   * @example "conversation.resolved"
   */
  type: 'conversation.resolved';
  /** When the conversation was resolved. */
  timestamp: Timestamp;
  /** The resolved conversation, without its messages. */
  data: Conversation;
}

/**
 * The status of a conversation.
 * - `open`: The contact has written, and the matter is not settled.
 * - `pending`: Your organization wrote first, and the contact has not answered yet.
 * - `resolved`: The matter is settled. A new message from the contact opens the conversation again; one of yours does
 *   not.
 *
 * @example "open"
 */
export type ConversationStatus = 'open' | 'pending' | 'resolved' | (string & {});

/**
 * The status of a conversation.
 * - `open`: The contact has written, and the matter is not settled.
 * - `pending`: Your organization wrote first, and the contact has not answered yet.
 * - `resolved`: The matter is settled. A new message from the contact opens the conversation again; one of yours does
 *   not.
 *
 * @example "open"
 */
export type ConversationStatusRequest = 'open' | 'pending' | 'resolved';

/** A button that copies a code, such as that of a discount. */
export interface CopyCodeButton {
  /**
   * Always `copy_code`.
   * - `copy_code`: A tap copies a code.
   *
   * @example "copy_code"
   */
  kind: 'copy_code';
  /** What the copy button says. */
  text: ButtonText;
  /** The code that a tap copies. */
  code: ButtonCode;
  /** The sample for the variable that is the code; `null` when the code is fixed. */
  sample: TemplateSample | null;
}

/** A code to copy as you write it. */
export interface CopyCodeButtonInput {
  /**
   * Take `copy_code` for this shape.
   * - `copy_code`: The code lands in the clipboard of the contact.
   *
   * @example "copy_code"
   */
  kind: 'copy_code';
  /** What the copy button is to say. */
  text: ButtonText;
  /** The code to copy. */
  code: ButtonCode;
  /** A sample for the variable that is the code, needed if and only if the code is one; 422 otherwise. */
  sample?: TemplateSample | undefined;
}

/**
 * The value of a custom field, which is a text, a number or a boolean.
 *
 * @example "light"
 */
export type CustomFieldValue = string | number | boolean;

/**
 * Values of your own, keyed by the name of the field.
 *
 * @maxProperties 50
 * @propertyNames {"maxLength":64,"pattern":"^[a-z][a-z0-9_]*$"}
 * @example {"favourite_roast":"light","orders":7,"loyalty_member":true}
 */
export type CustomFields = { [key: string]: CustomFieldValue };

/**
 * Changes to a map of custom fields, keyed by the name of the field.
 *
 * @maxProperties 50
 * @propertyNames {"maxLength":64,"pattern":"^[a-z][a-z0-9_]*$"}
 * @example {"orders":8,"loyalty_member":null}
 */
export type CustomFieldsUpdate = { [key: string]: CustomFieldValue | null };

/** What is left of a deleted contact. */
export interface DeletedContact {
  /** The id that the contact had; it is never given out again. */
  id: ContactId;
}

/** What went wrong, for a program (`code`) and for a person (`message`). */
export interface Error {
  /** The machine-readable code; there is exactly one for each error status. */
  code: ErrorCode;
  /** A sentence for people. Show it or log it, but do not parse it. */
  message: ErrorMessage;
  /** The same id as in the `X-Request-Id` header. */
  request_id: RequestId;
  /**
   * What is at fault, when the error is about particular properties, parameters or headers.
   *
   * @minItems 1
   * @maxItems 50
   */
  details?: ErrorDetail[] | undefined;
}

/**
 * The complete vocabulary of errors. The root `x-error-codes` registry says how to resolve each.
 * - `invalid_request`: Status 400. The request is malformed, or a required property is missing.
 * - `unauthorized`: Status 401. The API key is missing, unknown, expired or revoked.
 * - `forbidden`: Status 403. The API key lacks the scope of the operation.
 * - `not_found`: Status 404. Your organization has no such resource.
 * - `conflict`: Status 409. The current state of the resource does not allow the operation.
 * - `validation_error`: Status 422. The body has the right structure, but values that are not allowed; see `details`.
 * - `rate_limited`: Status 429. Too many requests in the current window.
 * - `internal_error`: Status 500. A fault on our side.
 *
 * @example "not_found"
 */
export type ErrorCode =
  | 'invalid_request'
  | 'unauthorized'
  | 'forbidden'
  | 'not_found'
  | 'conflict'
  | 'validation_error'
  | 'rate_limited'
  | 'internal_error'
  | (string & {});

/** One property, parameter or header that is at fault, and why. */
export interface ErrorDetail {
  /**
   * Where it is, as a dotted path from the root of the body; the name of a header or query parameter otherwise.
   *
   * @minLength 1
   * @maxLength 255
   * @pattern ^\S+$
   * @example "components.buttons[0].text"
   */
  field: string;
  /** Why the value is refused. */
  code: ErrorDetailCode;
  /** A sentence that says what is expected instead. */
  message: ErrorMessage;
}

/**
 * Why one property, parameter or header is refused.
 * - `required`: The property or parameter is missing.
 * - `invalid_type`: The value has another JSON type than the schema says.
 * - `invalid_value`: The value is not one of those that are allowed.
 * - `invalid_format`: The value does not have the required format or pattern.
 * - `too_short`: The text is shorter than allowed.
 * - `too_long`: The text is longer than allowed.
 * - `too_small`: The number is below the minimum.
 * - `too_large`: The number is above the maximum, or the file is too big.
 * - `too_few_items`: The array or map has fewer entries than allowed.
 * - `too_many_items`: The array or map has more entries than allowed.
 * - `duplicate_items`: The array holds the same value twice.
 * - `unknown_field`: There is no property or parameter of this name.
 * - `read_only`: The property exists, but only BotBat sets it.
 * - `not_found`: The value names something that does not exist in your organization.
 * - `not_allowed`: The value is well-formed, but not possible together with the rest of the request.
 * - `in_past`: The instant has passed, or is too close to now.
 *
 * @example "too_long"
 */
export type ErrorDetailCode =
  | 'required'
  | 'invalid_type'
  | 'invalid_value'
  | 'invalid_format'
  | 'too_short'
  | 'too_long'
  | 'too_small'
  | 'too_large'
  | 'too_few_items'
  | 'too_many_items'
  | 'duplicate_items'
  | 'unknown_field'
  | 'read_only'
  | 'not_found'
  | 'not_allowed'
  | 'in_past'
  | (string & {});

/**
 * A sentence that a person can read; its wording may change at any time.
 *
 * @minLength 1
 * @maxLength 500
 * @pattern \S
 * @example "The request body is not valid."
 */
export type ErrorMessage = string;

/** The body of an error. That of a 422 has the same shape, with `details` that are always there. */
export interface ErrorResponse {
  /** What went wrong. */
  error: Error;
}

/**
 * The id of an event.
 *
 * @minLength 30
 * @maxLength 30
 * @pattern ^evt_[0-9A-HJKMNP-TV-Z]{26}$
 * @example "evt_01M4TS40V0Z0H58GG84GXVC6G6"
 */
export type EventId = string;

/** A message with a text of your own. Over WhatsApp, the contact must have written in the last 24 hours. */
export interface FreeformMessageInput {
  /** The contact to send the text to. */
  contact_id: ContactId;
  /** The channel to send the text over. */
  channel: ChannelRequest;
  /**
   * The text, as the contact will see it.
   *
   * @minLength 1
   * @maxLength 4096
   * @pattern \S
   * @example "Of course. Which address should we use?"
   */
  body: string;
}

/** Why a whole file could not be imported. */
export interface ImportFailure {
  /** The cause, for a program. */
  code: ImportFailureCode;
  /**
   * The cause as a sentence for people.
   *
   * @minLength 1
   * @maxLength 500
   * @pattern \S
   * @example "Row 4 opens a quotation mark that is never closed."
   */
  message: string;
}

/**
 * The cause of a failed import. Values may be added within v1: treat one that you do not know as `internal`.
 * - `unreadable_file`: The file is not UTF-8, or stops being CSV at some row.
 * - `too_many_rows`: The file has more than 100,000 rows. Split it.
 * - `internal`: Something went wrong on our side; upload the file again.
 *
 * @example "unreadable_file"
 */
export type ImportFailureCode = 'unreadable_file' | 'too_many_rows' | 'internal' | (string & {});

/**
 * The id of an import job.
 *
 * @minLength 30
 * @maxLength 30
 * @pattern ^imp_[0-9A-HJKMNP-TV-Z]{26}$
 * @example "imp_01M4WPSS0076E34QDP4BM6S1Z6"
 */
export type ImportId = string;

/**
 * The import of one file. Ask for it again until its status is `completed` or `failed`. At any time processed_rows =
 * created_count + updated_count + failed_count.
 */
export interface ImportJob {
  /** The id to poll the job with. */
  id: ImportId;
  /** How far the job has got. */
  status: ImportJobStatus;
  /** What the upload said about people who are there already. */
  mode: ImportMode;
  /**
   * Rows in the file, without the header row; `null` until they have been counted.
   *
   * @format int32
   * @minimum 0
   * @maximum 100000
   * @example 6
   */
  total_rows: number | null;
  /**
   * Rows that are done, with or without success.
   *
   * @format int32
   * @minimum 0
   * @maximum 100000
   * @example 6
   */
  processed_rows: number;
  /**
   * Rows that became new contacts.
   *
   * @format int32
   * @minimum 0
   * @maximum 100000
   * @example 2
   */
  created_count: number;
  /**
   * Rows that updated a contact; always 0 in the mode `create`.
   *
   * @format int32
   * @minimum 0
   * @maximum 100000
   * @example 1
   */
  updated_count: number;
  /**
   * Rows that were left out because of an error.
   *
   * @format int32
   * @minimum 0
   * @maximum 100000
   * @example 3
   */
  failed_count: number;
  /**
   * Why rows were left out, in the order of the file; at most the first 100 errors.
   *
   * @maxItems 100
   */
  row_errors: ImportRowError[];
  /** Why the whole import failed; `null` unless its status is `failed`. */
  failure: ImportFailure | null;
  /** When the first row was read; `null` until then. */
  started_at: Timestamp | null;
  /** When the import completed or failed; `null` until then. */
  completed_at: Timestamp | null;
  /** When the job can no longer be asked for, 30 days after the upload. The contacts stay. */
  expires_at: Timestamp;
  /** When the file was uploaded. */
  created_at: Timestamp;
  /** When the counts or the status last changed. */
  updated_at: Timestamp;
}

/**
 * The status of an import job.
 * - `queued`: The file has arrived and waits for its turn.
 * - `processing`: Rows are being read; the counts grow.
 * - `completed`: Every row was tried. Rows with errors were left out; see `row_errors`.
 * - `failed`: The file could not be imported, and no contact was created or changed; `failure` says why.
 *
 * @example "queued"
 */
export type ImportJobStatus = 'queued' | 'processing' | 'completed' | 'failed' | (string & {});

/**
 * Whether an import only adds contacts, or changes existing ones as well.
 * - `create`: Only adds contacts. A row about somebody who is there already fails.
 * - `upsert`: Adds contacts, and updates those that are there already; empty cells change nothing.
 *
 * @example "create"
 */
export type ImportMode = 'create' | 'upsert' | (string & {});

/**
 * Whether an import only adds contacts, or changes existing ones as well.
 * - `create`: Only adds contacts. A row about somebody who is there already fails.
 * - `upsert`: Adds contacts, and updates those that are there already; empty cells change nothing.
 *
 * @example "create"
 */
export type ImportModeRequest = 'create' | 'upsert';

/** One reason why one row was left out. */
export interface ImportRowError {
  /**
   * The number of the row in the file. The header is row 1, so that the first contact is row 2.
   *
   * @format int32
   * @minimum 2
   * @maximum 100001
   * @example 5
   */
  row: number;
  /**
   * The column at fault; `null` when the row as a whole is.
   *
   * @minLength 1
   * @maxLength 64
   * @pattern ^[a-z][a-z0-9_]*$
   * @example "email"
   */
  field: string | null;
  /** What is wrong with the row, for a program. */
  code: ImportRowErrorCode;
  /** The reason, as a sentence that says what to correct in the file. */
  message: ErrorMessage;
}

/**
 * Why a row of an import was left out. Values may be added within v1: treat one that you do not know as
 * `invalid_value`.
 * - `required`: The row has neither an email nor a phone.
 * - `invalid_value`: The cell holds a value that is not one of those allowed.
 * - `invalid_format`: The cell does not have the form that the property requires.
 * - `too_long`: The text in the cell is longer than the property allows.
 * - `too_many_items`: The cell holds more than 50 tags.
 * - `duplicate_row`: An earlier row of the file has the same email or phone.
 * - `already_exists`: A contact has the email or phone, and the mode is `create`.
 * - `ambiguous`: One contact has the email and another the phone, so it is unclear which to update.
 *
 * @example "invalid_format"
 */
export type ImportRowErrorCode =
  | 'required'
  | 'invalid_value'
  | 'invalid_format'
  | 'too_long'
  | 'too_many_items'
  | 'duplicate_row'
  | 'already_exists'
  | 'ambiguous'
  | (string & {});

/**
 * The path of a resource, starting with the version.
 *
 * @format uri-reference
 * @minLength 1
 * @maxLength 255
 * @pattern ^/v1/[a-z_/]+/[a-z]{3}_[0-9A-HJKMNP-TV-Z]{26}$
 * @example "/v1/contacts/con_01M4WRGPT0WN17VSW266Z6TSBH"
 */
export type LocationPath = string;

/** One message between your organization and one contact, with its delivery. */
export interface Message {
  /** The id of the message. */
  id: MessageId;
  /** Who wrote the message. */
  direction: MessageDirection;
  /** The contact who receives or has written the message. */
  contact_id: ContactId;
  /** The conversation that the message belongs to; the first message over a channel starts one. */
  conversation_id: ConversationId;
  /** The campaign that the message was sent for; `null` for every other message. */
  campaign_id: CampaignId | null;
  /** The channel that carries the message. */
  channel: Channel;
  /** The template that the message was made from; `null` for freeform text and for messages from contacts. */
  template_id: TemplateId | null;
  /** The values that were put into the template; `null` when there is no template. */
  variables: Variables | null;
  /**
   * The text of a freeform message or of a message from a contact; `null` when there is a template.
   *
   * @minLength 1
   * @maxLength 4096
   * @pattern \S
   * @example "Of course. Which address should we use?"
   */
  body: string | null;
  /** How far the message has got. */
  status: MessageStatus;
  /**
   * Every status that the message has had, the oldest first.
   *
   * @minItems 1
   * @maxItems 10
   */
  status_history: MessageStatusChange[];
  /** When BotBat accepted the message; `null` for messages from contacts. */
  queued_at: Timestamp | null;
  /** When the message was handed to the channel; `null` until then, and for messages from contacts. */
  sent_at: Timestamp | null;
  /** When the message reached the contact's device, or reached you; `null` until then. */
  delivered_at: Timestamp | null;
  /** When the contact opened the message; `null` until then, and always over SMS. */
  read_at: Timestamp | null;
  /** When the message failed; `null` unless it did. */
  failed_at: Timestamp | null;
  /** Why the message failed; `null` unless its status is `failed`. */
  failure: MessageFailure | null;
  /** When BotBat got the message, from you or from the contact. */
  created_at: Timestamp;
  /** When the status of the message last changed. */
  updated_at: Timestamp;
}

/**
 * Which way a message goes.
 * - `inbound`: From the contact to your organization.
 * - `outbound`: From your organization to the contact.
 *
 * @example "outbound"
 */
export type MessageDirection = 'inbound' | 'outbound' | (string & {});

/** Why one message was not sent or not delivered. */
export interface MessageFailure {
  /** The reason, in a form that a program can act on. */
  code: MessageFailureCode;
  /**
   * The reason in words, for people.
   *
   * @minLength 1
   * @maxLength 500
   * @pattern \S
   * @example "WhatsApp could not reach this number."
   */
  message: string;
  /**
   * Whether the same message may get through when you send it again later.
   *
   * @example false
   */
  retryable: boolean;
  /**
   * The error code of WhatsApp or of the mobile carrier; `null` when there was none.
   *
   * @minLength 1
   * @maxLength 32
   * @pattern ^[A-Za-z0-9._-]+$
   * @example "131026"
   */
  provider_code: string | null;
}

/**
 * The reason why a message failed. Values may be added within v1: treat one that you do not know as `provider_error`.
 * - `recipient_unreachable`: The number is not on WhatsApp, or the phone cannot be reached.
 * - `outside_messaging_window`: WhatsApp found its 24-hour window for freeform text closed.
 * - `opted_out`: The contact unsubscribed from the channel before the message went out.
 * - `frequency_capped`: WhatsApp held the message back, as the contact got many marketing messages lately.
 * - `spam_limited`: WhatsApp limits your number for now, as too many people blocked or reported it.
 * - `template_paused`: WhatsApp has paused or disabled the template.
 * - `template_variable_mismatch`: The variables are not those that the template needs.
 * - `media_error`: A file of the message could not be fetched, or the channel does not accept it.
 * - `carrier_rejected`: The mobile carrier refused the text message.
 * - `provider_error`: Another fault of the channel; see `provider_code`.
 *
 * @example "recipient_unreachable"
 */
export type MessageFailureCode =
  | 'recipient_unreachable'
  | 'outside_messaging_window'
  | 'opted_out'
  | 'frequency_capped'
  | 'spam_limited'
  | 'template_paused'
  | 'template_variable_mismatch'
  | 'media_error'
  | 'carrier_rejected'
  | 'provider_error'
  | (string & {});

/**
 * The id of a message.
 *
 * @minLength 30
 * @maxLength 30
 * @pattern ^msg_[0-9A-HJKMNP-TV-Z]{26}$
 * @example "msg_01M4TS3WY05A3KRWNPZTMGXQ7R"
 */
export type MessageId = string;

/** One page of the messages of a conversation, newest first. */
export interface MessageList {
  /**
   * The messages of this page.
   *
   * @maxItems 100
   */
  data: Message[];
  /** The cursor of the next page, with older messages, or `null` on the last page. */
  cursor: NextCursor;
  /** How many messages the conversation has, over all pages. */
  total: Total;
}

/** A contact wrote to you. */
export interface MessageReceivedEvent {
  /**
   * Always `message.received`.
   * - `message.received`: There is a new message from a contact.
   *
   * @example "message.received"
   */
  type: 'message.received';
  /** When the message arrived. */
  timestamp: Timestamp;
  /** The message; its `direction` is `inbound`. */
  data: Message;
}

/** A message to send, made from a template or written freely. */
export type MessageSendInput =
  | (TemplateMessageInput & { body?: never })
  | (FreeformMessageInput & { template_id?: never; variables?: never });

/**
 * The status of a message. A message from a contact is always `delivered`.
 * - `queued`: Accepted by BotBat and waiting for the channel.
 * - `sent`: Handed to the channel.
 * - `delivered`: On the device of the contact; or, if the contact wrote it, received by BotBat.
 * - `read`: Opened by the contact. Messages over SMS never get here.
 * - `failed`: Not sent or not delivered; `failure` says why.
 *
 * @example "delivered"
 */
export type MessageStatus = 'queued' | 'sent' | 'delivered' | 'read' | 'failed' | (string & {});

/** One step of the delivery. */
export interface MessageStatusChange {
  /** The status that the message got. */
  status: MessageStatus;
  /** When it got this status. */
  at: Timestamp;
}

/** A message that you sent has a new status. */
export interface MessageStatusUpdatedEvent {
  /**
   * Always `message.status_updated`.
   * - `message.status_updated`: The message has reached another status.
   *
   * @example "message.status_updated"
   */
  type: 'message.status_updated';
  /** When the message reached the status. */
  timestamp: Timestamp;
  /** The message in its new status. */
  data: Message;
}

/**
 * Pass it as `cursor` to get the next page; `null` on the last page.
 *
 * @maxLength 512
 * @pattern ^[A-Za-z0-9_-]+$
 * @example "eyJhZnRlciI6ImNvbl8wMUtWR0MxVFIwIn0"
 */
export type NextCursor = string | null;

/** A button that starts a call. */
export interface PhoneNumberButton {
  /**
   * Always `phone_number`.
   * - `phone_number`: A tap calls a phone number.
   *
   * @example "phone_number"
   */
  kind: 'phone_number';
  /** What the call button says. */
  text: ButtonText;
  /** The number that a tap calls. */
  phone_number: ButtonPhoneNumber;
}

/** A number to call as you write it. */
export interface PhoneNumberButtonInput {
  /**
   * Take `phone_number` for this shape.
   * - `phone_number`: The phone of the contact dials a number.
   *
   * @example "phone_number"
   */
  kind: 'phone_number';
  /** What the call button is to say. */
  text: ButtonText;
  /** The number to call. */
  phone_number: ButtonPhoneNumber;
}

/** A button that answers for the contact. */
export interface QuickReplyButton {
  /**
   * Always `quick_reply`.
   * - `quick_reply`: A tap sends the text of the button back to you.
   *
   * @example "quick_reply"
   */
  kind: 'quick_reply';
  /** The answer that a tap sends. */
  text: ButtonText;
}

/** A quick reply as you write it. */
export interface QuickReplyButtonInput {
  /**
   * Take `quick_reply` for this shape.
   * - `quick_reply`: The tap of a contact becomes an inbound message.
   *
   * @example "quick_reply"
   */
  kind: 'quick_reply';
  /** The answer to offer. */
  text: ButtonText;
}

/**
 * Policy name, remaining requests and seconds until the window ends.
 *
 * @maxLength 64
 * @pattern ^"[a-z-]+";r=\d{1,4};t=\d{1,4}$
 * @example "\"read\";r=299;t=60"
 */
export type RateLimitState = string;

/**
 * The id of one request to the API.
 *
 * @minLength 30
 * @maxLength 30
 * @pattern ^req_[0-9A-HJKMNP-TV-Z]{26}$
 * @example "req_01M4WVYJE0GD95P7M633F3TQ4H"
 */
export type RequestId = string;

/**
 * The id of a segment, a saved selection of contacts that is kept in the console, which shows the id.
 *
 * @minLength 30
 * @maxLength 30
 * @pattern ^seg_[0-9A-HJKMNP-TV-Z]{26}$
 * @example "seg_01KRB7NC8095T09K7P0MF854ZM"
 */
export type SegmentId = string;

/**
 * Whether a contact wants messages over one channel.
 * - `subscribed`: The contact has agreed to receive messages.
 * - `unsubscribed`: The contact has opted out. Campaigns leave it out, and a single message to it is refused with 409.
 * - `unknown`: No choice of the contact is on record.
 *
 * @example "subscribed"
 */
export type SubscriptionStatus = 'subscribed' | 'unsubscribed' | 'unknown' | (string & {});

/**
 * Whether a contact wants messages over one channel.
 * - `subscribed`: The contact has agreed to receive messages.
 * - `unsubscribed`: The contact has opted out. Campaigns leave it out, and a single message to it is refused with 409.
 * - `unknown`: No choice of the contact is on record.
 *
 * @example "subscribed"
 */
export type SubscriptionStatusRequest = 'subscribed' | 'unsubscribed' | 'unknown';

/**
 * A label that you put on contacts.
 *
 * @minLength 1
 * @maxLength 50
 * @pattern ^[a-z0-9][a-z0-9_-]{0,49}$
 * @example "vip"
 */
export type Tag = string;

/**
 * A message prepared in advance, which WhatsApp has to approve. Its texts may hold variables, written as a name in
 * double braces, such as `{{first_name}}`; each message or campaign that uses the template gives their values.
 */
export interface Template {
  /** The id of the template. */
  id: TemplateId;
  /** What your team and WhatsApp call the template; contacts never see it. */
  name: TemplateName;
  /** The language in which the texts are written. */
  language: TemplateLanguage;
  /** What the template is for; WhatsApp judges the texts by it. */
  category: TemplateCategory;
  /** The parts that make up the message. */
  components: TemplateComponents;
  /**
   * The names of all variables, in the order in which they first appear in header, body and buttons. Read-only: BotBat
   * collects them from the texts.
   *
   * @maxItems 50
   * @uniqueItems
   */
  variables: TemplateVariableName[];
  /** Where the template is in its life. */
  status: TemplateStatus;
  /** Why WhatsApp refused the template; `null` unless its status is `rejected`. */
  rejection: TemplateRejection | null;
  /** How well contacts receive what is sent with the template. */
  quality: TemplateQuality;
  /** When the template was last submitted; `null` if it never was. */
  submitted_at: Timestamp | null;
  /** When WhatsApp last approved or rejected the template; `null` if it never did. */
  reviewed_at: Timestamp | null;
  /** When the template was created. */
  created_at: Timestamp;
  /** When the template last changed. */
  updated_at: Timestamp;
}

/** A template was approved. */
export interface TemplateApprovedEvent {
  /**
   * Always `template.approved`.
   * - `template.approved`: WhatsApp has approved the template.
   *
   * @example "template.approved"
   */
  type: 'template.approved';
  /** When the template was approved. */
  timestamp: Timestamp;
  /** The template with its new status. */
  data: Template;
}

/** The main text of a template, with a sample for each of its variables. */
export interface TemplateBody {
  /** The text that contacts read, with its variables. */
  text: TemplateBodyText;
  /**
   * One sample for each variable of the body, keyed by its name without braces; empty when there are no variables. Only
   * the reviewers at WhatsApp see them.
   */
  samples: Variables;
}

/** A body as you write it. */
export interface TemplateBodyInput {
  /** The text to send, with variables such as `{{first_name}}` where it differs from message to message. */
  text: TemplateBodyText;
  /**
   * A sample for each variable of the body, keyed by its name without braces, so that the reviewers at WhatsApp see a
   * finished text. A variable without a sample, or a sample without a variable, is answered with 422. Defaults to an
   * empty map.
   */
  samples?: Variables | undefined;
}

/**
 * The text of a body. A variable is a name in double braces, such as `{{first_name}}`: it starts with a small letter,
 * and small letters, digits and underscores may follow. No other braces are allowed.
 *
 * @minLength 1
 * @maxLength 1024
 * @pattern ^([^{}\s]|\{\{[a-z][a-z0-9_]{0,63}\}\})([^{}]|\{\{[a-z][a-z0-9_]{0,63}\}\})*$
 * @example "Hi {{first_name}}, your order {{order_number}} has left our roastery."
 */
export type TemplateBodyText = string;

/**
 * The properties of a body to change.
 *
 * @minProperties 1
 */
export interface TemplateBodyUpdateInput {
  /** The new text; remember to add a sample for each new variable such as `{{first_name}}`. */
  text?: TemplateBodyText | undefined;
  /**
   * Samples to add or overwrite. `null` removes all of them, and a sample set to `null` is removed; do so for variables
   * that the text no longer has.
   */
  samples?: VariablesUpdate | null | undefined;
}

/** One button of a template; `kind` says which properties it has. */
export type TemplateButton = QuickReplyButton | UrlButton | PhoneNumberButton | CopyCodeButton;

/**
 * One button as you write it; `kind` says which properties it takes. A template has at most two `url` buttons, one
 * `phone_number` button and one `copy_code` button; more of them are answered with 422.
 */
export type TemplateButtonInput =
  | QuickReplyButtonInput
  | UrlButtonInput
  | PhoneNumberButtonInput
  | CopyCodeButtonInput;

/**
 * The category of a template.
 * - `marketing`: Offers, news and invitations.
 * - `utility`: News about something that the contact ordered, booked or asked for.
 * - `authentication`: One-time codes with which the contact signs in.
 *
 * @example "marketing"
 */
export type TemplateCategory = 'marketing' | 'utility' | 'authentication' | (string & {});

/**
 * The category of a template.
 * - `marketing`: Offers, news and invitations.
 * - `utility`: News about something that the contact ordered, booked or asked for.
 * - `authentication`: One-time codes with which the contact signs in.
 *
 * @example "marketing"
 */
export type TemplateCategoryRequest = 'marketing' | 'utility' | 'authentication';

/**
 * The parts of a template, from top to bottom. Only the body is always there. Over SMS, contacts get the texts of
 * header, body and footer, without file and buttons.
 */
export interface TemplateComponents {
  /** A title or a file above the body; `null` when there is none. */
  header: TemplateHeader | null;
  /** The main text of the message. */
  body: TemplateBody;
  /** A small line below the body; `null` when there is none. */
  footer: TemplateFooter | null;
  /**
   * The buttons below the message, in the order in which they are shown; empty when there are none.
   *
   * @maxItems 10
   */
  buttons: TemplateButton[];
}

/** The parts of a template as you write them. Only the body is needed. */
export interface TemplateComponentsInput {
  /** A title or a file to put above the body. Defaults to no header. */
  header?: TemplateHeaderInput | undefined;
  /** The main text to send. */
  body: TemplateBodyInput;
  /** A small line to put below the body. Defaults to no footer. */
  footer?: TemplateFooterInput | undefined;
  /**
   * Up to ten buttons, among them at most two `url`, one `phone_number` and one `copy_code`; otherwise the answer is 422.
   * Defaults to no buttons.
   *
   * @maxItems 10
   */
  buttons?: TemplateButtonInput[] | undefined;
}

/**
 * The parts of a template to change, add or remove.
 *
 * @minProperties 1
 */
export interface TemplateComponentsUpdateInput {
  /** What to change in the header; `null` removes it. */
  header?: TemplateHeaderUpdateInput | null | undefined;
  /** What to change in the body; it cannot be removed. */
  body?: TemplateBodyUpdateInput | undefined;
  /** The footer to have from now on; `null` removes it. */
  footer?: TemplateFooterInput | null | undefined;
  /** The buttons to have from now on, in place of all old ones; `null` removes them. */
  buttons?: TemplateButtonInput[] | null | undefined;
}

/** The small line at the bottom of a template. */
export interface TemplateFooter {
  /** What the line says. */
  text: TemplateFooterText;
}

/** A footer as you write it. */
export interface TemplateFooterInput {
  /** What the line is to say. */
  text: TemplateFooterText;
}

/**
 * A small line of text, without variables.
 *
 * @minLength 1
 * @maxLength 60
 * @pattern ^[^{}\s][^{}]*$
 * @example "Harbor & Bean, Portland"
 */
export type TemplateFooterText = string;

/** What stands above the body of a template, either a text or a file. */
export interface TemplateHeader {
  /** Whether the header is a text, an image, a video or a document. */
  format: TemplateHeaderFormat;
  /** The title; `null` unless the format is `text`. */
  text: TemplateHeaderText | null;
  /** Where the file is fetched from; `null` when the format is `text`. */
  media_url: TemplateMediaUrl | null;
  /** The sample for the variable in the title; `null` when the header has no variable. */
  sample: TemplateSample | null;
}

/**
 * The format of a header.
 * - `text`: A short title.
 * - `image`: A picture, as JPEG or PNG.
 * - `video`: A film, as MP4.
 * - `document`: A file to open, as PDF.
 *
 * @example "text"
 */
export type TemplateHeaderFormat = 'text' | 'image' | 'video' | 'document' | (string & {});

/**
 * The format of a header.
 * - `text`: A short title.
 * - `image`: A picture, as JPEG or PNG.
 * - `video`: A film, as MP4.
 * - `document`: A file to open, as PDF.
 *
 * @example "text"
 */
export type TemplateHeaderFormatRequest = 'text' | 'image' | 'video' | 'document';

/**
 * A header as you write it. The format `text` takes `text`, and `sample` if the text has a variable; every other format
 * takes `media_url` alone. Other combinations are answered with 422.
 */
export type TemplateHeaderInput = {
  /** What kind of header to show. */
  format: TemplateHeaderFormatRequest;
  /** The title to show, for the format `text` only. */
  text?: TemplateHeaderText | undefined;
  /** The file to show, for the formats `image`, `video` and `document` only. */
  media_url?: TemplateMediaUrl | undefined;
  /** A sample for the variable in the title, needed if and only if there is one; 422 otherwise. */
  sample?: TemplateSample | undefined;
} & ({ text: TemplateHeaderText } | { media_url: TemplateMediaUrl });

/**
 * A title. It may hold one variable, written as in `Hello {{first_name}}`; no other braces are allowed.
 *
 * @minLength 1
 * @maxLength 60
 * @pattern ^([^{}\s][^{}]*(\{\{[a-z][a-z0-9_]*\}\}[^{}]*)?|\{\{[a-z][a-z0-9_]*\}\}[^{}]*)$
 * @example "A gift for you, {{first_name}}"
 */
export type TemplateHeaderText = string;

/**
 * The properties of a header to change. When you turn a title into a file, set `text` and `sample` to `null`; the other
 * way round, set `media_url` to `null`.
 *
 * @minProperties 1
 */
export interface TemplateHeaderUpdateInput {
  /** The new format; needed when the template has no header yet. */
  format?: TemplateHeaderFormatRequest | undefined;
  /** The new title; `null` removes it. */
  text?: TemplateHeaderText | null | undefined;
  /** The new file; `null` removes it. */
  media_url?: TemplateMediaUrl | null | undefined;
  /** The new sample for the variable in the title; `null` removes it. */
  sample?: TemplateSample | null | undefined;
}

/**
 * The id of a message template.
 *
 * @minLength 30
 * @maxLength 30
 * @pattern ^tpl_[0-9A-HJKMNP-TV-Z]{26}$
 * @example "tpl_01KY205FE0QX2Y24Q14NH18KYP"
 */
export type TemplateId = string;

/**
 * A template as you write it, when creating or replacing one. Together its texts hold at most 50 different variables,
 * such as `{{first_name}}`, and each variable needs a sample beside the text that holds it; otherwise the answer is 422.
 */
export interface TemplateInput {
  /** What to call the template. */
  name: TemplateName;
  /** The language that you wrote the texts in. */
  language: TemplateLanguage;
  /** What you will use the template for. */
  category: TemplateCategoryRequest;
  /** The parts to make the message from. */
  components: TemplateComponentsInput;
}

/**
 * The language of a template, as WhatsApp writes it; a country may follow after an underscore.
 *
 * @minLength 2
 * @maxLength 6
 * @pattern ^[a-z]{2,3}(_[A-Z]{2})?$
 * @example "en_US"
 */
export type TemplateLanguage = string;

/** One page of templates, newest first. */
export interface TemplateList {
  /**
   * The templates of this page.
   *
   * @maxItems 100
   */
  data: Template[];
  /** The cursor of the next page of templates, or `null` on the last page. */
  cursor: NextCursor;
  /** How many templates your organization has, over all pages. */
  total: Total;
}

/**
 * The public https address of the file that every message shows.
 *
 * @format uri
 * @minLength 9
 * @maxLength 2048
 * @pattern ^https://\S+$
 * @example "https://cdn.harborbean.example/autumn.jpg"
 */
export type TemplateMediaUrl = string;

/** A message made from a template. */
export interface TemplateMessageInput {
  /** The contact to send the template to. */
  contact_id: ContactId;
  /** The channel to send the template over. WhatsApp carries only approved templates. */
  channel: ChannelRequest;
  /** The template to make the message from. */
  template_id: TemplateId;
  /**
   * Values for the variables of the template, for this contact. If they are not those of the template, the message
   * fails with `template_variable_mismatch`. Defaults to an empty map.
   */
  variables?: Variables | undefined;
}

/**
 * The name of a template, in small letters, digits and underscores. Several templates may share a name.
 *
 * @minLength 1
 * @maxLength 512
 * @pattern ^[a-z0-9_]{1,512}$
 * @example "loyalty_reward"
 */
export type TemplateName = string;

/**
 * WhatsApp's rating of a template, taken from how contacts react to it.
 * - `high`: Contacts rarely block or report it.
 * - `medium`: Some contacts block or report it.
 * - `low`: Many contacts block or report it; WhatsApp may pause the template soon.
 * - `unknown`: Too little was sent for a rating yet.
 *
 * @example "unknown"
 */
export type TemplateQuality = 'high' | 'medium' | 'low' | 'unknown' | (string & {});

/** A template was rejected. */
export interface TemplateRejectedEvent {
  /**
   * Always `template.rejected`.
   * - `template.rejected`: WhatsApp has rejected the template.
   *
   * @example "template.rejected"
   */
  type: 'template.rejected';
  /** When the template was rejected. */
  timestamp: Timestamp;
  /** The rejected template, with the reason in `rejection`. */
  data: Template;
}

/** Why WhatsApp refused a template. */
export interface TemplateRejection {
  /** The reason, for a program. */
  reason: TemplateRejectionReason;
  /**
   * The reason as a sentence that says what to change.
   *
   * @minLength 1
   * @maxLength 500
   * @pattern \S
   * @example "The text announces a discount. Use the category marketing and submit the template again."
   */
  message: string;
}

/**
 * The reason why WhatsApp refused a template. Values may be added within v1: treat one that you do not know as
 * `invalid_format`, and show the message to a person.
 * - `abusive_content`: The texts insult or threaten.
 * - `category_not_available`: Your WhatsApp account may not use the category.
 * - `incorrect_category`: The texts belong to another category.
 * - `invalid_format`: Texts, variables or samples are not written as WhatsApp expects.
 * - `promotional`: The texts advertise something, which the category does not allow.
 * - `scam`: The texts look like an attempt to deceive.
 * - `tag_content_mismatch`: The texts do not fit the language or the purpose that the template states.
 *
 * @example "promotional"
 */
export type TemplateRejectionReason =
  | 'abusive_content'
  | 'category_not_available'
  | 'incorrect_category'
  | 'invalid_format'
  | 'promotional'
  | 'scam'
  | 'tag_content_mismatch'
  | (string & {});

/**
 * A text that stands in for one variable while WhatsApp reviews the template. Contacts never see it.
 *
 * @minLength 1
 * @maxLength 200
 * @pattern \S
 * @example "Amara"
 */
export type TemplateSample = string;

/**
 * The status of a template.
 * - `draft`: Being prepared; it can be changed, and submitted for approval.
 * - `pending`: Submitted, and waiting for the answer of WhatsApp; it cannot be changed.
 * - `approved`: WhatsApp accepted the template; it can be sent, but no longer changed.
 * - `rejected`: WhatsApp refused the template; `rejection` says why. It can be changed, and submitted again.
 * - `paused`: WhatsApp stopped the template for a while, because contacts reacted badly to it.
 * - `disabled`: WhatsApp stopped the template for good.
 *
 * @example "draft"
 */
export type TemplateStatus =
  | 'draft'
  | 'pending'
  | 'approved'
  | 'rejected'
  | 'paused'
  | 'disabled'
  | (string & {});

/**
 * The properties of a template to change; what is absent stays as it is (RFC 7396). The template that results has to
 * obey the rules of a new one, else the answer is 422.
 *
 * @minProperties 1
 */
export interface TemplateUpdateInput {
  /** The new name of the template. */
  name?: TemplateName | undefined;
  /** The new language of the texts. */
  language?: TemplateLanguage | undefined;
  /** The category to use instead. */
  category?: TemplateCategoryRequest | undefined;
  /** The parts of the message to change; the others stay. */
  components?: TemplateComponentsUpdateInput | undefined;
}

/**
 * The name of one variable, without its braces.
 *
 * @minLength 1
 * @maxLength 64
 * @pattern ^[a-z][a-z0-9_]*$
 * @example "first_name"
 */
export type TemplateVariableName = string;

/**
 * An instant in UTC as RFC 3339 writes it, always with a final `Z`.
 *
 * @format date-time
 * @minLength 20
 * @maxLength 24
 * @pattern Z$
 * @example "2026-10-13T14:02:00Z"
 */
export type Timestamp = string;

/**
 * How many resources match the request now, over all pages.
 *
 * @format int32
 * @minimum 0
 * @maximum 100000000
 * @example 3
 */
export type Total = number;

/** A button that opens a web page. */
export interface UrlButton {
  /**
   * Always `url`.
   * - `url`: A tap opens a page in the browser.
   *
   * @example "url"
   */
  kind: 'url';
  /** What the link says. */
  text: ButtonText;
  /** The address that a tap opens. */
  url: ButtonUrl;
  /** The sample for the variable at the end of the address; `null` when it has none. */
  sample: TemplateSample | null;
}

/** A link to a web page as you write it. */
export interface UrlButtonInput {
  /**
   * Take `url` for this shape.
   * - `url`: The contact leaves the chat for a web page.
   *
   * @example "url"
   */
  kind: 'url';
  /** What the link is to say. */
  text: ButtonText;
  /** The address to open. */
  url: ButtonUrl;
  /** A sample for the variable at the end of the address, needed if and only if there is one; 422 otherwise. */
  sample?: TemplateSample | undefined;
}

/** An error with the properties that are at fault. */
export interface ValidationError {
  /**
   * Always `validation_error`.
   * - `validation_error`: Status 422. Fix what `details` lists and send the request again.
   *
   * @example "validation_error"
   */
  code: 'validation_error';
  /** A sentence for people, about the first property at fault. */
  message: ErrorMessage;
  /** The same id as in the `X-Request-Id` header of the response. */
  request_id: RequestId;
  /**
   * At most the first 50 properties at fault.
   *
   * @minItems 1
   * @maxItems 50
   */
  details: ErrorDetail[];
}

/** The body of a 422; it always lists the properties at fault. */
export interface ValidationErrorResponse {
  /** What is wrong with the body. */
  error: ValidationError;
}

/**
 * Values for the variables of a template, keyed by variable name without braces.
 *
 * @maxProperties 50
 * @propertyNames {"maxLength":64,"pattern":"^[a-z][a-z0-9_]*$"}
 * @example {"first_name":"Amara"}
 */
export type Variables = { [key: string]: string };

/**
 * Changes to a map of template variables, keyed by variable name.
 *
 * @maxProperties 50
 * @propertyNames {"maxLength":64,"pattern":"^[a-z][a-z0-9_]*$"}
 * @example {"product":"Ethiopia Guji"}
 */
export type VariablesUpdate = { [key: string]: string | null };

/** One attempt to deliver an event, and how the receiver answered. */
export interface WebhookDelivery {
  /** When the attempt was made. */
  at: Timestamp;
  /**
   * The HTTP status of the answer; `null` when none came within 15 seconds.
   *
   * @format int32
   * @minimum 100
   * @maximum 599
   * @example 204
   */
  status_code: number | null;
}

/**
 * The reason why BotBat disabled a webhook endpoint. Values may be added within v1: treat one that you do not know as
 * `retries_exhausted`.
 * - `endpoint_gone`: The address answered 410, which asks for no more deliveries.
 * - `retries_exhausted`: All ten attempts to deliver the same event failed.
 *
 * @example "retries_exhausted"
 */
export type WebhookDisabledReason = 'endpoint_gone' | 'retries_exhausted' | (string & {});

/**
 * An address of yours that BotBat sends events to. A delivery succeeds when the address answers with a 2xx status
 * within 15 seconds; otherwise it is retried for about three days.
 */
export interface WebhookEndpoint {
  /** The id of this endpoint. */
  id: WebhookId;
  /** Where the events go. */
  url: WebhookUrl;
  /**
   * The events that the endpoint receives.
   *
   * @minItems 1
   * @maxItems 13
   * @uniqueItems
   */
  events: WebhookEventType[];
  /**
   * Whether events are delivered. What happens while this is `false` is not delivered later.
   *
   * @example true
   */
  enabled: boolean;
  /**
   * What your team uses the endpoint for; `null` when you did not say.
   *
   * @minLength 1
   * @maxLength 200
   * @pattern \S
   * @example "Keeps the CRM up to date"
   */
  description: string | null;
  /** Why BotBat disabled the endpoint; `null` while it is enabled, and when you disabled it yourself. */
  disabled_reason: WebhookDisabledReason | null;
  /** The latest attempt to deliver an event; `null` before the first one. */
  last_delivery: WebhookDelivery | null;
  /** When the endpoint was created. */
  created_at: Timestamp;
  /** When the endpoint was last changed or disabled; deliveries do not count. */
  updated_at: Timestamp;
}

/** A new webhook endpoint together with its secret, which no other response shows. */
export type WebhookEndpointCreated = {
  /**
   * The key that signs every delivery: `whsec_`, then 24 to 64 random bytes in Base64. It stays the same as long as the
   * endpoint exists.
   *
   * @minLength 38
   * @maxLength 94
   * @pattern ^whsec_[A-Za-z0-9+/]{32,86}={0,2}$
   * @example "whsec_QW4gZXhhbXBsZSwgbm90IGEgdXNhYmxlIHNlY3JldC4="
   */
  secret: string;
} & WebhookEndpoint;

/**
 * The events that can be delivered. More may be added within v1; a new one goes only to the endpoints that ask for it.
 * - `campaign.completed`: Every message of a campaign was handed to its channel or has failed.
 * - `campaign.failed`: A campaign could not be sent; its `failure` says why.
 * - `contact.created`: A contact was created, through the API, the console, an import or a first message.
 * - `contact.updated`: A property of a contact changed.
 * - `contact.deleted`: A contact was deleted; only its id is left.
 * - `contact.import_completed`: An import of contacts has read its whole file, though single rows may have failed.
 * - `contact.import_failed`: An import of contacts came to a stop, because its file could not be used.
 * - `message.received`: A contact wrote to you.
 * - `message.status_updated`: A message that you sent reached its next status, such as `delivered` or `failed`.
 * - `conversation.assigned`: A conversation was assigned to an agent, or passed on to another one.
 * - `conversation.resolved`: A conversation was resolved.
 * - `template.approved`: WhatsApp approved a template, which can now be sent.
 * - `template.rejected`: WhatsApp rejected a template; its `rejection` says why.
 *
 * @example "message.received"
 */
export type WebhookEventType =
  | 'campaign.completed'
  | 'campaign.failed'
  | 'contact.created'
  | 'contact.updated'
  | 'contact.deleted'
  | 'contact.import_completed'
  | 'contact.import_failed'
  | 'message.received'
  | 'message.status_updated'
  | 'conversation.assigned'
  | 'conversation.resolved'
  | 'template.approved'
  | 'template.rejected'
  | (string & {});

/**
 * The events that can be delivered. More may be added within v1; a new one goes only to the endpoints that ask for it.
 * - `campaign.completed`: Every message of a campaign was handed to its channel or has failed.
 * - `campaign.failed`: A campaign could not be sent; its `failure` says why.
 * - `contact.created`: A contact was created, through the API, the console, an import or a first message.
 * - `contact.updated`: A property of a contact changed.
 * - `contact.deleted`: A contact was deleted; only its id is left.
 * - `contact.import_completed`: An import of contacts has read its whole file, though single rows may have failed.
 * - `contact.import_failed`: An import of contacts came to a stop, because its file could not be used.
 * - `message.received`: A contact wrote to you.
 * - `message.status_updated`: A message that you sent reached its next status, such as `delivered` or `failed`.
 * - `conversation.assigned`: A conversation was assigned to an agent, or passed on to another one.
 * - `conversation.resolved`: A conversation was resolved.
 * - `template.approved`: WhatsApp approved a template, which can now be sent.
 * - `template.rejected`: WhatsApp rejected a template; its `rejection` says why.
 *
 * @example "message.received"
 */
export type WebhookEventTypeRequest =
  | 'campaign.completed'
  | 'campaign.failed'
  | 'contact.created'
  | 'contact.updated'
  | 'contact.deleted'
  | 'contact.import_completed'
  | 'contact.import_failed'
  | 'message.received'
  | 'message.status_updated'
  | 'conversation.assigned'
  | 'conversation.resolved'
  | 'template.approved'
  | 'template.rejected';

/**
 * The id of a webhook endpoint.
 *
 * @minLength 30
 * @maxLength 30
 * @pattern ^whk_[0-9A-HJKMNP-TV-Z]{26}$
 * @example "whk_01KYY3NN60RB555EPJ7NGG1Y45"
 */
export type WebhookId = string;

/** A webhook endpoint as you write it, when creating or replacing one. */
export interface WebhookInput {
  /** Where the events are to go. */
  url: WebhookUrl;
  /**
   * The events to deliver.
   *
   * @minItems 1
   * @maxItems 13
   * @uniqueItems
   */
  events: WebhookEventTypeRequest[];
  /**
   * Whether to deliver events. Defaults to `true`.
   *
   * @default true
   * @example true
   */
  enabled?: boolean | undefined;
  /**
   * A note for your team on what the endpoint is for. Defaults to none.
   *
   * @minLength 1
   * @maxLength 200
   * @pattern \S
   * @example "Shows new messages to the support team"
   */
  description?: string | undefined;
}

/** One page of webhook endpoints, newest first. */
export interface WebhookList {
  /**
   * The webhook endpoints of this page.
   *
   * @maxItems 100
   */
  data: WebhookEndpoint[];
  /** The cursor of the next page of webhook endpoints, or `null` on the last page. */
  cursor: NextCursor;
  /** How many webhook endpoints you have, over all pages. */
  total: Total;
}

/**
 * The properties of a webhook endpoint to change; what is absent stays as it is (RFC 7396).
 *
 * @minProperties 1
 */
export interface WebhookUpdateInput {
  /** The new address; events that wait for a retry go there too. */
  url?: WebhookUrl | undefined;
  /**
   * The events to deliver from now on, in place of the earlier ones.
   *
   * @minItems 1
   * @maxItems 13
   * @uniqueItems
   */
  events?: WebhookEventTypeRequest[] | undefined;
  /**
   * Whether to deliver events; `true` also clears `disabled_reason`.
   *
   * @example false
   */
  enabled?: boolean | undefined;
  /**
   * The new note for your team; `null` removes it.
   *
   * @minLength 1
   * @maxLength 200
   * @pattern \S
   * @example "Keeps the CRM up to date"
   */
  description?: string | null | undefined;
}

/**
 * The address of a receiver, without user name, password or fragment. It has to use `https`; `http` is possible only
 * for `localhost`, `127.0.0.1` and `[::1]`, a receiver on your own machine.
 *
 * @format uri
 * @minLength 9
 * @maxLength 2048
 * @pattern ^(https://[^\s/?#@]+|http://(localhost|127\.0\.0\.1|\[::1\])(:\d{1,5})?)([/?][^\s#]*)?$
 * @example "https://hooks.harborbean.example/botbat"
 */
export type WebhookUrl = string;

/**
 * List campaigns
 *
 * Returns your campaigns, newest first. Filters can be combined; a campaign has to pass all of them.
 *
 * `GET /campaigns`
 * Scope: `campaigns:read`.
 * Error codes: `invalid_request`, `unauthorized`, `forbidden`, `rate_limited`, `internal_error`.
 * Rate limit: 300 requests in 60 s, policy `read`.
 */
export interface ListCampaignsInput {
  /** Only campaigns in this status. */
  status?: CampaignStatusRequest | undefined;
  /** Only what was created at this instant or later. */
  created_after?: Timestamp | undefined;
  /** Only what was created before this instant. It must be later than `created_after`. */
  created_before?: Timestamp | undefined;
  /**
   * Where the page starts: the `cursor` of the previous page. Leave it out for the first page. A cursor belongs to one
   * operation, its filters and your organization, and expires after 24 hours. Pages are ordered by `created_at`, newest
   * first, and a search by relevance. What is created during a walk does not appear in it, what is deleted is skipped,
   * and nothing appears twice.
   *
   * @minLength 1
   * @maxLength 512
   * @pattern ^[A-Za-z0-9_-]+$
   * @example "eyJhZnRlciI6ImNvbl8wMUtWR0MxVFIwIn0"
   */
  cursor?: string | undefined;
  /**
   * How many resources a page holds at most. Defaults to 25. It may change between pages.
   *
   * @format int32
   * @minimum 1
   * @maximum 100
   * @default 25
   * @example 25
   */
  limit?: number | undefined;
}

/** What a success brings. */
export type ListCampaignsResult = CampaignList;

/** The statuses of documented failures. */
export type ListCampaignsErrorStatus = 400 | 401 | 403 | 429 | 500;

/** What documented failures bring. */
export type ListCampaignsErrorBody = ErrorResponse;

/** The codes of documented failures. */
export type ListCampaignsErrorCode =
  | 'invalid_request'
  | 'unauthorized'
  | 'forbidden'
  | 'rate_limited'
  | 'internal_error';

/** One item of a page. */
export type ListCampaignsItem = Campaign;

/**
 * Create a campaign
 *
 * Creates a draft. Nothing is sent until you send or schedule the campaign, so the template may still be waiting for
 * its approval.
 *
 * `POST /campaigns`
 * Scope: `campaigns:write`.
 * Error codes: `invalid_request`, `unauthorized`, `forbidden`, `conflict`, `validation_error`, `rate_limited`,
 * `internal_error`.
 * Rate limit: 120 requests in 60 s, policy `write`.
 */
export interface CreateCampaignInput {
  /** The campaign to create. */
  body: CampaignInput;
}

/** What a success brings. */
export type CreateCampaignResult = Campaign;

/** The statuses of documented failures. */
export type CreateCampaignErrorStatus = 400 | 401 | 403 | 409 | 422 | 429 | 500;

/** What documented failures bring. */
export type CreateCampaignErrorBody = ErrorResponse | ValidationErrorResponse;

/** The codes of documented failures. */
export type CreateCampaignErrorCode =
  | 'invalid_request'
  | 'unauthorized'
  | 'forbidden'
  | 'conflict'
  | 'validation_error'
  | 'rate_limited'
  | 'internal_error';

/**
 * Get a campaign
 *
 * Returns one campaign with its status and counts. Read it again to follow a campaign that is being sent.
 *
 * `GET /campaigns/{campaign_id}`
 * Scope: `campaigns:read`.
 * Error codes: `invalid_request`, `unauthorized`, `forbidden`, `not_found`, `rate_limited`, `internal_error`.
 * Rate limit: 300 requests in 60 s, policy `read`.
 */
export interface GetCampaignInput {
  /** Which campaign. An id that is malformed, unknown or of another organization answers the same 404. */
  campaign_id: CampaignId;
}

/** What a success brings. */
export type GetCampaignResult = Campaign;

/** The statuses of documented failures. */
export type GetCampaignErrorStatus = 400 | 401 | 403 | 404 | 429 | 500;

/** What documented failures bring. */
export type GetCampaignErrorBody = ErrorResponse;

/** The codes of documented failures. */
export type GetCampaignErrorCode =
  | 'invalid_request'
  | 'unauthorized'
  | 'forbidden'
  | 'not_found'
  | 'rate_limited'
  | 'internal_error';

/**
 * Replace a draft campaign
 *
 * Writes a draft anew. A property that you leave out goes back to its default; to keep what you do not name, update the
 * campaign instead.
 *
 * `PUT /campaigns/{campaign_id}`
 * Scope: `campaigns:write`.
 * Error codes: `invalid_request`, `unauthorized`, `forbidden`, `not_found`, `conflict`, `validation_error`,
 * `rate_limited`, `internal_error`.
 * Rate limit: 120 requests in 60 s, policy `write`.
 */
export interface ReplaceCampaignInput {
  /** Which campaign. An id that is malformed, unknown or of another organization answers the same 404. */
  campaign_id: CampaignId;
  /** The whole campaign as it is to be. */
  body: CampaignInput;
}

/** What a success brings. */
export type ReplaceCampaignResult = Campaign;

/** The statuses of documented failures. */
export type ReplaceCampaignErrorStatus = 400 | 401 | 403 | 404 | 409 | 422 | 429 | 500;

/** What documented failures bring. */
export type ReplaceCampaignErrorBody = ErrorResponse | ValidationErrorResponse;

/** The codes of documented failures. */
export type ReplaceCampaignErrorCode =
  | 'invalid_request'
  | 'unauthorized'
  | 'forbidden'
  | 'not_found'
  | 'conflict'
  | 'validation_error'
  | 'rate_limited'
  | 'internal_error';

/**
 * Delete a draft campaign
 *
 * Deletes a draft for good. A campaign that was scheduled or sent stays, so that its history can be read.
 *
 * `DELETE /campaigns/{campaign_id}`
 * Scope: `campaigns:write`.
 * Error codes: `invalid_request`, `unauthorized`, `forbidden`, `not_found`, `conflict`, `rate_limited`,
 * `internal_error`.
 * Rate limit: 120 requests in 60 s, policy `write`.
 */
export interface DeleteCampaignInput {
  /** Which campaign. An id that is malformed, unknown or of another organization answers the same 404. */
  campaign_id: CampaignId;
}

/** What a success brings. */
export type DeleteCampaignResult = undefined;

/** The statuses of documented failures. */
export type DeleteCampaignErrorStatus = 400 | 401 | 403 | 404 | 409 | 429 | 500;

/** What documented failures bring. */
export type DeleteCampaignErrorBody = ErrorResponse;

/** The codes of documented failures. */
export type DeleteCampaignErrorCode =
  | 'invalid_request'
  | 'unauthorized'
  | 'forbidden'
  | 'not_found'
  | 'conflict'
  | 'rate_limited'
  | 'internal_error';

/**
 * Update a draft campaign
 *
 * Changes the properties of a draft that the body names and keeps all others. Lists are replaced whole.
 *
 * `PATCH /campaigns/{campaign_id}`
 * Scope: `campaigns:write`.
 * Error codes: `invalid_request`, `unauthorized`, `forbidden`, `not_found`, `conflict`, `validation_error`,
 * `rate_limited`, `internal_error`.
 * Rate limit: 120 requests in 60 s, policy `write`.
 */
export interface UpdateCampaignInput {
  /** Which campaign. An id that is malformed, unknown or of another organization answers the same 404. */
  campaign_id: CampaignId;
  /** The properties of the draft to change. */
  body: CampaignUpdateInput;
}

/** What a success brings. */
export type UpdateCampaignResult = Campaign;

/** The statuses of documented failures. */
export type UpdateCampaignErrorStatus = 400 | 401 | 403 | 404 | 409 | 422 | 429 | 500;

/** What documented failures bring. */
export type UpdateCampaignErrorBody = ErrorResponse | ValidationErrorResponse;

/** The codes of documented failures. */
export type UpdateCampaignErrorCode =
  | 'invalid_request'
  | 'unauthorized'
  | 'forbidden'
  | 'not_found'
  | 'conflict'
  | 'validation_error'
  | 'rate_limited'
  | 'internal_error';

/**
 * Send or schedule a campaign
 *
 * Sends the campaign at once, or at `scheduled_at` when the body gives one. A campaign that is already scheduled gets
 * the new time, or is sent at once. The answer comes before the messages have gone out: get the campaign to follow it.
 * A WhatsApp campaign whose template is not approved when it starts fails with `template_not_approved`.
 *
 * `POST /campaigns/{campaign_id}/send`
 * Scope: `campaigns:write`.
 * Error codes: `invalid_request`, `unauthorized`, `forbidden`, `not_found`, `conflict`, `validation_error`,
 * `rate_limited`, `internal_error`.
 * Rate limit: 10 requests in 60 s, policy `send-campaign`.
 */
export interface SendCampaignInput {
  /** Which campaign. An id that is malformed, unknown or of another organization answers the same 404. */
  campaign_id: CampaignId;
  /** When to send. Leave the body out to send now. */
  body?: CampaignSendInput | undefined;
}

/** What a success brings. */
export type SendCampaignResult = Campaign;

/** The statuses of documented failures. */
export type SendCampaignErrorStatus = 400 | 401 | 403 | 404 | 409 | 422 | 429 | 500;

/** What documented failures bring. */
export type SendCampaignErrorBody = ErrorResponse | ValidationErrorResponse;

/** The codes of documented failures. */
export type SendCampaignErrorCode =
  | 'invalid_request'
  | 'unauthorized'
  | 'forbidden'
  | 'not_found'
  | 'conflict'
  | 'validation_error'
  | 'rate_limited'
  | 'internal_error';

/**
 * List contacts
 *
 * Returns your contacts, newest first. A contact has to pass all the filters that you give.
 *
 * `GET /contacts`
 * Scope: `contacts:read`.
 * Error codes: `invalid_request`, `unauthorized`, `forbidden`, `rate_limited`, `internal_error`.
 * Rate limit: 300 requests in 60 s, policy `read`.
 */
export interface ListContactsInput {
  /** Only contacts in this segment. A segment that does not exist holds nobody. */
  segment?: SegmentId | undefined;
  /** Only contacts with this tag. */
  tag?: Tag | undefined;
  /** Only what was created at this instant or later. */
  created_after?: Timestamp | undefined;
  /** Only what was created before this instant. It must be later than `created_after`. */
  created_before?: Timestamp | undefined;
  /**
   * Where the page starts: the `cursor` of the previous page. Leave it out for the first page. A cursor belongs to one
   * operation, its filters and your organization, and expires after 24 hours. Pages are ordered by `created_at`, newest
   * first, and a search by relevance. What is created during a walk does not appear in it, what is deleted is skipped,
   * and nothing appears twice.
   *
   * @minLength 1
   * @maxLength 512
   * @pattern ^[A-Za-z0-9_-]+$
   * @example "eyJhZnRlciI6ImNvbl8wMUtWR0MxVFIwIn0"
   */
  cursor?: string | undefined;
  /**
   * How many resources a page holds at most. Defaults to 25. It may change between pages.
   *
   * @format int32
   * @minimum 1
   * @maximum 100
   * @default 25
   * @example 25
   */
  limit?: number | undefined;
}

/** What a success brings. */
export type ListContactsResult = ContactList;

/** The statuses of documented failures. */
export type ListContactsErrorStatus = 400 | 401 | 403 | 429 | 500;

/** What documented failures bring. */
export type ListContactsErrorBody = ErrorResponse;

/** The codes of documented failures. */
export type ListContactsErrorCode =
  | 'invalid_request'
  | 'unauthorized'
  | 'forbidden'
  | 'rate_limited'
  | 'internal_error';

/** One item of a page. */
export type ListContactsItem = Contact;

/**
 * Create a contact
 *
 * Creates a contact that can be reached by email or phone. No two contacts of your organization have the same email or
 * the same phone.
 *
 * `POST /contacts`
 * Scope: `contacts:write`.
 * Error codes: `invalid_request`, `unauthorized`, `forbidden`, `conflict`, `validation_error`, `rate_limited`,
 * `internal_error`.
 * Rate limit: 120 requests in 60 s, policy `write`.
 */
export interface CreateContactInput {
  /** The contact to create. */
  body: ContactInput;
}

/** What a success brings. */
export type CreateContactResult = Contact;

/** The statuses of documented failures. */
export type CreateContactErrorStatus = 400 | 401 | 403 | 409 | 422 | 429 | 500;

/** What documented failures bring. */
export type CreateContactErrorBody = ErrorResponse | ValidationErrorResponse;

/** The codes of documented failures. */
export type CreateContactErrorCode =
  | 'invalid_request'
  | 'unauthorized'
  | 'forbidden'
  | 'conflict'
  | 'validation_error'
  | 'rate_limited'
  | 'internal_error';

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
 * Error codes: `invalid_request`, `unauthorized`, `forbidden`, `rate_limited`, `internal_error`.
 * Rate limit: 60 requests in 60 s, policy `search`.
 */
export interface SearchContactsInput {
  /**
   * What to look for, such as a name, a part of an email or some digits of a phone.
   *
   * @minLength 1
   * @maxLength 200
   * @pattern \S
   * @example "202-555"
   */
  q: string;
  /**
   * Where the page starts: the `cursor` of the previous page. Leave it out for the first page. A cursor belongs to one
   * operation, its filters and your organization, and expires after 24 hours. Pages are ordered by `created_at`, newest
   * first, and a search by relevance. What is created during a walk does not appear in it, what is deleted is skipped,
   * and nothing appears twice.
   *
   * @minLength 1
   * @maxLength 512
   * @pattern ^[A-Za-z0-9_-]+$
   * @example "eyJhZnRlciI6ImNvbl8wMUtWR0MxVFIwIn0"
   */
  cursor?: string | undefined;
  /**
   * How many resources a page holds at most. Defaults to 25. It may change between pages.
   *
   * @format int32
   * @minimum 1
   * @maximum 100
   * @default 25
   * @example 25
   */
  limit?: number | undefined;
}

/** What a success brings. */
export type SearchContactsResult = ContactList;

/** The statuses of documented failures. */
export type SearchContactsErrorStatus = 400 | 401 | 403 | 429 | 500;

/** What documented failures bring. */
export type SearchContactsErrorBody = ErrorResponse;

/** The codes of documented failures. */
export type SearchContactsErrorCode =
  | 'invalid_request'
  | 'unauthorized'
  | 'forbidden'
  | 'rate_limited'
  | 'internal_error';

/** One item of a page. */
export type SearchContactsItem = Contact;

/**
 * Import contacts from CSV
 *
 * Uploads a CSV file of contacts. The answer is an import job, for the file is read afterwards: poll the job at the
 * path in `Location` until its status is `completed` or `failed`.
 *
 * `POST /contacts/import`
 * Scope: `contacts:write`.
 * Error codes: `invalid_request`, `unauthorized`, `forbidden`, `conflict`, `validation_error`, `rate_limited`,
 * `internal_error`.
 * Rate limit: 5 requests in 60 s, policy `import`.
 */
export interface ImportContactsInput {
  /** The file, as a form upload. This is the one operation whose body is not JSON. */
  body: {
    /**
     * A CSV file in UTF-8, with commas, of at most 10 MiB and 100,000 rows. Its first row names the columns, among them
     * `email` or `phone`. Further columns are `name`, `language`, `tags` (separated by semicolons), `whatsapp` and
     * `sms` (the status of the subscription). Every other column becomes a custom field of that name.
     *
     * @contentMediaType text/csv
     * @minLength 1
     * @maxLength 10485760
     * @pattern \S
     * @example "name,email,phone\nTom Becker,tom.becker@example.com,+12025550152\n"
     */
    file: Blob | File;
    /**
     * What happens to a row whose email or phone a contact has already. Defaults to `create`.
     *
     * @default "create"
     */
    mode?: ImportModeRequest | undefined;
  };
}

/** What a success brings. */
export type ImportContactsResult = ImportJob;

/** The statuses of documented failures. */
export type ImportContactsErrorStatus = 400 | 401 | 403 | 409 | 422 | 429 | 500;

/** What documented failures bring. */
export type ImportContactsErrorBody = ErrorResponse | ValidationErrorResponse;

/** The codes of documented failures. */
export type ImportContactsErrorCode =
  | 'invalid_request'
  | 'unauthorized'
  | 'forbidden'
  | 'conflict'
  | 'validation_error'
  | 'rate_limited'
  | 'internal_error';

/**
 * Get an import job
 *
 * Returns how far an import has got, and which rows were left out. While the job is queued or processing, wait the
 * seconds in `Retry-After` before you ask again. Jobs are kept for 30 days.
 *
 * `GET /contacts/imports/{import_id}`
 * Scope: `contacts:read`.
 * Error codes: `invalid_request`, `unauthorized`, `forbidden`, `not_found`, `rate_limited`, `internal_error`.
 * Rate limit: 300 requests in 60 s, policy `read`.
 */
export interface GetContactImportInput {
  /** Which import job. An id that is malformed, unknown, expired or of another organization answers the same 404. */
  import_id: ImportId;
}

/** What a success brings. */
export type GetContactImportResult = ImportJob;

/** The statuses of documented failures. */
export type GetContactImportErrorStatus = 400 | 401 | 403 | 404 | 429 | 500;

/** What documented failures bring. */
export type GetContactImportErrorBody = ErrorResponse;

/** The codes of documented failures. */
export type GetContactImportErrorCode =
  | 'invalid_request'
  | 'unauthorized'
  | 'forbidden'
  | 'not_found'
  | 'rate_limited'
  | 'internal_error';

/**
 * Get a contact
 *
 * Returns one contact with its tags, segments, custom fields and subscriptions.
 *
 * `GET /contacts/{contact_id}`
 * Scope: `contacts:read`.
 * Error codes: `invalid_request`, `unauthorized`, `forbidden`, `not_found`, `rate_limited`, `internal_error`.
 * Rate limit: 300 requests in 60 s, policy `read`.
 */
export interface GetContactInput {
  /**
   * Which contact. The words `search` and `import` are never ids, for every id starts with `con_`. An id that is
   * malformed, unknown or of another organization answers the same 404.
   */
  contact_id: ContactId;
}

/** What a success brings. */
export type GetContactResult = Contact;

/** The statuses of documented failures. */
export type GetContactErrorStatus = 400 | 401 | 403 | 404 | 429 | 500;

/** What documented failures bring. */
export type GetContactErrorBody = ErrorResponse;

/** The codes of documented failures. */
export type GetContactErrorCode =
  | 'invalid_request'
  | 'unauthorized'
  | 'forbidden'
  | 'not_found'
  | 'rate_limited'
  | 'internal_error';

/**
 * Replace a contact
 *
 * Sets every writable property of a contact. What the body leaves out goes back to its default, subscriptions too, so
 * send the contact whole or use PATCH.
 *
 * `PUT /contacts/{contact_id}`
 * Scope: `contacts:write`.
 * Error codes: `invalid_request`, `unauthorized`, `forbidden`, `not_found`, `conflict`, `validation_error`,
 * `rate_limited`, `internal_error`.
 * Rate limit: 120 requests in 60 s, policy `write`.
 */
export interface ReplaceContactInput {
  /**
   * Which contact. The words `search` and `import` are never ids, for every id starts with `con_`. An id that is
   * malformed, unknown or of another organization answers the same 404.
   */
  contact_id: ContactId;
  /** The contact as it is to be from now on. */
  body: ContactInput;
}

/** What a success brings. */
export type ReplaceContactResult = Contact;

/** The statuses of documented failures. */
export type ReplaceContactErrorStatus = 400 | 401 | 403 | 404 | 409 | 422 | 429 | 500;

/** What documented failures bring. */
export type ReplaceContactErrorBody = ErrorResponse | ValidationErrorResponse;

/** The codes of documented failures. */
export type ReplaceContactErrorCode =
  | 'invalid_request'
  | 'unauthorized'
  | 'forbidden'
  | 'not_found'
  | 'conflict'
  | 'validation_error'
  | 'rate_limited'
  | 'internal_error';

/**
 * Delete a contact
 *
 * Deletes a contact for good. Its email and phone are free again; messages and conversations with it stay readable.
 *
 * `DELETE /contacts/{contact_id}`
 * Scope: `contacts:write`.
 * Error codes: `invalid_request`, `unauthorized`, `forbidden`, `not_found`, `rate_limited`, `internal_error`.
 * Rate limit: 120 requests in 60 s, policy `write`.
 */
export interface DeleteContactInput {
  /**
   * Which contact. The words `search` and `import` are never ids, for every id starts with `con_`. An id that is
   * malformed, unknown or of another organization answers the same 404.
   */
  contact_id: ContactId;
}

/** What a success brings. */
export type DeleteContactResult = undefined;

/** The statuses of documented failures. */
export type DeleteContactErrorStatus = 400 | 401 | 403 | 404 | 429 | 500;

/** What documented failures bring. */
export type DeleteContactErrorBody = ErrorResponse;

/** The codes of documented failures. */
export type DeleteContactErrorCode =
  | 'invalid_request'
  | 'unauthorized'
  | 'forbidden'
  | 'not_found'
  | 'rate_limited'
  | 'internal_error';

/**
 * Update a contact
 *
 * Changes the properties that you send and keeps the others. `null` removes a value, and the list of tags is replaced
 * as a whole.
 *
 * `PATCH /contacts/{contact_id}`
 * Scope: `contacts:write`.
 * Error codes: `invalid_request`, `unauthorized`, `forbidden`, `not_found`, `conflict`, `validation_error`,
 * `rate_limited`, `internal_error`.
 * Rate limit: 120 requests in 60 s, policy `write`.
 */
export interface UpdateContactInput {
  /**
   * Which contact. The words `search` and `import` are never ids, for every id starts with `con_`. An id that is
   * malformed, unknown or of another organization answers the same 404.
   */
  contact_id: ContactId;
  /** The properties of the contact to change. */
  body: ContactUpdateInput;
}

/** What a success brings. */
export type UpdateContactResult = Contact;

/** The statuses of documented failures. */
export type UpdateContactErrorStatus = 400 | 401 | 403 | 404 | 409 | 422 | 429 | 500;

/** What documented failures bring. */
export type UpdateContactErrorBody = ErrorResponse | ValidationErrorResponse;

/** The codes of documented failures. */
export type UpdateContactErrorCode =
  | 'invalid_request'
  | 'unauthorized'
  | 'forbidden'
  | 'not_found'
  | 'conflict'
  | 'validation_error'
  | 'rate_limited'
  | 'internal_error';

/**
 * Send a message
 *
 * Sends one message to one contact: a template with its variables, or text of your own. Over WhatsApp, text of your own
 * is possible only within 24 hours of the contact's last message. The answer comes at once, with the message queued:
 * get the message later to see how far it has got.
 *
 * `POST /messages/send`
 * Scope: `messages:write`.
 * Error codes: `invalid_request`, `unauthorized`, `forbidden`, `conflict`, `validation_error`, `rate_limited`,
 * `internal_error`.
 * Rate limit: 600 requests in 60 s, policy `send-message`.
 */
export interface SendMessageInput {
  /** The message to send. */
  body: MessageSendInput;
}

/** What a success brings. */
export type SendMessageResult = Message;

/** The statuses of documented failures. */
export type SendMessageErrorStatus = 400 | 401 | 403 | 409 | 422 | 429 | 500;

/** What documented failures bring. */
export type SendMessageErrorBody = ErrorResponse | ValidationErrorResponse;

/** The codes of documented failures. */
export type SendMessageErrorCode =
  | 'invalid_request'
  | 'unauthorized'
  | 'forbidden'
  | 'conflict'
  | 'validation_error'
  | 'rate_limited'
  | 'internal_error';

/**
 * Get a message
 *
 * Returns one message with its delivery so far: the present status, the time of each step and, when it failed, the
 * reason. Messages from contacts and messages of campaigns can be read in the same way.
 *
 * `GET /messages/{message_id}`
 * Scope: `messages:read`.
 * Error codes: `invalid_request`, `unauthorized`, `forbidden`, `not_found`, `rate_limited`, `internal_error`.
 * Rate limit: 300 requests in 60 s, policy `read`.
 */
export interface GetMessageInput {
  /** Which message. An id that is malformed, unknown or of another organization answers the same 404. */
  message_id: MessageId;
}

/** What a success brings. */
export type GetMessageResult = Message;

/** The statuses of documented failures. */
export type GetMessageErrorStatus = 400 | 401 | 403 | 404 | 429 | 500;

/** What documented failures bring. */
export type GetMessageErrorBody = ErrorResponse;

/** The codes of documented failures. */
export type GetMessageErrorCode =
  | 'invalid_request'
  | 'unauthorized'
  | 'forbidden'
  | 'not_found'
  | 'rate_limited'
  | 'internal_error';

/**
 * List conversations
 *
 * Returns your conversations without their messages, newest first. Both filters can be used together.
 *
 * `GET /conversations`
 * Scope: `conversations:read`.
 * Error codes: `invalid_request`, `unauthorized`, `forbidden`, `rate_limited`, `internal_error`.
 * Rate limit: 300 requests in 60 s, policy `read`.
 */
export interface ListConversationsInput {
  /** Only conversations in this status. */
  status?: ConversationStatusRequest | undefined;
  /**
   * Only conversations of this agent; `unassigned` for those that no agent has.
   *
   * @minLength 10
   * @maxLength 30
   * @pattern ^(unassigned|agt_[0-9A-HJKMNP-TV-Z]{26})$
   * @example "unassigned"
   */
  assignee?: string | undefined;
  /**
   * Where the page starts: the `cursor` of the previous page. Leave it out for the first page. A cursor belongs to one
   * operation, its filters and your organization, and expires after 24 hours. Pages are ordered by `created_at`, newest
   * first, and a search by relevance. What is created during a walk does not appear in it, what is deleted is skipped,
   * and nothing appears twice.
   *
   * @minLength 1
   * @maxLength 512
   * @pattern ^[A-Za-z0-9_-]+$
   * @example "eyJhZnRlciI6ImNvbl8wMUtWR0MxVFIwIn0"
   */
  cursor?: string | undefined;
  /**
   * How many resources a page holds at most. Defaults to 25. It may change between pages.
   *
   * @format int32
   * @minimum 1
   * @maximum 100
   * @default 25
   * @example 25
   */
  limit?: number | undefined;
}

/** What a success brings. */
export type ListConversationsResult = ConversationList;

/** The statuses of documented failures. */
export type ListConversationsErrorStatus = 400 | 401 | 403 | 429 | 500;

/** What documented failures bring. */
export type ListConversationsErrorBody = ErrorResponse;

/** The codes of documented failures. */
export type ListConversationsErrorCode =
  | 'invalid_request'
  | 'unauthorized'
  | 'forbidden'
  | 'rate_limited'
  | 'internal_error';

/** One item of a page. */
export type ListConversationsItem = Conversation;

/**
 * Get a conversation
 *
 * Returns one conversation with its messages, newest first. The messages come in pages: `cursor` and `limit` are about
 * them, and `messages.cursor` leads to the next page.
 *
 * `GET /conversations/{conversation_id}`
 * Scope: `conversations:read`.
 * Error codes: `invalid_request`, `unauthorized`, `forbidden`, `not_found`, `rate_limited`, `internal_error`.
 * Rate limit: 300 requests in 60 s, policy `read`.
 */
export interface GetConversationInput {
  /** Which conversation. An id that is malformed, unknown or of another organization answers the same 404. */
  conversation_id: ConversationId;
  /**
   * Where the page starts: the `cursor` of the previous page. Leave it out for the first page. A cursor belongs to one
   * operation, its filters and your organization, and expires after 24 hours. Pages are ordered by `created_at`, newest
   * first, and a search by relevance. What is created during a walk does not appear in it, what is deleted is skipped,
   * and nothing appears twice.
   *
   * @minLength 1
   * @maxLength 512
   * @pattern ^[A-Za-z0-9_-]+$
   * @example "eyJhZnRlciI6ImNvbl8wMUtWR0MxVFIwIn0"
   */
  cursor?: string | undefined;
  /**
   * How many resources a page holds at most. Defaults to 25. It may change between pages.
   *
   * @format int32
   * @minimum 1
   * @maximum 100
   * @default 25
   * @example 25
   */
  limit?: number | undefined;
}

/** What a success brings. */
export type GetConversationResult = ConversationDetail;

/** The statuses of documented failures. */
export type GetConversationErrorStatus = 400 | 401 | 403 | 404 | 429 | 500;

/** What documented failures bring. */
export type GetConversationErrorBody = ErrorResponse;

/** The codes of documented failures. */
export type GetConversationErrorCode =
  | 'invalid_request'
  | 'unauthorized'
  | 'forbidden'
  | 'not_found'
  | 'rate_limited'
  | 'internal_error';

/** One item of a page. */
export type GetConversationItem = Message;

/**
 * Assign a conversation
 *
 * Gives the conversation to an agent, in place of the one who had it. Its status stays as it is. A resolved
 * conversation cannot be assigned.
 *
 * `POST /conversations/{conversation_id}/assign`
 * Scope: `conversations:write`.
 * Error codes: `invalid_request`, `unauthorized`, `forbidden`, `not_found`, `conflict`, `validation_error`,
 * `rate_limited`, `internal_error`.
 * Rate limit: 120 requests in 60 s, policy `write`.
 */
export interface AssignConversationInput {
  /** Which conversation. An id that is malformed, unknown or of another organization answers the same 404. */
  conversation_id: ConversationId;
  /** The agent who is to take over. */
  body: ConversationAssignInput;
}

/** What a success brings. */
export type AssignConversationResult = Conversation;

/** The statuses of documented failures. */
export type AssignConversationErrorStatus = 400 | 401 | 403 | 404 | 409 | 422 | 429 | 500;

/** What documented failures bring. */
export type AssignConversationErrorBody = ErrorResponse | ValidationErrorResponse;

/** The codes of documented failures. */
export type AssignConversationErrorCode =
  | 'invalid_request'
  | 'unauthorized'
  | 'forbidden'
  | 'not_found'
  | 'conflict'
  | 'validation_error'
  | 'rate_limited'
  | 'internal_error';

/**
 * Resolve a conversation
 *
 * Marks the conversation as settled; the agent stays on record. When the contact writes again, it is opened again by
 * itself. The request has no body.
 *
 * `POST /conversations/{conversation_id}/resolve`
 * Scope: `conversations:write`.
 * Error codes: `invalid_request`, `unauthorized`, `forbidden`, `not_found`, `conflict`, `rate_limited`,
 * `internal_error`.
 * Rate limit: 120 requests in 60 s, policy `write`.
 */
export interface ResolveConversationInput {
  /** Which conversation. An id that is malformed, unknown or of another organization answers the same 404. */
  conversation_id: ConversationId;
}

/** What a success brings. */
export type ResolveConversationResult = Conversation;

/** The statuses of documented failures. */
export type ResolveConversationErrorStatus = 400 | 401 | 403 | 404 | 409 | 429 | 500;

/** What documented failures bring. */
export type ResolveConversationErrorBody = ErrorResponse;

/** The codes of documented failures. */
export type ResolveConversationErrorCode =
  | 'invalid_request'
  | 'unauthorized'
  | 'forbidden'
  | 'not_found'
  | 'conflict'
  | 'rate_limited'
  | 'internal_error';

/**
 * List templates
 *
 * Returns all your templates, whatever their status, newest first. This list has no filters.
 *
 * `GET /templates`
 * Scope: `templates:read`.
 * Error codes: `invalid_request`, `unauthorized`, `forbidden`, `rate_limited`, `internal_error`.
 * Rate limit: 300 requests in 60 s, policy `read`.
 */
export interface ListTemplatesInput {
  /**
   * Where the page starts: the `cursor` of the previous page. Leave it out for the first page. A cursor belongs to one
   * operation, its filters and your organization, and expires after 24 hours. Pages are ordered by `created_at`, newest
   * first, and a search by relevance. What is created during a walk does not appear in it, what is deleted is skipped,
   * and nothing appears twice.
   *
   * @minLength 1
   * @maxLength 512
   * @pattern ^[A-Za-z0-9_-]+$
   * @example "eyJhZnRlciI6ImNvbl8wMUtWR0MxVFIwIn0"
   */
  cursor?: string | undefined;
  /**
   * How many resources a page holds at most. Defaults to 25. It may change between pages.
   *
   * @format int32
   * @minimum 1
   * @maximum 100
   * @default 25
   * @example 25
   */
  limit?: number | undefined;
}

/** What a success brings. */
export type ListTemplatesResult = TemplateList;

/** The statuses of documented failures. */
export type ListTemplatesErrorStatus = 400 | 401 | 403 | 429 | 500;

/** What documented failures bring. */
export type ListTemplatesErrorBody = ErrorResponse;

/** The codes of documented failures. */
export type ListTemplatesErrorCode =
  | 'invalid_request'
  | 'unauthorized'
  | 'forbidden'
  | 'rate_limited'
  | 'internal_error';

/** One item of a page. */
export type ListTemplatesItem = Template;

/**
 * Create a template
 *
 * Creates a draft. Write what differs from message to message as a variable, such as `{{first_name}}`, and give a
 * sample for each one, so that the reviewers at WhatsApp see a finished text. BotBat collects the names in `variables`.
 * WhatsApp sees the template only when you submit it.
 *
 * `POST /templates`
 * Scope: `templates:write`.
 * Error codes: `invalid_request`, `unauthorized`, `forbidden`, `conflict`, `validation_error`, `rate_limited`,
 * `internal_error`.
 * Rate limit: 120 requests in 60 s, policy `write`.
 */
export interface CreateTemplateInput {
  /** The template to create. */
  body: TemplateInput;
}

/** What a success brings. */
export type CreateTemplateResult = Template;

/** The statuses of documented failures. */
export type CreateTemplateErrorStatus = 400 | 401 | 403 | 409 | 422 | 429 | 500;

/** What documented failures bring. */
export type CreateTemplateErrorBody = ErrorResponse | ValidationErrorResponse;

/** The codes of documented failures. */
export type CreateTemplateErrorCode =
  | 'invalid_request'
  | 'unauthorized'
  | 'forbidden'
  | 'conflict'
  | 'validation_error'
  | 'rate_limited'
  | 'internal_error';

/**
 * Get a template
 *
 * Returns one template with its texts and variables. Read it again to learn how WhatsApp decided.
 *
 * `GET /templates/{template_id}`
 * Scope: `templates:read`.
 * Error codes: `invalid_request`, `unauthorized`, `forbidden`, `not_found`, `rate_limited`, `internal_error`.
 * Rate limit: 300 requests in 60 s, policy `read`.
 */
export interface GetTemplateInput {
  /** Which template. An id that is malformed, unknown or of another organization answers the same 404. */
  template_id: TemplateId;
}

/** What a success brings. */
export type GetTemplateResult = Template;

/** The statuses of documented failures. */
export type GetTemplateErrorStatus = 400 | 401 | 403 | 404 | 429 | 500;

/** What documented failures bring. */
export type GetTemplateErrorBody = ErrorResponse;

/** The codes of documented failures. */
export type GetTemplateErrorCode =
  | 'invalid_request'
  | 'unauthorized'
  | 'forbidden'
  | 'not_found'
  | 'rate_limited'
  | 'internal_error';

/**
 * Replace a template
 *
 * Writes a draft or rejected template anew; afterwards it is a draft. A property that you leave out goes back to its
 * default, so a header, footer or button that is not in the body is gone.
 *
 * `PUT /templates/{template_id}`
 * Scope: `templates:write`.
 * Error codes: `invalid_request`, `unauthorized`, `forbidden`, `not_found`, `conflict`, `validation_error`,
 * `rate_limited`, `internal_error`.
 * Rate limit: 120 requests in 60 s, policy `write`.
 */
export interface ReplaceTemplateInput {
  /** Which template. An id that is malformed, unknown or of another organization answers the same 404. */
  template_id: TemplateId;
  /** The whole template as it is to be. */
  body: TemplateInput;
}

/** What a success brings. */
export type ReplaceTemplateResult = Template;

/** The statuses of documented failures. */
export type ReplaceTemplateErrorStatus = 400 | 401 | 403 | 404 | 409 | 422 | 429 | 500;

/** What documented failures bring. */
export type ReplaceTemplateErrorBody = ErrorResponse | ValidationErrorResponse;

/** The codes of documented failures. */
export type ReplaceTemplateErrorCode =
  | 'invalid_request'
  | 'unauthorized'
  | 'forbidden'
  | 'not_found'
  | 'conflict'
  | 'validation_error'
  | 'rate_limited'
  | 'internal_error';

/**
 * Delete a template
 *
 * Deletes a template for good, whatever its status. A template that a scheduled or sending campaign uses has to stay
 * until that campaign has ended. Messages that were made from it stay as they are.
 *
 * `DELETE /templates/{template_id}`
 * Scope: `templates:write`.
 * Error codes: `invalid_request`, `unauthorized`, `forbidden`, `not_found`, `conflict`, `rate_limited`,
 * `internal_error`.
 * Rate limit: 120 requests in 60 s, policy `write`.
 */
export interface DeleteTemplateInput {
  /** Which template. An id that is malformed, unknown or of another organization answers the same 404. */
  template_id: TemplateId;
}

/** What a success brings. */
export type DeleteTemplateResult = undefined;

/** The statuses of documented failures. */
export type DeleteTemplateErrorStatus = 400 | 401 | 403 | 404 | 409 | 429 | 500;

/** What documented failures bring. */
export type DeleteTemplateErrorBody = ErrorResponse;

/** The codes of documented failures. */
export type DeleteTemplateErrorCode =
  | 'invalid_request'
  | 'unauthorized'
  | 'forbidden'
  | 'not_found'
  | 'conflict'
  | 'rate_limited'
  | 'internal_error';

/**
 * Update a template
 *
 * Changes the properties of a draft or rejected template that the body names and keeps all others; afterwards it is a
 * draft. Inside `components` it works the same way, but the buttons are replaced as a whole.
 *
 * `PATCH /templates/{template_id}`
 * Scope: `templates:write`.
 * Error codes: `invalid_request`, `unauthorized`, `forbidden`, `not_found`, `conflict`, `validation_error`,
 * `rate_limited`, `internal_error`.
 * Rate limit: 120 requests in 60 s, policy `write`.
 */
export interface UpdateTemplateInput {
  /** Which template. An id that is malformed, unknown or of another organization answers the same 404. */
  template_id: TemplateId;
  /** The properties of the template to change. */
  body: TemplateUpdateInput;
}

/** What a success brings. */
export type UpdateTemplateResult = Template;

/** The statuses of documented failures. */
export type UpdateTemplateErrorStatus = 400 | 401 | 403 | 404 | 409 | 422 | 429 | 500;

/** What documented failures bring. */
export type UpdateTemplateErrorBody = ErrorResponse | ValidationErrorResponse;

/** The codes of documented failures. */
export type UpdateTemplateErrorCode =
  | 'invalid_request'
  | 'unauthorized'
  | 'forbidden'
  | 'not_found'
  | 'conflict'
  | 'validation_error'
  | 'rate_limited'
  | 'internal_error';

/**
 * Submit a template for approval
 *
 * Hands a draft or rejected template to WhatsApp for review; until WhatsApp decides, it is `pending` and cannot be
 * changed. Then it becomes `approved` or `rejected`: get the template again, or receive the events `template.approved`
 * and `template.rejected`. The request has no body.
 *
 * `POST /templates/{template_id}/submit`
 * Scope: `templates:write`.
 * Error codes: `invalid_request`, `unauthorized`, `forbidden`, `not_found`, `conflict`, `rate_limited`,
 * `internal_error`.
 * Rate limit: 120 requests in 60 s, policy `write`.
 */
export interface SubmitTemplateInput {
  /** Which template. An id that is malformed, unknown or of another organization answers the same 404. */
  template_id: TemplateId;
}

/** What a success brings. */
export type SubmitTemplateResult = Template;

/** The statuses of documented failures. */
export type SubmitTemplateErrorStatus = 400 | 401 | 403 | 404 | 409 | 429 | 500;

/** What documented failures bring. */
export type SubmitTemplateErrorBody = ErrorResponse;

/** The codes of documented failures. */
export type SubmitTemplateErrorCode =
  | 'invalid_request'
  | 'unauthorized'
  | 'forbidden'
  | 'not_found'
  | 'conflict'
  | 'rate_limited'
  | 'internal_error';

/**
 * List webhook endpoints
 *
 * Returns your webhook endpoints, newest first, disabled ones included. Their secrets are not shown.
 *
 * `GET /webhooks`
 * Scope: `webhooks:read`.
 * Error codes: `invalid_request`, `unauthorized`, `forbidden`, `rate_limited`, `internal_error`.
 * Rate limit: 300 requests in 60 s, policy `read`.
 */
export interface ListWebhooksInput {
  /**
   * Where the page starts: the `cursor` of the previous page. Leave it out for the first page. A cursor belongs to one
   * operation, its filters and your organization, and expires after 24 hours. Pages are ordered by `created_at`, newest
   * first, and a search by relevance. What is created during a walk does not appear in it, what is deleted is skipped,
   * and nothing appears twice.
   *
   * @minLength 1
   * @maxLength 512
   * @pattern ^[A-Za-z0-9_-]+$
   * @example "eyJhZnRlciI6ImNvbl8wMUtWR0MxVFIwIn0"
   */
  cursor?: string | undefined;
  /**
   * How many resources a page holds at most. Defaults to 25. It may change between pages.
   *
   * @format int32
   * @minimum 1
   * @maximum 100
   * @default 25
   * @example 25
   */
  limit?: number | undefined;
}

/** What a success brings. */
export type ListWebhooksResult = WebhookList;

/** The statuses of documented failures. */
export type ListWebhooksErrorStatus = 400 | 401 | 403 | 429 | 500;

/** What documented failures bring. */
export type ListWebhooksErrorBody = ErrorResponse;

/** The codes of documented failures. */
export type ListWebhooksErrorCode =
  | 'invalid_request'
  | 'unauthorized'
  | 'forbidden'
  | 'rate_limited'
  | 'internal_error';

/** One item of a page. */
export type ListWebhooksItem = WebhookEndpoint;

/**
 * Create a webhook endpoint
 *
 * Registers an address of yours for the events that you choose. The response holds the secret that signs every
 * delivery; no other operation shows it, so store it now.
 *
 * `POST /webhooks`
 * Scope: `webhooks:write`.
 * Error codes: `invalid_request`, `unauthorized`, `forbidden`, `conflict`, `validation_error`, `rate_limited`,
 * `internal_error`.
 * Rate limit: 120 requests in 60 s, policy `write`.
 */
export interface CreateWebhookInput {
  /** The webhook endpoint to create. */
  body: WebhookInput;
}

/** What a success brings. */
export type CreateWebhookResult = WebhookEndpointCreated;

/** The statuses of documented failures. */
export type CreateWebhookErrorStatus = 400 | 401 | 403 | 409 | 422 | 429 | 500;

/** What documented failures bring. */
export type CreateWebhookErrorBody = ErrorResponse | ValidationErrorResponse;

/** The codes of documented failures. */
export type CreateWebhookErrorCode =
  | 'invalid_request'
  | 'unauthorized'
  | 'forbidden'
  | 'conflict'
  | 'validation_error'
  | 'rate_limited'
  | 'internal_error';

/**
 * Get a webhook endpoint
 *
 * Returns one webhook endpoint with the result of its latest delivery, but without its secret.
 *
 * `GET /webhooks/{webhook_id}`
 * Scope: `webhooks:read`.
 * Error codes: `invalid_request`, `unauthorized`, `forbidden`, `not_found`, `rate_limited`, `internal_error`.
 * Rate limit: 300 requests in 60 s, policy `read`.
 */
export interface GetWebhookInput {
  /** Which webhook endpoint. An id that is malformed, unknown or of another organization answers the same 404. */
  webhook_id: WebhookId;
}

/** What a success brings. */
export type GetWebhookResult = WebhookEndpoint;

/** The statuses of documented failures. */
export type GetWebhookErrorStatus = 400 | 401 | 403 | 404 | 429 | 500;

/** What documented failures bring. */
export type GetWebhookErrorBody = ErrorResponse;

/** The codes of documented failures. */
export type GetWebhookErrorCode =
  | 'invalid_request'
  | 'unauthorized'
  | 'forbidden'
  | 'not_found'
  | 'rate_limited'
  | 'internal_error';

/**
 * Replace a webhook endpoint
 *
 * Writes a webhook endpoint anew and keeps its secret. A property that you leave out goes back to its default, so a
 * disabled endpoint is enabled again unless you set `enabled` to `false`.
 *
 * `PUT /webhooks/{webhook_id}`
 * Scope: `webhooks:write`.
 * Error codes: `invalid_request`, `unauthorized`, `forbidden`, `not_found`, `validation_error`, `rate_limited`,
 * `internal_error`.
 * Rate limit: 120 requests in 60 s, policy `write`.
 */
export interface ReplaceWebhookInput {
  /** Which webhook endpoint. An id that is malformed, unknown or of another organization answers the same 404. */
  webhook_id: WebhookId;
  /** The whole webhook endpoint as it is to be. */
  body: WebhookInput;
}

/** What a success brings. */
export type ReplaceWebhookResult = WebhookEndpoint;

/** The statuses of documented failures. */
export type ReplaceWebhookErrorStatus = 400 | 401 | 403 | 404 | 422 | 429 | 500;

/** What documented failures bring. */
export type ReplaceWebhookErrorBody = ErrorResponse | ValidationErrorResponse;

/** The codes of documented failures. */
export type ReplaceWebhookErrorCode =
  | 'invalid_request'
  | 'unauthorized'
  | 'forbidden'
  | 'not_found'
  | 'validation_error'
  | 'rate_limited'
  | 'internal_error';

/**
 * Delete a webhook endpoint
 *
 * Deletes a webhook endpoint and its secret. Nothing is delivered to it afterwards, not even a retry.
 *
 * `DELETE /webhooks/{webhook_id}`
 * Scope: `webhooks:write`.
 * Error codes: `invalid_request`, `unauthorized`, `forbidden`, `not_found`, `rate_limited`, `internal_error`.
 * Rate limit: 120 requests in 60 s, policy `write`.
 */
export interface DeleteWebhookInput {
  /** Which webhook endpoint. An id that is malformed, unknown or of another organization answers the same 404. */
  webhook_id: WebhookId;
}

/** What a success brings. */
export type DeleteWebhookResult = undefined;

/** The statuses of documented failures. */
export type DeleteWebhookErrorStatus = 400 | 401 | 403 | 404 | 429 | 500;

/** What documented failures bring. */
export type DeleteWebhookErrorBody = ErrorResponse;

/** The codes of documented failures. */
export type DeleteWebhookErrorCode =
  | 'invalid_request'
  | 'unauthorized'
  | 'forbidden'
  | 'not_found'
  | 'rate_limited'
  | 'internal_error';

/**
 * Update a webhook endpoint
 *
 * Changes the properties of a webhook endpoint that the body names and keeps all others; `events` is replaced as a
 * whole. Use it to pause an endpoint, or to enable one that BotBat has disabled.
 *
 * `PATCH /webhooks/{webhook_id}`
 * Scope: `webhooks:write`.
 * Error codes: `invalid_request`, `unauthorized`, `forbidden`, `not_found`, `validation_error`, `rate_limited`,
 * `internal_error`.
 * Rate limit: 120 requests in 60 s, policy `write`.
 */
export interface UpdateWebhookInput {
  /** Which webhook endpoint. An id that is malformed, unknown or of another organization answers the same 404. */
  webhook_id: WebhookId;
  /** The properties of the webhook endpoint to change. */
  body: WebhookUpdateInput;
}

/** What a success brings. */
export type UpdateWebhookResult = WebhookEndpoint;

/** The statuses of documented failures. */
export type UpdateWebhookErrorStatus = 400 | 401 | 403 | 404 | 422 | 429 | 500;

/** What documented failures bring. */
export type UpdateWebhookErrorBody = ErrorResponse | ValidationErrorResponse;

/** The codes of documented failures. */
export type UpdateWebhookErrorCode =
  | 'invalid_request'
  | 'unauthorized'
  | 'forbidden'
  | 'not_found'
  | 'validation_error'
  | 'rate_limited'
  | 'internal_error';

/** Everything that the API sends by itself. */
export type WebhookEvent =
  | CampaignCompletedEvent
  | CampaignFailedEvent
  | ContactCreatedEvent
  | ContactUpdatedEvent
  | ContactDeletedEvent
  | ContactImportCompletedEvent
  | ContactImportFailedEvent
  | MessageReceivedEvent
  | MessageStatusUpdatedEvent
  | ConversationAssignedEvent
  | ConversationResolvedEvent
  | TemplateApprovedEvent
  | TemplateRejectedEvent;

/** The names of the events. */
export type WebhookEventName =
  | 'campaign.completed'
  | 'campaign.failed'
  | 'contact.created'
  | 'contact.updated'
  | 'contact.deleted'
  | 'contact.import_completed'
  | 'contact.import_failed'
  | 'message.received'
  | 'message.status_updated'
  | 'conversation.assigned'
  | 'conversation.resolved'
  | 'template.approved'
  | 'template.rejected';
