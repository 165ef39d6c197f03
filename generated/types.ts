// Made by `make generate` from generated/openapi.json. Do not edit: change openapi/ and run it again.
export interface paths {
    "/campaigns": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List campaigns
         * @description Returns your campaigns, newest first. Filters can be combined; a campaign has to pass all of them.
         */
        get: operations["listCampaigns"];
        put?: never;
        /**
         * Create a campaign
         * @description Creates a draft. Nothing is sent until you send or schedule the campaign, so the template may still be waiting for its approval.
         */
        post: operations["createCampaign"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/campaigns/{campaign_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Which campaign. An id that is malformed, unknown or of another organization answers the same 404.
                 * @example cmp_01M4T7TXM0HADDNM1XQZD9N7ZR
                 */
                campaign_id: components["parameters"]["CampaignId"];
            };
            cookie?: never;
        };
        /**
         * Get a campaign
         * @description Returns one campaign with its status and counts. Read it again to follow a campaign that is being sent.
         */
        get: operations["getCampaign"];
        /**
         * Replace a draft campaign
         * @description Writes a draft anew. A property that you leave out goes back to its default; to keep what you do not name, update the campaign instead.
         */
        put: operations["replaceCampaign"];
        post?: never;
        /**
         * Delete a draft campaign
         * @description Deletes a draft for good. A campaign that was scheduled or sent stays, so that its history can be read.
         */
        delete: operations["deleteCampaign"];
        options?: never;
        head?: never;
        /**
         * Update a draft campaign
         * @description Changes the properties of a draft that the body names and keeps all others. Lists are replaced whole.
         */
        patch: operations["updateCampaign"];
        trace?: never;
    };
    "/campaigns/{campaign_id}/send": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Which campaign. An id that is malformed, unknown or of another organization answers the same 404.
                 * @example cmp_01M4T7TXM0HADDNM1XQZD9N7ZR
                 */
                campaign_id: components["parameters"]["CampaignId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send or schedule a campaign
         * @description Sends the campaign at once, or at `scheduled_at` when the body gives one. A campaign that is already scheduled gets the new time, or is sent at once. The answer comes before the messages have gone out: get the campaign to follow it. A WhatsApp campaign whose template is not approved when it starts fails with `template_not_approved`.
         */
        post: operations["sendCampaign"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/contacts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List contacts
         * @description Returns your contacts, newest first. A contact has to pass all the filters that you give.
         */
        get: operations["listContacts"];
        put?: never;
        /**
         * Create a contact
         * @description Creates a contact that can be reached by email or phone. No two contacts of your organization have the same email or the same phone.
         */
        post: operations["createContact"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/contacts/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Search contacts
         * @description Finds contacts by name, email or phone, best match first and, among equal matches, newest first. Every word of `q` has to match; a part of a word or number is enough. The match is fuzzy: upper and lower case and accents make no difference, and a word of four letters or more may hold one typo, which is a letter missing, added, wrong or swapped with the next. Of phones only the digits are compared.
         */
        get: operations["searchContacts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/contacts/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Import contacts from CSV
         * @description Uploads a CSV file of contacts. The answer is an import job, for the file is read afterwards: poll the job at the path in `Location` until its status is `completed` or `failed`.
         */
        post: operations["importContacts"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/contacts/imports/{import_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Which import job. An id that is malformed, unknown, expired or of another organization answers the same 404.
                 * @example imp_01M4WPSS0076E34QDP4BM6S1Z6
                 */
                import_id: components["parameters"]["ImportId"];
            };
            cookie?: never;
        };
        /**
         * Get an import job
         * @description Returns how far an import has got, and which rows were left out. While the job is queued or processing, wait the seconds in `Retry-After` before you ask again. Jobs are kept for 30 days.
         */
        get: operations["getContactImport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/contacts/{contact_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Which contact. The words `search` and `import` are never ids, for every id starts with `con_`. An id that is malformed, unknown or of another organization answers the same 404.
                 * @example con_01KT3SRYY0G428D84GWCJKQSSV
                 */
                contact_id: components["parameters"]["ContactId"];
            };
            cookie?: never;
        };
        /**
         * Get a contact
         * @description Returns one contact with its tags, segments, custom fields and subscriptions.
         */
        get: operations["getContact"];
        /**
         * Replace a contact
         * @description Sets every writable property of a contact. What the body leaves out goes back to its default, subscriptions too, so send the contact whole or use PATCH.
         */
        put: operations["replaceContact"];
        post?: never;
        /**
         * Delete a contact
         * @description Deletes a contact for good. Its email and phone are free again; messages and conversations with it stay readable.
         */
        delete: operations["deleteContact"];
        options?: never;
        head?: never;
        /**
         * Update a contact
         * @description Changes the properties that you send and keeps the others. `null` removes a value, and the list of tags is replaced as a whole.
         */
        patch: operations["updateContact"];
        trace?: never;
    };
    "/messages/send": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send a message
         * @description Sends one message to one contact: a template with its variables, or text of your own. Over WhatsApp, text of your own is possible only within 24 hours of the contact's last message. The answer comes at once, with the message queued: get the message later to see how far it has got.
         */
        post: operations["sendMessage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/messages/{message_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Which message. An id that is malformed, unknown or of another organization answers the same 404.
                 * @example msg_01M4TS3WY05A3KRWNPZTMGXQ7R
                 */
                message_id: components["parameters"]["MessageId"];
            };
            cookie?: never;
        };
        /**
         * Get a message
         * @description Returns one message with its delivery so far: the present status, the time of each step and, when it failed, the reason. Messages from contacts and messages of campaigns can be read in the same way.
         */
        get: operations["getMessage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/conversations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List conversations
         * @description Returns your conversations without their messages, newest first. Both filters can be used together.
         */
        get: operations["listConversations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/conversations/{conversation_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Which conversation. An id that is malformed, unknown or of another organization answers the same 404.
                 * @example cnv_01M4TS3WY0KV17MRQGATCXEQTB
                 */
                conversation_id: components["parameters"]["ConversationId"];
            };
            cookie?: never;
        };
        /**
         * Get a conversation
         * @description Returns one conversation with its messages, newest first. The messages come in pages: `cursor` and `limit` are about them, and `messages.cursor` leads to the next page.
         */
        get: operations["getConversation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/conversations/{conversation_id}/assign": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Which conversation. An id that is malformed, unknown or of another organization answers the same 404.
                 * @example cnv_01M4TS3WY0KV17MRQGATCXEQTB
                 */
                conversation_id: components["parameters"]["ConversationId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Assign a conversation
         * @description Gives the conversation to an agent, in place of the one who had it. Its status stays as it is. A resolved conversation cannot be assigned.
         */
        post: operations["assignConversation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/conversations/{conversation_id}/resolve": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Which conversation. An id that is malformed, unknown or of another organization answers the same 404.
                 * @example cnv_01M4TS3WY0KV17MRQGATCXEQTB
                 */
                conversation_id: components["parameters"]["ConversationId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Resolve a conversation
         * @description Marks the conversation as settled; the agent stays on record. When the contact writes again, it is opened again by itself. The request has no body.
         */
        post: operations["resolveConversation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/templates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List templates
         * @description Returns all your templates, whatever their status, newest first. This list has no filters.
         */
        get: operations["listTemplates"];
        put?: never;
        /**
         * Create a template
         * @description Creates a draft. Write what differs from message to message as a variable, such as `{{first_name}}`, and give a sample for each one, so that the reviewers at WhatsApp see a finished text. BotBat collects the names in `variables`. WhatsApp sees the template only when you submit it.
         */
        post: operations["createTemplate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/templates/{template_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Which template. An id that is malformed, unknown or of another organization answers the same 404.
                 * @example tpl_01M4R4A9001RT5PD6Y5XEBFW85
                 */
                template_id: components["parameters"]["TemplateId"];
            };
            cookie?: never;
        };
        /**
         * Get a template
         * @description Returns one template with its texts and variables. Read it again to learn how WhatsApp decided.
         */
        get: operations["getTemplate"];
        /**
         * Replace a template
         * @description Writes a draft or rejected template anew; afterwards it is a draft. A property that you leave out goes back to its default, so a header, footer or button that is not in the body is gone.
         */
        put: operations["replaceTemplate"];
        post?: never;
        /**
         * Delete a template
         * @description Deletes a template for good, whatever its status. A template that a scheduled or sending campaign uses has to stay until that campaign has ended. Messages that were made from it stay as they are.
         */
        delete: operations["deleteTemplate"];
        options?: never;
        head?: never;
        /**
         * Update a template
         * @description Changes the properties of a draft or rejected template that the body names and keeps all others; afterwards it is a draft. Inside `components` it works the same way, but the buttons are replaced as a whole.
         */
        patch: operations["updateTemplate"];
        trace?: never;
    };
    "/templates/{template_id}/submit": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Which template. An id that is malformed, unknown or of another organization answers the same 404.
                 * @example tpl_01M4R4A9001RT5PD6Y5XEBFW85
                 */
                template_id: components["parameters"]["TemplateId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Submit a template for approval
         * @description Hands a draft or rejected template to WhatsApp for review; until WhatsApp decides, it is `pending` and cannot be changed. Then it becomes `approved` or `rejected`: get the template again, or receive the events `template.approved` and `template.rejected`. The request has no body.
         */
        post: operations["submitTemplate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/webhooks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List webhook endpoints
         * @description Returns your webhook endpoints, newest first, disabled ones included. Their secrets are not shown.
         */
        get: operations["listWebhooks"];
        put?: never;
        /**
         * Create a webhook endpoint
         * @description Registers an address of yours for the events that you choose. The response holds the secret that signs every delivery; no other operation shows it, so store it now.
         */
        post: operations["createWebhook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/webhooks/{webhook_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Which webhook endpoint. An id that is malformed, unknown or of another organization answers the same 404.
                 * @example whk_01KYY3NN60RB555EPJ7NGG1Y45
                 */
                webhook_id: components["parameters"]["WebhookId"];
            };
            cookie?: never;
        };
        /**
         * Get a webhook endpoint
         * @description Returns one webhook endpoint with the result of its latest delivery, but without its secret.
         */
        get: operations["getWebhook"];
        /**
         * Replace a webhook endpoint
         * @description Writes a webhook endpoint anew and keeps its secret. A property that you leave out goes back to its default, so a disabled endpoint is enabled again unless you set `enabled` to `false`.
         */
        put: operations["replaceWebhook"];
        post?: never;
        /**
         * Delete a webhook endpoint
         * @description Deletes a webhook endpoint and its secret. Nothing is delivered to it afterwards, not even a retry.
         */
        delete: operations["deleteWebhook"];
        options?: never;
        head?: never;
        /**
         * Update a webhook endpoint
         * @description Changes the properties of a webhook endpoint that the body names and keeps all others; `events` is replaced as a whole. Use it to pause an endpoint, or to enable one that BotBat has disabled.
         */
        patch: operations["updateWebhook"];
        trace?: never;
    };
}
export interface webhooks {
    "campaign.completed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Hear that a campaign completed
         * @description Sent once for each campaign, when its last message was handed to the channel or has failed. Messages can still be delivered and read afterwards, so the counts in `stats` keep growing; get the campaign again later for the final ones.
         */
        post: operations["onCampaignCompleted"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "campaign.failed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Hear that a campaign failed
         * @description Sent once for each campaign that could not be sent as a whole; `failure` says why. Single messages that fail do not lead to it: they have `message.status_updated`.
         */
        post: operations["onCampaignFailed"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "contact.created": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Hear that a contact was created
         * @description Sent for each new contact, whether it was created through the API, in the console, by an import or by a first message from an unknown person.
         */
        post: operations["onContactCreated"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "contact.updated": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Hear that a contact changed
         * @description Sent when a property of a contact changes, such as a tag or a subscription, but not for `last_contacted_at` alone. It does not say which property changed: compare it with what you have stored.
         */
        post: operations["onContactUpdated"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "contact.deleted": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Hear that a contact was deleted
         * @description Sent when a contact is deleted. Remove what you have stored about this person too, if you keep a copy.
         */
        post: operations["onContactDeleted"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "contact.import_completed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Hear that an import completed
         * @description Sent when an import of contacts has worked through its file. Rows that could not be used are counted in `failed_count` and listed in `row_errors`.
         */
        post: operations["onContactImportCompleted"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "contact.import_failed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Hear that an import failed
         * @description Sent when the file of an import could not be used; `failure` says why. No contact was created or changed, so correct the file and import it again.
         */
        post: operations["onContactImportFailed"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "message.received": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Hear that a contact wrote
         * @description Sent for each message that a contact writes to you. On WhatsApp it opens the 24-hour window in which you can answer with freeform text. If the conversation was resolved, the message reopens it.
         */
        post: operations["onMessageReceived"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "message.status_updated": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Hear that a message's status changed
         * @description Sent each time a message that you sent reaches another status: `sent`, `delivered`, `read` or `failed`. Deliveries can overtake each other, so rely on `status_history`, not on which event comes last.
         */
        post: operations["onMessageStatusUpdated"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "conversation.assigned": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Hear that a conversation was assigned
         * @description Sent when a conversation is assigned to an agent, and again when it is passed on to another one.
         */
        post: operations["onConversationAssigned"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "conversation.resolved": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Hear that a conversation was resolved
         * @description Sent when a conversation is resolved. It can come again for the same conversation, if the contact writes once more and an agent settles that too.
         */
        post: operations["onConversationResolved"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "template.approved": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Hear that a template was approved
         * @description Sent when WhatsApp approves a template that you submitted. From now on it can be sent.
         */
        post: operations["onTemplateApproved"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "template.rejected": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Hear that a template was rejected
         * @description Sent when WhatsApp rejects a template that you submitted. `rejection` says why; correct the template and submit it again.
         */
        post: operations["onTemplateRejected"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface components {
    schemas: {
        /** @description A person of your organization who answers conversations. */
        Agent: {
            /** @description The id of the agent. */
            id: components["schemas"]["AgentId"];
            /**
             * @description The name of the agent, as your team sees it in the console.
             * @example Diego Ramos
             */
            name: string;
        };
        /**
         * @description The id of an agent, a person of your organization who answers conversations. The console shows it.
         * @example agt_01KQS00M00XC72ZS159JQ7E1S8
         */
        AgentId: string;
        /**
         * @description What a tap copies. It is either a fixed code of up to 20 letters, digits, hyphens and underscores, or one variable, such as `{{coupon_code}}`.
         * @example THANKYOU10
         */
        ButtonCode: string;
        /**
         * @description A phone number in the E.164 format, with a plus sign and without spaces.
         * @example +12025550100
         */
        ButtonPhoneNumber: string;
        /**
         * @description What a button says, without variables.
         * @example See your rewards
         */
        ButtonText: string;
        /**
         * @description An https address. It may end in one variable, as in `https://harborbean.example/orders/{{order_number}}`.
         * @example https://harborbean.example/rewards
         */
        ButtonUrl: string;
        /** @description One template, sent to a whole audience over one channel, at once or at a set time. */
        Campaign: {
            /** @description The id of the campaign. */
            id: components["schemas"]["CampaignId"];
            /** @description What your team calls the campaign; contacts never see it. */
            name: components["schemas"]["CampaignName"];
            /** @description The channel over which every message of the campaign goes. */
            channel: components["schemas"]["Channel"];
            /** @description The template that every message is made from. */
            template_id: components["schemas"]["TemplateId"];
            /** @description Values for the template's variables, the same for every contact. */
            variables: components["schemas"]["Variables"];
            /** @description The contacts that the campaign is meant for. */
            audience: components["schemas"]["CampaignAudience"];
            /** @description Where the campaign is in its life. */
            status: components["schemas"]["CampaignStatus"];
            /** @description When the campaign is or was to start; `null` unless it was scheduled. */
            scheduled_at: components["schemas"]["Timestamp"] | null;
            /** @description When sending began; `null` until then. */
            started_at: components["schemas"]["Timestamp"] | null;
            /** @description When the campaign completed or failed; `null` until then. */
            completed_at: components["schemas"]["Timestamp"] | null;
            /** @description Why the campaign failed; `null` unless its status is `failed`. */
            failure: components["schemas"]["CampaignFailure"] | null;
            /** @description How far the messages of the campaign have got. */
            stats: components["schemas"]["CampaignStats"];
            /** @description When the campaign was created. */
            created_at: components["schemas"]["Timestamp"];
            /** @description When the campaign last changed; growing counts in `stats` are left aside. */
            updated_at: components["schemas"]["Timestamp"];
        };
        /** @description Who receives a campaign; a contact that several segments or tags select receives it once. */
        CampaignAudience: {
            /** @description Contacts in any of these segments are included. */
            segment_ids: components["schemas"]["SegmentId"][];
            /** @description Contacts with any of these tags are included too. */
            tags: components["schemas"]["Tag"][];
            /** @description Contacts in any of these segments are left out, whatever else selects them. */
            exclude_segment_ids: components["schemas"]["SegmentId"][];
        };
        /** @description Who is to receive a campaign. Give at least one segment or tag. */
        CampaignAudienceInput: {
            /** @description Include the contacts in any of these segments. */
            segment_ids: components["schemas"]["SegmentId"][];
            /** @description Include the contacts with any of these tags too. */
            tags?: components["schemas"]["Tag"][];
            /** @description Leave out the contacts in any of these segments. Defaults to none. */
            exclude_segment_ids?: components["schemas"]["SegmentId"][];
        } | {
            /** @description Include the contacts in any of these segments. */
            segment_ids?: components["schemas"]["SegmentId"][];
            /** @description Include the contacts with any of these tags too. */
            tags: components["schemas"]["Tag"][];
            /** @description Leave out the contacts in any of these segments. Defaults to none. */
            exclude_segment_ids?: components["schemas"]["SegmentId"][];
        };
        /** @description The lists of an audience to replace. At least one segment or tag has to remain, else the answer is 422. */
        CampaignAudienceUpdateInput: {
            /** @description The segments to include from now on; `null` for none. */
            segment_ids?: components["schemas"]["SegmentId"][] | null;
            /** @description The tags to include from now on; `null` for none. */
            tags?: components["schemas"]["Tag"][] | null;
            /** @description The segments to leave out from now on; `null` for none. */
            exclude_segment_ids?: components["schemas"]["SegmentId"][] | null;
        };
        /** @description A campaign has completed. */
        CampaignCompletedEvent: {
            /**
             * @description Always `campaign.completed`.
             * @example campaign.completed
             * @enum {string}
             */
            type: "campaign.completed";
            /** @description When the campaign completed. */
            timestamp: components["schemas"]["Timestamp"];
            /** @description The campaign as it was when it completed. */
            data: components["schemas"]["Campaign"];
        };
        /** @description A campaign has failed. */
        CampaignFailedEvent: {
            /**
             * @description Always `campaign.failed`.
             * @example campaign.failed
             * @enum {string}
             */
            type: "campaign.failed";
            /** @description When the campaign failed. */
            timestamp: components["schemas"]["Timestamp"];
            /** @description The campaign as it was when it failed. */
            data: components["schemas"]["Campaign"];
        };
        /** @description Why a whole campaign failed. */
        CampaignFailure: {
            /** @description The machine-readable reason. */
            code: components["schemas"]["CampaignFailureCode"];
            /**
             * @description The reason as a sentence for people.
             * @example The template was paused by WhatsApp before the campaign started.
             */
            message: string;
        };
        /**
         * @description The reason why a campaign failed. Values may be added within v1: treat one that you do not know as `internal`.
         * @example template_paused
         * @enum {string}
         */
        CampaignFailureCode: "empty_audience" | "template_not_approved" | "template_paused" | "channel_not_connected" | "insufficient_balance" | "internal";
        /**
         * @description The id of a campaign.
         * @example cmp_01M4T7TXM0HADDNM1XQZD9N7ZR
         */
        CampaignId: string;
        /** @description A campaign as you write it, when creating or replacing one. */
        CampaignInput: {
            /** @description What your team will call the campaign. */
            name: components["schemas"]["CampaignName"];
            /** @description The channel to send over. A campaign over WhatsApp needs an approved template when it is sent. */
            channel: components["schemas"]["Channel"];
            /** @description The template to make every message from. */
            template_id: components["schemas"]["TemplateId"];
            /** @description Values for the variables of the template. If they are not those of the template, the messages fail with `template_variable_mismatch`. Defaults to an empty map. */
            variables?: components["schemas"]["Variables"];
            /** @description The contacts to send to. */
            audience: components["schemas"]["CampaignAudienceInput"];
        };
        /** @description One page of campaigns, newest first. */
        CampaignList: {
            /** @description The campaigns of this page. */
            data: components["schemas"]["Campaign"][];
            /** @description The cursor of the next page of campaigns, or `null` on the last page. */
            cursor: components["schemas"]["NextCursor"];
            /** @description How many campaigns match the filters, over all pages. */
            total: components["schemas"]["Total"];
        };
        /**
         * @description The name of a campaign.
         * @example Autumn restock
         */
        CampaignName: string;
        /** @description When to send. An empty object, or no body at all, means now. */
        CampaignSendInput: {
            /** @description Start at this instant instead of now, between 5 minutes and 90 days ahead. Write local times as UTC. */
            scheduled_at?: components["schemas"]["Timestamp"];
        };
        /** @description Counts of contacts. They are cumulative: who has read was also delivered and sent, so that recipients ≥ sent ≥ delivered ≥ read. */
        CampaignStats: {
            /**
             * Format: int32
             * @description Contacts that the audience selected when sending began. Those without a phone and those who have unsubscribed from the channel are left out.
             * @example 1840
             */
            recipients: number;
            /**
             * Format: int32
             * @description Contacts whose message was handed to the channel.
             * @example 1833
             */
            sent: number;
            /**
             * Format: int32
             * @description Contacts whose device has received the message.
             * @example 1790
             */
            delivered: number;
            /**
             * Format: int32
             * @description Contacts who have opened the message; always 0 over SMS.
             * @example 1204
             */
            read: number;
            /**
             * Format: int32
             * @description Contacts whose message could not be sent or delivered.
             * @example 7
             */
            failed: number;
        };
        /**
         * @description The status of a campaign.
         * @example draft
         * @enum {string}
         */
        CampaignStatus: "draft" | "scheduled" | "sending" | "completed" | "failed";
        /** @description The properties of a campaign to change; what is absent stays as it is (RFC 7396). */
        CampaignUpdateInput: {
            /** @description The new name. */
            name?: components["schemas"]["CampaignName"];
            /** @description The channel to send over instead. */
            channel?: components["schemas"]["Channel"];
            /** @description The template to use instead. */
            template_id?: components["schemas"]["TemplateId"];
            /** @description Variables to add or overwrite; `null` removes all of them, a variable set to `null` removes that one. */
            variables?: components["schemas"]["VariablesUpdate"] | null;
            /** @description The parts of the audience to change; each list that is given replaces the old one. */
            audience?: components["schemas"]["CampaignAudienceUpdateInput"];
        };
        /**
         * @description The channel that carries a message. More channels may be added within v1: treat a value that you do not know as a channel that you do not support yet.
         * @example whatsapp
         * @enum {string}
         */
        Channel: "whatsapp" | "sms";
        /** @description A person whom your organization can write to. */
        Contact: {
            /** @description The id that stays with the contact, whatever else changes. */
            id: components["schemas"]["ContactId"];
            /** @description The name of the contact; `null` when it is not known. */
            name: components["schemas"]["ContactName"] | null;
            /** @description The email address of the contact; `null` when there is only a phone. */
            email: components["schemas"]["ContactEmail"] | null;
            /** @description The phone number that messages go to; `null` when there is only an email. */
            phone: components["schemas"]["ContactPhone"] | null;
            /** @description The language that the contact prefers; `null` when it is not known. */
            language: components["schemas"]["ContactLanguage"] | null;
            /** @description The labels that your organization has put on the contact. */
            tags: components["schemas"]["Tag"][];
            /** @description The segments that the contact is in now. Segments are kept in the console. */
            segment_ids: components["schemas"]["SegmentId"][];
            /** @description What else your organization keeps about the contact. */
            custom_fields: components["schemas"]["CustomFields"];
            /** @description Whether the contact wants to hear from you, for each channel. */
            subscriptions: components["schemas"]["ContactSubscriptions"];
            /** @description When the latest message to the contact was created, failed ones left aside; `null` when there is none. */
            last_contacted_at: components["schemas"]["Timestamp"] | null;
            /** @description When the contact was added. */
            created_at: components["schemas"]["Timestamp"];
            /** @description When the contact last changed; `last_contacted_at` is left aside. */
            updated_at: components["schemas"]["Timestamp"];
        };
        /** @description A contact was created. */
        ContactCreatedEvent: {
            /**
             * @description Always `contact.created`.
             * @example contact.created
             * @enum {string}
             */
            type: "contact.created";
            /** @description When the contact was created. */
            timestamp: components["schemas"]["Timestamp"];
            /** @description The contact as it was created. */
            data: components["schemas"]["Contact"];
        };
        /** @description A contact was deleted. */
        ContactDeletedEvent: {
            /**
             * @description Always `contact.deleted`.
             * @example contact.deleted
             * @enum {string}
             */
            type: "contact.deleted";
            /** @description When the contact was deleted. */
            timestamp: components["schemas"]["Timestamp"];
            /** @description What is left of the contact: its id. */
            data: components["schemas"]["DeletedContact"];
        };
        /**
         * Format: email
         * @description An email address. Upper and lower case count as the same when contacts are compared.
         * @example amara.okafor@example.com
         */
        ContactEmail: string;
        /**
         * @description The id of a contact.
         * @example con_01KT3SRYY0G428D84GWCJKQSSV
         */
        ContactId: string;
        /** @description An import of contacts has completed. */
        ContactImportCompletedEvent: {
            /**
             * @description Always `contact.import_completed`.
             * @example contact.import_completed
             * @enum {string}
             */
            type: "contact.import_completed";
            /** @description When the import completed. */
            timestamp: components["schemas"]["Timestamp"];
            /** @description The import job with its final counts. */
            data: components["schemas"]["ImportJob"];
        };
        /** @description An import of contacts has failed. */
        ContactImportFailedEvent: {
            /**
             * @description Always `contact.import_failed`.
             * @example contact.import_failed
             * @enum {string}
             */
            type: "contact.import_failed";
            /** @description When the import failed. */
            timestamp: components["schemas"]["Timestamp"];
            /** @description The import job with the reason in `failure`. */
            data: components["schemas"]["ImportJob"];
        };
        /** @description A file of contacts, and what to do with people whom you have already. */
        ContactImportInput: {
            /**
             * @description A CSV file in UTF-8, with commas, of at most 10 MiB and 100,000 rows. Its first row names the columns, among them `email` or `phone`. Further columns are `name`, `language`, `tags` (separated by semicolons), `whatsapp` and `sms` (the status of the subscription). Every other column becomes a custom field of that name.
             * @example name,email,phone
             *     Tom Becker,tom.becker@example.com,+12025550152
             */
            file: string;
            /**
             * @description What happens to a row whose email or phone a contact has already. Defaults to `create`.
             * @default create
             */
            mode?: components["schemas"]["ImportMode"];
        };
        /** @description A contact as you write it, when creating or replacing one. Give an email or a phone, or both. */
        ContactInput: {
            /** @description The name of the contact. Defaults to `null`, for a name that you do not know. */
            name?: components["schemas"]["ContactName"];
            /** @description The email address, which no other contact of yours may have. Defaults to `null`. */
            email: components["schemas"]["ContactEmail"];
            /** @description The phone number, which no other contact of yours may have. Defaults to `null`; messages need it. */
            phone?: components["schemas"]["ContactPhone"];
            /** @description The language to write in. Defaults to `null`, for a language that you do not know. */
            language?: components["schemas"]["ContactLanguage"];
            /** @description Labels to put on the contact. Defaults to none. */
            tags?: components["schemas"]["Tag"][];
            /** @description Whatever else you want to keep about the contact. Defaults to an empty map. */
            custom_fields?: components["schemas"]["CustomFields"];
            /** @description What the contact has chosen. Defaults to `unknown` for every channel. */
            subscriptions?: components["schemas"]["ContactSubscriptionsInput"];
        } | {
            /** @description The name of the contact. Defaults to `null`, for a name that you do not know. */
            name?: components["schemas"]["ContactName"];
            /** @description The email address, which no other contact of yours may have. Defaults to `null`. */
            email?: components["schemas"]["ContactEmail"];
            /** @description The phone number, which no other contact of yours may have. Defaults to `null`; messages need it. */
            phone: components["schemas"]["ContactPhone"];
            /** @description The language to write in. Defaults to `null`, for a language that you do not know. */
            language?: components["schemas"]["ContactLanguage"];
            /** @description Labels to put on the contact. Defaults to none. */
            tags?: components["schemas"]["Tag"][];
            /** @description Whatever else you want to keep about the contact. Defaults to an empty map. */
            custom_fields?: components["schemas"]["CustomFields"];
            /** @description What the contact has chosen. Defaults to `unknown` for every channel. */
            subscriptions?: components["schemas"]["ContactSubscriptionsInput"];
        };
        /**
         * @description A language tag (BCP 47), with a script and a country where they matter.
         * @example en
         */
        ContactLanguage: string;
        /** @description One page of contacts. */
        ContactList: {
            /** @description The contacts of this page, newest first in a list and best match first in a search. */
            data: components["schemas"]["Contact"][];
            /** @description The cursor of the next page of contacts, or `null` on the last page. */
            cursor: components["schemas"]["NextCursor"];
            /** @description How many contacts match the filters or the search, over all pages. */
            total: components["schemas"]["Total"];
        };
        /**
         * @description The full name of a person, as one text.
         * @example Amara Okafor
         */
        ContactName: string;
        /**
         * @description A phone number in the E.164 format, which is `+`, the country code and the number, without spaces.
         * @example +12025550143
         */
        ContactPhone: string;
        /** @description What a contact has chosen, channel by channel. */
        ContactSubscriptions: {
            /** @description The choice about messages over WhatsApp. */
            whatsapp: components["schemas"]["SubscriptionStatus"];
            /** @description The choice about text messages. */
            sms: components["schemas"]["SubscriptionStatus"];
        };
        /** @description What the contact has told you about each channel. */
        ContactSubscriptionsInput: {
            /**
             * @description Whether the contact wants WhatsApp messages. Defaults to `unknown`.
             * @default unknown
             */
            whatsapp?: components["schemas"]["SubscriptionStatus"];
            /**
             * @description Whether the contact wants text messages. Defaults to `unknown`.
             * @default unknown
             */
            sms?: components["schemas"]["SubscriptionStatus"];
        };
        /** @description The channels whose choice has changed; the others keep theirs. */
        ContactSubscriptionsUpdateInput: {
            /** @description The new choice about WhatsApp. */
            whatsapp?: components["schemas"]["SubscriptionStatus"];
            /** @description The new choice about SMS. */
            sms?: components["schemas"]["SubscriptionStatus"];
        };
        /** @description The properties of a contact to change; what is absent stays as it is (RFC 7396). An email or a phone has to remain, else the answer is 422. */
        ContactUpdateInput: {
            /** @description The new name; `null` removes it. */
            name?: components["schemas"]["ContactName"] | null;
            /** @description The new email address; `null` removes it. */
            email?: components["schemas"]["ContactEmail"] | null;
            /** @description The new phone number; `null` removes it. */
            phone?: components["schemas"]["ContactPhone"] | null;
            /** @description The new preferred language; `null` removes it. */
            language?: components["schemas"]["ContactLanguage"] | null;
            /** @description The tags from now on, in place of all the old ones; `null` for none. */
            tags?: components["schemas"]["Tag"][] | null;
            /** @description Fields to add or overwrite; `null` removes all of them, a field set to `null` removes that one. */
            custom_fields?: components["schemas"]["CustomFieldsUpdate"] | null;
            /** @description The choices that have changed. */
            subscriptions?: components["schemas"]["ContactSubscriptionsUpdateInput"];
        };
        /** @description A property of a contact changed. */
        ContactUpdatedEvent: {
            /**
             * @description Always `contact.updated`.
             * @example contact.updated
             * @enum {string}
             */
            type: "contact.updated";
            /** @description When the contact changed. */
            timestamp: components["schemas"]["Timestamp"];
            /** @description The contact after the change. */
            data: components["schemas"]["Contact"];
        };
        /** @description All messages between your organization and one contact over one channel. */
        Conversation: {
            /** @description The id of the conversation. */
            id: components["schemas"]["ConversationId"];
            /** @description The contact on the other side. */
            contact_id: components["schemas"]["ContactId"];
            /** @description The channel that all its messages go over. */
            channel: components["schemas"]["Channel"];
            /** @description Whether the conversation still needs your team. */
            status: components["schemas"]["ConversationStatus"];
            /** @description The agent who takes care of the conversation; `null` when nobody does. */
            assignee: components["schemas"]["Agent"] | null;
            /**
             * Format: int32
             * @description How many messages from the contact no agent has opened in the console yet.
             * @example 0
             */
            unread_count: number;
            /** @description When the newest message was created, whoever wrote it. */
            last_message_at: components["schemas"]["Timestamp"];
            /** @description Until when freeform text is possible over WhatsApp: 24 hours after the last message from the contact. `null` over SMS, and as long as the contact has not written. */
            messaging_window_expires_at: components["schemas"]["Timestamp"] | null;
            /** @description When the conversation was resolved; `null` unless its status is `resolved`. */
            resolved_at: components["schemas"]["Timestamp"] | null;
            /** @description When the first message was created. */
            created_at: components["schemas"]["Timestamp"];
            /** @description When the conversation last changed or got a message. */
            updated_at: components["schemas"]["Timestamp"];
        };
        /** @description Who is to take care of a conversation. */
        ConversationAssignInput: {
            /** @description The agent to give the conversation to. */
            agent_id: components["schemas"]["AgentId"];
            /**
             * @description A few words to the agent, shown in the console; the contact never sees them. Defaults to no note.
             * @example She wants to change the delivery address of order HB-2047.
             */
            note?: string;
        };
        /** @description A conversation was assigned to an agent. */
        ConversationAssignedEvent: {
            /**
             * @description Always `conversation.assigned`.
             * @example conversation.assigned
             * @enum {string}
             */
            type: "conversation.assigned";
            /** @description When the conversation was assigned. */
            timestamp: components["schemas"]["Timestamp"];
            /** @description The conversation with its new assignee, without its messages. */
            data: components["schemas"]["Conversation"];
        };
        /** @description A conversation together with one page of its messages. */
        ConversationDetail: {
            /** @description One page of the messages, newest first. */
            messages: components["schemas"]["MessageList"];
        } & components["schemas"]["Conversation"];
        /**
         * @description The id of a conversation.
         * @example cnv_01M4TS3WY0KV17MRQGATCXEQTB
         */
        ConversationId: string;
        /** @description One page of conversations, without their messages. */
        ConversationList: {
            /** @description The conversations of this page. */
            data: components["schemas"]["Conversation"][];
            /** @description The cursor of the next page of conversations, or `null` on the last page. */
            cursor: components["schemas"]["NextCursor"];
            /** @description How many conversations match the filters, over all pages. */
            total: components["schemas"]["Total"];
        };
        /** @description A conversation was resolved. */
        ConversationResolvedEvent: {
            /**
             * @description Always `conversation.resolved`.
             * @example conversation.resolved
             * @enum {string}
             */
            type: "conversation.resolved";
            /** @description When the conversation was resolved. */
            timestamp: components["schemas"]["Timestamp"];
            /** @description The resolved conversation, without its messages. */
            data: components["schemas"]["Conversation"];
        };
        /**
         * @description The status of a conversation.
         * @example open
         * @enum {string}
         */
        ConversationStatus: "open" | "pending" | "resolved";
        /** @description A button that copies a code, such as that of a discount. */
        CopyCodeButton: {
            /**
             * @description Always `copy_code`. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            kind: "copy_code";
            /** @description What the copy button says. */
            text: components["schemas"]["ButtonText"];
            /** @description The code that a tap copies. */
            code: components["schemas"]["ButtonCode"];
            /** @description The sample for the variable that is the code; `null` when the code is fixed. */
            sample: components["schemas"]["TemplateSample"] | null;
        };
        /** @description A code to copy as you write it. */
        CopyCodeButtonInput: {
            /**
             * @description Take `copy_code` for this shape. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            kind: "copy_code";
            /** @description What the copy button is to say. */
            text: components["schemas"]["ButtonText"];
            /** @description The code to copy. */
            code: components["schemas"]["ButtonCode"];
            /** @description A sample for the variable that is the code, needed if and only if the code is one; 422 otherwise. */
            sample?: components["schemas"]["TemplateSample"];
        };
        /**
         * @description The value of a custom field, which is a text, a number or a boolean.
         * @example light
         */
        CustomFieldValue: string | number | boolean;
        /**
         * @description Values of your own, keyed by the name of the field.
         * @example {
         *       "favourite_roast": "light",
         *       "orders": 7,
         *       "loyalty_member": true
         *     }
         */
        CustomFields: {
            [key: string]: components["schemas"]["CustomFieldValue"];
        };
        /**
         * @description Changes to a map of custom fields, keyed by the name of the field.
         * @example {
         *       "orders": 8,
         *       "loyalty_member": null
         *     }
         */
        CustomFieldsUpdate: {
            [key: string]: components["schemas"]["CustomFieldValue"] | null;
        };
        /** @description What is left of a deleted contact. */
        DeletedContact: {
            /** @description The id that the contact had; it is never given out again. */
            id: components["schemas"]["ContactId"];
        };
        /** @description What went wrong, for a program (`code`) and for a person (`message`). */
        Error: {
            /** @description The machine-readable code; there is exactly one for each error status. */
            code: components["schemas"]["ErrorCode"];
            /** @description A sentence for people. Show it or log it, but do not parse it. */
            message: components["schemas"]["ErrorMessage"];
            /** @description The same id as in the `X-Request-Id` header. */
            request_id: components["schemas"]["RequestId"];
            /** @description What is at fault, when the error is about particular properties, parameters or headers. */
            details?: components["schemas"]["ErrorDetail"][];
        };
        /**
         * @description The complete vocabulary of errors. The root `x-error-codes` registry says how to resolve each.
         * @example not_found
         * @enum {string}
         */
        ErrorCode: "invalid_request" | "unauthorized" | "forbidden" | "not_found" | "conflict" | "validation_error" | "rate_limited" | "internal_error";
        /** @description One property, parameter or header that is at fault, and why. */
        ErrorDetail: {
            /**
             * @description Where it is, as a dotted path from the root of the body; the name of a header or query parameter otherwise.
             * @example components.buttons[0].text
             */
            field: string;
            /** @description Why the value is refused. */
            code: components["schemas"]["ErrorDetailCode"];
            /** @description A sentence that says what is expected instead. */
            message: components["schemas"]["ErrorMessage"];
        };
        /**
         * @description Why one property, parameter or header is refused.
         * @example too_long
         * @enum {string}
         */
        ErrorDetailCode: "required" | "invalid_type" | "invalid_value" | "invalid_format" | "too_short" | "too_long" | "too_small" | "too_large" | "too_few_items" | "too_many_items" | "duplicate_items" | "unknown_field" | "read_only" | "not_found" | "not_allowed" | "in_past";
        /**
         * @description A sentence that a person can read; its wording may change at any time.
         * @example The request body is not valid.
         */
        ErrorMessage: string;
        /** @description The body of an error. That of a 422 has the same shape, with `details` that are always there. */
        ErrorResponse: {
            /** @description What went wrong. */
            error: components["schemas"]["Error"];
        };
        /**
         * @description The id of an event.
         * @example evt_01M4TS40V0Z0H58GG84GXVC6G6
         */
        EventId: string;
        /** @description A message with a text of your own. Over WhatsApp, the contact must have written in the last 24 hours. */
        FreeformMessageInput: {
            /** @description The contact to send the text to. */
            contact_id: components["schemas"]["ContactId"];
            /** @description The channel to send the text over. */
            channel: components["schemas"]["Channel"];
            /**
             * @description The text, as the contact will see it.
             * @example Of course. Which address should we use?
             */
            body: string;
        };
        /** @description Why a whole file could not be imported. */
        ImportFailure: {
            /** @description The cause, for a program. */
            code: components["schemas"]["ImportFailureCode"];
            /**
             * @description The cause as a sentence for people.
             * @example Row 4 opens a quotation mark that is never closed.
             */
            message: string;
        };
        /**
         * @description The cause of a failed import. Values may be added within v1: treat one that you do not know as `internal`.
         * @example unreadable_file
         * @enum {string}
         */
        ImportFailureCode: "unreadable_file" | "too_many_rows" | "internal";
        /**
         * @description The id of an import job.
         * @example imp_01M4WPSS0076E34QDP4BM6S1Z6
         */
        ImportId: string;
        /** @description The import of one file. Ask for it again until its status is `completed` or `failed`. At any time processed_rows = created_count + updated_count + failed_count. */
        ImportJob: {
            /** @description The id to poll the job with. */
            id: components["schemas"]["ImportId"];
            /** @description How far the job has got. */
            status: components["schemas"]["ImportJobStatus"];
            /** @description What the upload said about people who are there already. */
            mode: components["schemas"]["ImportMode"];
            /**
             * Format: int32
             * @description Rows in the file, without the header row; `null` until they have been counted.
             * @example 6
             */
            total_rows: number | null;
            /**
             * Format: int32
             * @description Rows that are done, with or without success.
             * @example 6
             */
            processed_rows: number;
            /**
             * Format: int32
             * @description Rows that became new contacts.
             * @example 2
             */
            created_count: number;
            /**
             * Format: int32
             * @description Rows that updated a contact; always 0 in the mode `create`.
             * @example 1
             */
            updated_count: number;
            /**
             * Format: int32
             * @description Rows that were left out because of an error.
             * @example 3
             */
            failed_count: number;
            /** @description Why rows were left out, in the order of the file; at most the first 100 errors. */
            row_errors: components["schemas"]["ImportRowError"][];
            /** @description Why the whole import failed; `null` unless its status is `failed`. */
            failure: components["schemas"]["ImportFailure"] | null;
            /** @description When the first row was read; `null` until then. */
            started_at: components["schemas"]["Timestamp"] | null;
            /** @description When the import completed or failed; `null` until then. */
            completed_at: components["schemas"]["Timestamp"] | null;
            /** @description When the job can no longer be asked for, 30 days after the upload. The contacts stay. */
            expires_at: components["schemas"]["Timestamp"];
            /** @description When the file was uploaded. */
            created_at: components["schemas"]["Timestamp"];
            /** @description When the counts or the status last changed. */
            updated_at: components["schemas"]["Timestamp"];
        };
        /**
         * @description The status of an import job.
         * @example queued
         * @enum {string}
         */
        ImportJobStatus: "queued" | "processing" | "completed" | "failed";
        /**
         * @description Whether an import only adds contacts, or changes existing ones as well.
         * @example create
         * @enum {string}
         */
        ImportMode: "create" | "upsert";
        /** @description One reason why one row was left out. */
        ImportRowError: {
            /**
             * Format: int32
             * @description The number of the row in the file. The header is row 1, so that the first contact is row 2.
             * @example 5
             */
            row: number;
            /**
             * @description The column at fault; `null` when the row as a whole is.
             * @example email
             */
            field: string | null;
            /** @description What is wrong with the row, for a program. */
            code: components["schemas"]["ImportRowErrorCode"];
            /** @description The reason, as a sentence that says what to correct in the file. */
            message: components["schemas"]["ErrorMessage"];
        };
        /**
         * @description Why a row of an import was left out. Values may be added within v1: treat one that you do not know as `invalid_value`.
         * @example invalid_format
         * @enum {string}
         */
        ImportRowErrorCode: "required" | "invalid_value" | "invalid_format" | "too_long" | "too_many_items" | "duplicate_row" | "already_exists" | "ambiguous";
        /**
         * Format: uri-reference
         * @description The path of a resource, starting with the version.
         * @example /v1/contacts/con_01M4WRGPT0WN17VSW266Z6TSBH
         */
        LocationPath: string;
        /** @description One message between your organization and one contact, with its delivery. */
        Message: {
            /** @description The id of the message. */
            id: components["schemas"]["MessageId"];
            /** @description Who wrote the message. */
            direction: components["schemas"]["MessageDirection"];
            /** @description The contact who receives or has written the message. */
            contact_id: components["schemas"]["ContactId"];
            /** @description The conversation that the message belongs to; the first message over a channel starts one. */
            conversation_id: components["schemas"]["ConversationId"];
            /** @description The campaign that the message was sent for; `null` for every other message. */
            campaign_id: components["schemas"]["CampaignId"] | null;
            /** @description The channel that carries the message. */
            channel: components["schemas"]["Channel"];
            /** @description The template that the message was made from; `null` for freeform text and for messages from contacts. */
            template_id: components["schemas"]["TemplateId"] | null;
            /** @description The values that were put into the template; `null` when there is no template. */
            variables: components["schemas"]["Variables"] | null;
            /**
             * @description The text of a freeform message or of a message from a contact; `null` when there is a template.
             * @example Of course. Which address should we use?
             */
            body: string | null;
            /** @description How far the message has got. */
            status: components["schemas"]["MessageStatus"];
            /** @description Every status that the message has had, the oldest first. */
            status_history: components["schemas"]["MessageStatusChange"][];
            /** @description When BotBat accepted the message; `null` for messages from contacts. */
            queued_at: components["schemas"]["Timestamp"] | null;
            /** @description When the message was handed to the channel; `null` until then, and for messages from contacts. */
            sent_at: components["schemas"]["Timestamp"] | null;
            /** @description When the message reached the contact's device, or reached you; `null` until then. */
            delivered_at: components["schemas"]["Timestamp"] | null;
            /** @description When the contact opened the message; `null` until then, and always over SMS. */
            read_at: components["schemas"]["Timestamp"] | null;
            /** @description When the message failed; `null` unless it did. */
            failed_at: components["schemas"]["Timestamp"] | null;
            /** @description Why the message failed; `null` unless its status is `failed`. */
            failure: components["schemas"]["MessageFailure"] | null;
            /** @description When BotBat got the message, from you or from the contact. */
            created_at: components["schemas"]["Timestamp"];
            /** @description When the status of the message last changed. */
            updated_at: components["schemas"]["Timestamp"];
        };
        /**
         * @description Which way a message goes.
         * @example outbound
         * @enum {string}
         */
        MessageDirection: "inbound" | "outbound";
        /** @description Why one message was not sent or not delivered. */
        MessageFailure: {
            /** @description The reason, in a form that a program can act on. */
            code: components["schemas"]["MessageFailureCode"];
            /**
             * @description The reason in words, for people.
             * @example WhatsApp could not reach this number.
             */
            message: string;
            /**
             * @description Whether the same message may get through when you send it again later.
             * @example false
             */
            retryable: boolean;
            /**
             * @description The error code of WhatsApp or of the mobile carrier; `null` when there was none.
             * @example 131026
             */
            provider_code: string | null;
        };
        /**
         * @description The reason why a message failed. Values may be added within v1: treat one that you do not know as `provider_error`.
         * @example recipient_unreachable
         * @enum {string}
         */
        MessageFailureCode: "recipient_unreachable" | "outside_messaging_window" | "opted_out" | "frequency_capped" | "spam_limited" | "template_paused" | "template_variable_mismatch" | "media_error" | "carrier_rejected" | "provider_error";
        /**
         * @description The id of a message.
         * @example msg_01M4TS3WY05A3KRWNPZTMGXQ7R
         */
        MessageId: string;
        /** @description One page of the messages of a conversation, newest first. */
        MessageList: {
            /** @description The messages of this page. */
            data: components["schemas"]["Message"][];
            /** @description The cursor of the next page, with older messages, or `null` on the last page. */
            cursor: components["schemas"]["NextCursor"];
            /** @description How many messages the conversation has, over all pages. */
            total: components["schemas"]["Total"];
        };
        /** @description A contact wrote to you. */
        MessageReceivedEvent: {
            /**
             * @description Always `message.received`.
             * @example message.received
             * @enum {string}
             */
            type: "message.received";
            /** @description When the message arrived. */
            timestamp: components["schemas"]["Timestamp"];
            /** @description The message; its `direction` is `inbound`. */
            data: components["schemas"]["Message"];
        };
        /** @description A message to send, made from a template or written freely. */
        MessageSendInput: components["schemas"]["TemplateMessageInput"] | components["schemas"]["FreeformMessageInput"];
        /**
         * @description The status of a message. A message from a contact is always `delivered`.
         * @example delivered
         * @enum {string}
         */
        MessageStatus: "queued" | "sent" | "delivered" | "read" | "failed";
        /** @description One step of the delivery. */
        MessageStatusChange: {
            /** @description The status that the message got. */
            status: components["schemas"]["MessageStatus"];
            /** @description When it got this status. */
            at: components["schemas"]["Timestamp"];
        };
        /** @description A message that you sent has a new status. */
        MessageStatusUpdatedEvent: {
            /**
             * @description Always `message.status_updated`.
             * @example message.status_updated
             * @enum {string}
             */
            type: "message.status_updated";
            /** @description When the message reached the status. */
            timestamp: components["schemas"]["Timestamp"];
            /** @description The message in its new status. */
            data: components["schemas"]["Message"];
        };
        /**
         * @description Pass it as `cursor` to get the next page; `null` on the last page.
         * @example eyJhZnRlciI6ImNvbl8wMUtWR0MxVFIwIn0
         */
        NextCursor: string | null;
        /** @description A button that starts a call. */
        PhoneNumberButton: {
            /**
             * @description Always `phone_number`. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            kind: "phone_number";
            /** @description What the call button says. */
            text: components["schemas"]["ButtonText"];
            /** @description The number that a tap calls. */
            phone_number: components["schemas"]["ButtonPhoneNumber"];
        };
        /** @description A number to call as you write it. */
        PhoneNumberButtonInput: {
            /**
             * @description Take `phone_number` for this shape. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            kind: "phone_number";
            /** @description What the call button is to say. */
            text: components["schemas"]["ButtonText"];
            /** @description The number to call. */
            phone_number: components["schemas"]["ButtonPhoneNumber"];
        };
        /** @description A button that answers for the contact. */
        QuickReplyButton: {
            /**
             * @description Always `quick_reply`. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            kind: "quick_reply";
            /** @description The answer that a tap sends. */
            text: components["schemas"]["ButtonText"];
        };
        /** @description A quick reply as you write it. */
        QuickReplyButtonInput: {
            /**
             * @description Take `quick_reply` for this shape. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            kind: "quick_reply";
            /** @description The answer to offer. */
            text: components["schemas"]["ButtonText"];
        };
        /**
         * @description Policy name, remaining requests and seconds until the window ends.
         * @example "read";r=299;t=60
         */
        RateLimitState: string;
        /**
         * @description The id of one request to the API.
         * @example req_01M4WVYJE0GD95P7M633F3TQ4H
         */
        RequestId: string;
        /**
         * @description The id of a segment, a saved selection of contacts that is kept in the console, which shows the id.
         * @example seg_01KRB7NC8095T09K7P0MF854ZM
         */
        SegmentId: string;
        /**
         * @description Whether a contact wants messages over one channel.
         * @example subscribed
         * @enum {string}
         */
        SubscriptionStatus: "subscribed" | "unsubscribed" | "unknown";
        /**
         * @description A label that you put on contacts.
         * @example vip
         */
        Tag: string;
        /** @description A message prepared in advance, which WhatsApp has to approve. Its texts may hold variables, written as a name in double braces, such as `{{first_name}}`; each message or campaign that uses the template gives their values. */
        Template: {
            /** @description The id of the template. */
            id: components["schemas"]["TemplateId"];
            /** @description What your team and WhatsApp call the template; contacts never see it. */
            name: components["schemas"]["TemplateName"];
            /** @description The language in which the texts are written. */
            language: components["schemas"]["TemplateLanguage"];
            /** @description What the template is for; WhatsApp judges the texts by it. */
            category: components["schemas"]["TemplateCategory"];
            /** @description The parts that make up the message. */
            components: components["schemas"]["TemplateComponents"];
            /** @description The names of all variables, in the order in which they first appear in header, body and buttons. Read-only: BotBat collects them from the texts. */
            variables: components["schemas"]["TemplateVariableName"][];
            /** @description Where the template is in its life. */
            status: components["schemas"]["TemplateStatus"];
            /** @description Why WhatsApp refused the template; `null` unless its status is `rejected`. */
            rejection: components["schemas"]["TemplateRejection"] | null;
            /** @description How well contacts receive what is sent with the template. */
            quality: components["schemas"]["TemplateQuality"];
            /** @description When the template was last submitted; `null` if it never was. */
            submitted_at: components["schemas"]["Timestamp"] | null;
            /** @description When WhatsApp last approved or rejected the template; `null` if it never did. */
            reviewed_at: components["schemas"]["Timestamp"] | null;
            /** @description When the template was created. */
            created_at: components["schemas"]["Timestamp"];
            /** @description When the template last changed. */
            updated_at: components["schemas"]["Timestamp"];
        };
        /** @description A template was approved. */
        TemplateApprovedEvent: {
            /**
             * @description Always `template.approved`.
             * @example template.approved
             * @enum {string}
             */
            type: "template.approved";
            /** @description When the template was approved. */
            timestamp: components["schemas"]["Timestamp"];
            /** @description The template with its new status. */
            data: components["schemas"]["Template"];
        };
        /** @description The main text of a template, with a sample for each of its variables. */
        TemplateBody: {
            /** @description The text that contacts read, with its variables. */
            text: components["schemas"]["TemplateBodyText"];
            /** @description One sample for each variable of the body, keyed by its name without braces; empty when there are no variables. Only the reviewers at WhatsApp see them. */
            samples: components["schemas"]["Variables"];
        };
        /** @description A body as you write it. */
        TemplateBodyInput: {
            /** @description The text to send, with variables such as `{{first_name}}` where it differs from message to message. */
            text: components["schemas"]["TemplateBodyText"];
            /** @description A sample for each variable of the body, keyed by its name without braces, so that the reviewers at WhatsApp see a finished text. A variable without a sample, or a sample without a variable, is answered with 422. Defaults to an empty map. */
            samples?: components["schemas"]["Variables"];
        };
        /**
         * @description The text of a body. A variable is a name in double braces, such as `{{first_name}}`: it starts with a small letter, and small letters, digits and underscores may follow. No other braces are allowed.
         * @example Hi {{first_name}}, your order {{order_number}} has left our roastery.
         */
        TemplateBodyText: string;
        /** @description The properties of a body to change. */
        TemplateBodyUpdateInput: {
            /** @description The new text; remember to add a sample for each new variable such as `{{first_name}}`. */
            text?: components["schemas"]["TemplateBodyText"];
            /** @description Samples to add or overwrite. `null` removes all of them, and a sample set to `null` is removed; do so for variables that the text no longer has. */
            samples?: components["schemas"]["VariablesUpdate"] | null;
        };
        /** @description One button of a template; `kind` says which properties it has. */
        TemplateButton: components["schemas"]["QuickReplyButton"] | components["schemas"]["UrlButton"] | components["schemas"]["PhoneNumberButton"] | components["schemas"]["CopyCodeButton"];
        /** @description One button as you write it; `kind` says which properties it takes. A template has at most two `url` buttons, one `phone_number` button and one `copy_code` button; more of them are answered with 422. */
        TemplateButtonInput: components["schemas"]["QuickReplyButtonInput"] | components["schemas"]["UrlButtonInput"] | components["schemas"]["PhoneNumberButtonInput"] | components["schemas"]["CopyCodeButtonInput"];
        /**
         * @description The category of a template.
         * @example marketing
         * @enum {string}
         */
        TemplateCategory: "marketing" | "utility" | "authentication";
        /** @description The parts of a template, from top to bottom. Only the body is always there. Over SMS, contacts get the texts of header, body and footer, without file and buttons. */
        TemplateComponents: {
            /** @description A title or a file above the body; `null` when there is none. */
            header: components["schemas"]["TemplateHeader"] | null;
            /** @description The main text of the message. */
            body: components["schemas"]["TemplateBody"];
            /** @description A small line below the body; `null` when there is none. */
            footer: components["schemas"]["TemplateFooter"] | null;
            /** @description The buttons below the message, in the order in which they are shown; empty when there are none. */
            buttons: components["schemas"]["TemplateButton"][];
        };
        /** @description The parts of a template as you write them. Only the body is needed. */
        TemplateComponentsInput: {
            /** @description A title or a file to put above the body. Defaults to no header. */
            header?: components["schemas"]["TemplateHeaderInput"];
            /** @description The main text to send. */
            body: components["schemas"]["TemplateBodyInput"];
            /** @description A small line to put below the body. Defaults to no footer. */
            footer?: components["schemas"]["TemplateFooterInput"];
            /** @description Up to ten buttons, among them at most two `url`, one `phone_number` and one `copy_code`; otherwise the answer is 422. Defaults to no buttons. */
            buttons?: components["schemas"]["TemplateButtonInput"][];
        };
        /** @description The parts of a template to change, add or remove. */
        TemplateComponentsUpdateInput: {
            /** @description What to change in the header; `null` removes it. */
            header?: components["schemas"]["TemplateHeaderUpdateInput"] | null;
            /** @description What to change in the body; it cannot be removed. */
            body?: components["schemas"]["TemplateBodyUpdateInput"];
            /** @description The footer to have from now on; `null` removes it. */
            footer?: components["schemas"]["TemplateFooterInput"] | null;
            /** @description The buttons to have from now on, in place of all old ones; `null` removes them. */
            buttons?: components["schemas"]["TemplateButtonInput"][] | null;
        };
        /** @description The small line at the bottom of a template. */
        TemplateFooter: {
            /** @description What the line says. */
            text: components["schemas"]["TemplateFooterText"];
        };
        /** @description A footer as you write it. */
        TemplateFooterInput: {
            /** @description What the line is to say. */
            text: components["schemas"]["TemplateFooterText"];
        };
        /**
         * @description A small line of text, without variables.
         * @example Harbor & Bean, Portland
         */
        TemplateFooterText: string;
        /** @description What stands above the body of a template, either a text or a file. */
        TemplateHeader: {
            /** @description Whether the header is a text, an image, a video or a document. */
            format: components["schemas"]["TemplateHeaderFormat"];
            /** @description The title; `null` unless the format is `text`. */
            text: components["schemas"]["TemplateHeaderText"] | null;
            /** @description Where the file is fetched from; `null` when the format is `text`. */
            media_url: components["schemas"]["TemplateMediaUrl"] | null;
            /** @description The sample for the variable in the title; `null` when the header has no variable. */
            sample: components["schemas"]["TemplateSample"] | null;
        };
        /**
         * @description The format of a header.
         * @example text
         * @enum {string}
         */
        TemplateHeaderFormat: "text" | "image" | "video" | "document";
        /** @description A header as you write it. The format `text` takes `text`, and `sample` if the text has a variable; every other format takes `media_url` alone. Other combinations are answered with 422. */
        TemplateHeaderInput: {
            /** @description What kind of header to show. */
            format: components["schemas"]["TemplateHeaderFormat"];
            /** @description The title to show, for the format `text` only. */
            text: components["schemas"]["TemplateHeaderText"];
            /** @description The file to show, for the formats `image`, `video` and `document` only. */
            media_url?: components["schemas"]["TemplateMediaUrl"];
            /** @description A sample for the variable in the title, needed if and only if there is one; 422 otherwise. */
            sample?: components["schemas"]["TemplateSample"];
        } | {
            /** @description What kind of header to show. */
            format: components["schemas"]["TemplateHeaderFormat"];
            /** @description The title to show, for the format `text` only. */
            text?: components["schemas"]["TemplateHeaderText"];
            /** @description The file to show, for the formats `image`, `video` and `document` only. */
            media_url: components["schemas"]["TemplateMediaUrl"];
            /** @description A sample for the variable in the title, needed if and only if there is one; 422 otherwise. */
            sample?: components["schemas"]["TemplateSample"];
        };
        /**
         * @description A title. It may hold one variable, written as in `Hello {{first_name}}`; no other braces are allowed.
         * @example A gift for you, {{first_name}}
         */
        TemplateHeaderText: string;
        /** @description The properties of a header to change. When you turn a title into a file, set `text` and `sample` to `null`; the other way round, set `media_url` to `null`. */
        TemplateHeaderUpdateInput: {
            /** @description The new format; needed when the template has no header yet. */
            format?: components["schemas"]["TemplateHeaderFormat"];
            /** @description The new title; `null` removes it. */
            text?: components["schemas"]["TemplateHeaderText"] | null;
            /** @description The new file; `null` removes it. */
            media_url?: components["schemas"]["TemplateMediaUrl"] | null;
            /** @description The new sample for the variable in the title; `null` removes it. */
            sample?: components["schemas"]["TemplateSample"] | null;
        };
        /**
         * @description The id of a message template.
         * @example tpl_01KY205FE0QX2Y24Q14NH18KYP
         */
        TemplateId: string;
        /** @description A template as you write it, when creating or replacing one. Together its texts hold at most 50 different variables, such as `{{first_name}}`, and each variable needs a sample beside the text that holds it; otherwise the answer is 422. */
        TemplateInput: {
            /** @description What to call the template. */
            name: components["schemas"]["TemplateName"];
            /** @description The language that you wrote the texts in. */
            language: components["schemas"]["TemplateLanguage"];
            /** @description What you will use the template for. */
            category: components["schemas"]["TemplateCategory"];
            /** @description The parts to make the message from. */
            components: components["schemas"]["TemplateComponentsInput"];
        };
        /**
         * @description The language of a template, as WhatsApp writes it; a country may follow after an underscore.
         * @example en_US
         */
        TemplateLanguage: string;
        /** @description One page of templates, newest first. */
        TemplateList: {
            /** @description The templates of this page. */
            data: components["schemas"]["Template"][];
            /** @description The cursor of the next page of templates, or `null` on the last page. */
            cursor: components["schemas"]["NextCursor"];
            /** @description How many templates your organization has, over all pages. */
            total: components["schemas"]["Total"];
        };
        /**
         * Format: uri
         * @description The public https address of the file that every message shows.
         * @example https://cdn.harborbean.example/autumn.jpg
         */
        TemplateMediaUrl: string;
        /** @description A message made from a template. */
        TemplateMessageInput: {
            /** @description The contact to send the template to. */
            contact_id: components["schemas"]["ContactId"];
            /** @description The channel to send the template over. WhatsApp carries only approved templates. */
            channel: components["schemas"]["Channel"];
            /** @description The template to make the message from. */
            template_id: components["schemas"]["TemplateId"];
            /** @description Values for the variables of the template, for this contact. If they are not those of the template, the message fails with `template_variable_mismatch`. Defaults to an empty map. */
            variables?: components["schemas"]["Variables"];
        };
        /**
         * @description The name of a template, in small letters, digits and underscores. Several templates may share a name.
         * @example loyalty_reward
         */
        TemplateName: string;
        /**
         * @description WhatsApp's rating of a template, taken from how contacts react to it.
         * @example unknown
         * @enum {string}
         */
        TemplateQuality: "high" | "medium" | "low" | "unknown";
        /** @description A template was rejected. */
        TemplateRejectedEvent: {
            /**
             * @description Always `template.rejected`.
             * @example template.rejected
             * @enum {string}
             */
            type: "template.rejected";
            /** @description When the template was rejected. */
            timestamp: components["schemas"]["Timestamp"];
            /** @description The rejected template, with the reason in `rejection`. */
            data: components["schemas"]["Template"];
        };
        /** @description Why WhatsApp refused a template. */
        TemplateRejection: {
            /** @description The reason, for a program. */
            reason: components["schemas"]["TemplateRejectionReason"];
            /**
             * @description The reason as a sentence that says what to change.
             * @example The text announces a discount. Use the category marketing and submit the template again.
             */
            message: string;
        };
        /**
         * @description The reason why WhatsApp refused a template. Values may be added within v1: treat one that you do not know as `invalid_format`, and show the message to a person.
         * @example promotional
         * @enum {string}
         */
        TemplateRejectionReason: "abusive_content" | "category_not_available" | "incorrect_category" | "invalid_format" | "promotional" | "scam" | "tag_content_mismatch";
        /**
         * @description A text that stands in for one variable while WhatsApp reviews the template. Contacts never see it.
         * @example Amara
         */
        TemplateSample: string;
        /**
         * @description The status of a template.
         * @example draft
         * @enum {string}
         */
        TemplateStatus: "draft" | "pending" | "approved" | "rejected" | "paused" | "disabled";
        /** @description The properties of a template to change; what is absent stays as it is (RFC 7396). The template that results has to obey the rules of a new one, else the answer is 422. */
        TemplateUpdateInput: {
            /** @description The new name of the template. */
            name?: components["schemas"]["TemplateName"];
            /** @description The new language of the texts. */
            language?: components["schemas"]["TemplateLanguage"];
            /** @description The category to use instead. */
            category?: components["schemas"]["TemplateCategory"];
            /** @description The parts of the message to change; the others stay. */
            components?: components["schemas"]["TemplateComponentsUpdateInput"];
        };
        /**
         * @description The name of one variable, without its braces.
         * @example first_name
         */
        TemplateVariableName: string;
        /**
         * Format: date-time
         * @description An instant in UTC as RFC 3339 writes it, always with a final `Z`.
         * @example 2026-10-13T14:02:00Z
         */
        Timestamp: string;
        /**
         * Format: int32
         * @description How many resources match the request now, over all pages.
         * @example 3
         */
        Total: number;
        /** @description A button that opens a web page. */
        UrlButton: {
            /**
             * @description Always `url`. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            kind: "url";
            /** @description What the link says. */
            text: components["schemas"]["ButtonText"];
            /** @description The address that a tap opens. */
            url: components["schemas"]["ButtonUrl"];
            /** @description The sample for the variable at the end of the address; `null` when it has none. */
            sample: components["schemas"]["TemplateSample"] | null;
        };
        /** @description A link to a web page as you write it. */
        UrlButtonInput: {
            /**
             * @description Take `url` for this shape. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            kind: "url";
            /** @description What the link is to say. */
            text: components["schemas"]["ButtonText"];
            /** @description The address to open. */
            url: components["schemas"]["ButtonUrl"];
            /** @description A sample for the variable at the end of the address, needed if and only if there is one; 422 otherwise. */
            sample?: components["schemas"]["TemplateSample"];
        };
        /** @description An error with the properties that are at fault. */
        ValidationError: {
            /**
             * @description Always `validation_error`.
             * @example validation_error
             * @enum {string}
             */
            code: "validation_error";
            /** @description A sentence for people, about the first property at fault. */
            message: components["schemas"]["ErrorMessage"];
            /** @description The same id as in the `X-Request-Id` header of the response. */
            request_id: components["schemas"]["RequestId"];
            /** @description At most the first 50 properties at fault. */
            details: components["schemas"]["ErrorDetail"][];
        };
        /** @description The body of a 422; it always lists the properties at fault. */
        ValidationErrorResponse: {
            /** @description What is wrong with the body. */
            error: components["schemas"]["ValidationError"];
        };
        /**
         * @description Values for the variables of a template, keyed by variable name without braces.
         * @example {
         *       "first_name": "Amara"
         *     }
         */
        Variables: {
            [key: string]: string;
        };
        /**
         * @description Changes to a map of template variables, keyed by variable name.
         * @example {
         *       "product": "Ethiopia Guji"
         *     }
         */
        VariablesUpdate: {
            [key: string]: string | null;
        };
        /** @description One attempt to deliver an event, and how the receiver answered. */
        WebhookDelivery: {
            /** @description When the attempt was made. */
            at: components["schemas"]["Timestamp"];
            /**
             * Format: int32
             * @description The HTTP status of the answer; `null` when none came within 15 seconds.
             * @example 204
             */
            status_code: number | null;
        };
        /**
         * @description The reason why BotBat disabled a webhook endpoint. Values may be added within v1: treat one that you do not know as `retries_exhausted`.
         * @example retries_exhausted
         * @enum {string}
         */
        WebhookDisabledReason: "endpoint_gone" | "retries_exhausted";
        /** @description An address of yours that BotBat sends events to. A delivery succeeds when the address answers with a 2xx status within 15 seconds; otherwise it is retried for about three days. */
        WebhookEndpoint: {
            /** @description The id of this endpoint. */
            id: components["schemas"]["WebhookId"];
            /** @description Where the events go. */
            url: components["schemas"]["WebhookUrl"];
            /** @description The events that the endpoint receives. */
            events: components["schemas"]["WebhookEventType"][];
            /**
             * @description Whether events are delivered. What happens while this is `false` is not delivered later.
             * @example true
             */
            enabled: boolean;
            /**
             * @description What your team uses the endpoint for; `null` when you did not say.
             * @example Keeps the CRM up to date
             */
            description: string | null;
            /** @description Why BotBat disabled the endpoint; `null` while it is enabled, and when you disabled it yourself. */
            disabled_reason: components["schemas"]["WebhookDisabledReason"] | null;
            /** @description The latest attempt to deliver an event; `null` before the first one. */
            last_delivery: components["schemas"]["WebhookDelivery"] | null;
            /** @description When the endpoint was created. */
            created_at: components["schemas"]["Timestamp"];
            /** @description When the endpoint was last changed or disabled; deliveries do not count. */
            updated_at: components["schemas"]["Timestamp"];
        };
        /** @description A new webhook endpoint together with its secret, which no other response shows. */
        WebhookEndpointCreated: {
            /**
             * @description The key that signs every delivery: `whsec_`, then 24 to 64 random bytes in Base64. It stays the same as long as the endpoint exists.
             * @example whsec_QW4gZXhhbXBsZSwgbm90IGEgdXNhYmxlIHNlY3JldC4=
             */
            secret: string;
        } & components["schemas"]["WebhookEndpoint"];
        /**
         * @description The events that can be delivered. More may be added within v1; a new one goes only to the endpoints that ask for it.
         * @example message.received
         * @enum {string}
         */
        WebhookEventType: "campaign.completed" | "campaign.failed" | "contact.created" | "contact.updated" | "contact.deleted" | "contact.import_completed" | "contact.import_failed" | "message.received" | "message.status_updated" | "conversation.assigned" | "conversation.resolved" | "template.approved" | "template.rejected";
        /**
         * @description The id of a webhook endpoint.
         * @example whk_01KYY3NN60RB555EPJ7NGG1Y45
         */
        WebhookId: string;
        /** @description A webhook endpoint as you write it, when creating or replacing one. */
        WebhookInput: {
            /** @description Where the events are to go. */
            url: components["schemas"]["WebhookUrl"];
            /** @description The events to deliver. */
            events: components["schemas"]["WebhookEventType"][];
            /**
             * @description Whether to deliver events. Defaults to `true`.
             * @default true
             * @example true
             */
            enabled?: boolean;
            /**
             * @description A note for your team on what the endpoint is for. Defaults to none.
             * @example Shows new messages to the support team
             */
            description?: string;
        };
        /** @description One page of webhook endpoints, newest first. */
        WebhookList: {
            /** @description The webhook endpoints of this page. */
            data: components["schemas"]["WebhookEndpoint"][];
            /** @description The cursor of the next page of webhook endpoints, or `null` on the last page. */
            cursor: components["schemas"]["NextCursor"];
            /** @description How many webhook endpoints you have, over all pages. */
            total: components["schemas"]["Total"];
        };
        /** @description The properties of a webhook endpoint to change; what is absent stays as it is (RFC 7396). */
        WebhookUpdateInput: {
            /** @description The new address; events that wait for a retry go there too. */
            url?: components["schemas"]["WebhookUrl"];
            /** @description The events to deliver from now on, in place of the earlier ones. */
            events?: components["schemas"]["WebhookEventType"][];
            /**
             * @description Whether to deliver events; `true` also clears `disabled_reason`.
             * @example false
             */
            enabled?: boolean;
            /**
             * @description The new note for your team; `null` removes it.
             * @example Keeps the CRM up to date
             */
            description?: string | null;
        };
        /**
         * Format: uri
         * @description The address of a receiver, without user name, password or fragment. It has to use `https`; `http` is possible only for `localhost`, `127.0.0.1` and `[::1]`, a receiver on your own machine.
         * @example https://hooks.harborbean.example/botbat
         */
        WebhookUrl: string;
    };
    responses: {
        /** @description You have received the event. Any 2xx status within 15 seconds counts, and the body of the answer is not read. After any other answer, or none, the delivery is retried; only 410 disables the endpoint at once. */
        EventAccepted: {
            headers: {
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description The API key is valid, but lacks the scope of the operation; the message names the one that is missing. */
        Forbidden: {
            headers: {
                "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                "X-Request-Id": components["headers"]["X-Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description A fault on our side. Retry with exponential backoff and jitter. */
        InternalError: {
            headers: {
                "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                "X-Request-Id": components["headers"]["X-Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description The request is malformed. The example shows a query parameter that the operation does not have. */
        InvalidRequest: {
            headers: {
                "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                "X-Request-Id": components["headers"]["X-Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description The key has used up the operation's quota for the current window. */
        RateLimited: {
            headers: {
                "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                /**
                 * @description Nothing is left of the rate limit until the window ends.
                 * @example "read";r=0;t=17
                 */
                RateLimit: components["schemas"]["RateLimitState"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                "Retry-After": components["headers"]["Retry-After"];
                "X-Request-Id": components["headers"]["X-Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description The API key is missing, unknown, expired or revoked. */
        Unauthorized: {
            headers: {
                "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                /**
                 * @description The full quota, because nothing is counted without a valid key.
                 * @example "read";r=300;t=60
                 */
                RateLimit: components["schemas"]["RateLimitState"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                "X-Request-Id": components["headers"]["X-Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
    };
    parameters: {
        /**
         * @description Only conversations of this agent; `unassigned` for those that no agent has.
         * @example unassigned
         */
        AssigneeFilter: string;
        /**
         * @description Which campaign. An id that is malformed, unknown or of another organization answers the same 404.
         * @example cmp_01M4T7TXM0HADDNM1XQZD9N7ZR
         */
        CampaignId: components["schemas"]["CampaignId"];
        /**
         * @description Only campaigns in this status.
         * @example draft
         */
        CampaignStatusFilter: components["schemas"]["CampaignStatus"];
        /**
         * @description Which contact. The words `search` and `import` are never ids, for every id starts with `con_`. An id that is malformed, unknown or of another organization answers the same 404.
         * @example con_01KT3SRYY0G428D84GWCJKQSSV
         */
        ContactId: components["schemas"]["ContactId"];
        /**
         * @description What to look for, such as a name, a part of an email or some digits of a phone.
         * @example 202-555
         */
        ContactSearchQuery: string;
        /**
         * @description Only contacts in this segment. A segment that does not exist holds nobody.
         * @example seg_01KRB7NC8095T09K7P0MF854ZM
         */
        ContactSegmentFilter: components["schemas"]["SegmentId"];
        /**
         * @description Only contacts with this tag.
         * @example newsletter
         */
        ContactTagFilter: components["schemas"]["Tag"];
        /**
         * @description Which conversation. An id that is malformed, unknown or of another organization answers the same 404.
         * @example cnv_01M4TS3WY0KV17MRQGATCXEQTB
         */
        ConversationId: components["schemas"]["ConversationId"];
        /**
         * @description Only conversations in this status.
         * @example open
         */
        ConversationStatusFilter: components["schemas"]["ConversationStatus"];
        /**
         * @description Only what was created at this instant or later.
         * @example 2026-06-01T00:00:00Z
         */
        CreatedAfter: components["schemas"]["Timestamp"];
        /**
         * @description Only what was created before this instant. It must be later than `created_after`.
         * @example 2026-10-15T00:00:00Z
         */
        CreatedBefore: components["schemas"]["Timestamp"];
        /**
         * @description Where the page starts: the `cursor` of the previous page. Leave it out for the first page. A cursor belongs to one operation, its filters and your organization, and expires after 24 hours. Pages are ordered by `created_at`, newest first, and a search by relevance. What is created during a walk does not appear in it, what is deleted is skipped, and nothing appears twice.
         * @example eyJhZnRlciI6ImNvbl8wMUtWR0MxVFIwIn0
         */
        Cursor: string;
        /**
         * @description A text of your choice, such as a UUID, that makes the request safe to repeat. For 24 hours, a request with the same key, operation and body returns the first response with `Idempotency-Replayed: true` and does nothing again. The same key with another body is refused with 422; while the first request is still running the answer is 409.
         * @example 7f9c2ba4-1d3e-4c8a-9a51-0f6f5a9d2c11
         */
        IdempotencyKey: string;
        /**
         * @description Which import job. An id that is malformed, unknown, expired or of another organization answers the same 404.
         * @example imp_01M4WPSS0076E34QDP4BM6S1Z6
         */
        ImportId: components["schemas"]["ImportId"];
        /**
         * @description How many resources a page holds at most. Defaults to 25. It may change between pages.
         * @example 25
         */
        Limit: number;
        /**
         * @description Which message. An id that is malformed, unknown or of another organization answers the same 404.
         * @example msg_01M4TS3WY05A3KRWNPZTMGXQ7R
         */
        MessageId: components["schemas"]["MessageId"];
        /**
         * @description Which template. An id that is malformed, unknown or of another organization answers the same 404.
         * @example tpl_01M4R4A9001RT5PD6Y5XEBFW85
         */
        TemplateId: components["schemas"]["TemplateId"];
        /**
         * @description Which webhook endpoint. An id that is malformed, unknown or of another organization answers the same 404.
         * @example whk_01KYY3NN60RB555EPJ7NGG1Y45
         */
        WebhookId: components["schemas"]["WebhookId"];
        /**
         * @description The id of the event. It is the same on every attempt to deliver it, so remember it to handle an event only once.
         * @example evt_01M4TS40V0Z0H58GG84GXVC6G6
         */
        WebhookIdHeader: components["schemas"]["EventId"];
        /**
         * @description Proof that the delivery comes from BotBat: `v1,` and the Base64 of the HMAC-SHA256 of `webhook-id`, `webhook-timestamp` and the body as it was received, joined by full stops. The key is the endpoint's secret without `whsec_`, decoded from Base64. Be prepared for several signatures, separated by spaces; one that matches is enough.
         * @example v1,vZysWQkeCX6wKFAxy8CG0FdK4X208P/Xt2xvwSshh5Y=
         */
        WebhookSignatureHeader: string;
        /**
         * @description When this attempt was made. Refuse a delivery whose time is more than five minutes away from your clock.
         * @example 1791900124
         */
        WebhookTimestampHeader: number;
    };
    requestBodies: never;
    headers: {
        /**
         * @description The origins whose pages may read the response. The sandbox answers `*`, so that the Try It panel works from any page; production answers the origin that your organization registered.
         * @example *
         */
        "Access-Control-Allow-Origin": string;
        /**
         * @description Present, with the value `true`, when the response is the stored answer to an earlier request with the same `Idempotency-Key`; nothing was done again.
         * @example true
         */
        "Idempotency-Replayed": "true";
        /**
         * @description What is left of the rate limit, in the syntax of the IETF draft `draft-ietf-httpapi-ratelimit-headers-10`: the name of the policy, the remaining requests `r`, and the seconds `t` until the window ends. The example is that of the policy `read`.
         * @example "read";r=299;t=60
         */
        RateLimit: components["schemas"]["RateLimitState"];
        /**
         * @description The rate-limit policy of the operation, in the syntax of the IETF draft `draft-ietf-httpapi-ratelimit-headers-10`: its name, the quota `q` in requests, and the window `w` in seconds. The example is that of the policy `read`.
         * @example "read";q=300;w=60
         */
        "RateLimit-Policy": string;
        /**
         * @description How many seconds to wait before the next request is worth sending (RFC 9110, section 10.2.3).
         * @example 17
         */
        "Retry-After": number;
        /**
         * @description The id of this request. It is also in the body of every error as `request_id`; name it when you write to support.
         * @example req_01M4WVYJE0GD95P7M633F3TQ4H
         */
        "X-Request-Id": components["schemas"]["RequestId"];
    };
    pathItems: never;
}
export type Agent = components['schemas']['Agent'];
export type AgentId = components['schemas']['AgentId'];
export type ButtonCode = components['schemas']['ButtonCode'];
export type ButtonPhoneNumber = components['schemas']['ButtonPhoneNumber'];
export type ButtonText = components['schemas']['ButtonText'];
export type ButtonUrl = components['schemas']['ButtonUrl'];
export type Campaign = components['schemas']['Campaign'];
export type CampaignAudience = components['schemas']['CampaignAudience'];
export type CampaignAudienceInput = components['schemas']['CampaignAudienceInput'];
export type CampaignAudienceUpdateInput = components['schemas']['CampaignAudienceUpdateInput'];
export type CampaignCompletedEvent = components['schemas']['CampaignCompletedEvent'];
export type CampaignFailedEvent = components['schemas']['CampaignFailedEvent'];
export type CampaignFailure = components['schemas']['CampaignFailure'];
export type CampaignFailureCode = components['schemas']['CampaignFailureCode'];
export type CampaignId = components['schemas']['CampaignId'];
export type CampaignInput = components['schemas']['CampaignInput'];
export type CampaignList = components['schemas']['CampaignList'];
export type CampaignName = components['schemas']['CampaignName'];
export type CampaignSendInput = components['schemas']['CampaignSendInput'];
export type CampaignStats = components['schemas']['CampaignStats'];
export type CampaignStatus = components['schemas']['CampaignStatus'];
export type CampaignUpdateInput = components['schemas']['CampaignUpdateInput'];
export type Channel = components['schemas']['Channel'];
export type Contact = components['schemas']['Contact'];
export type ContactCreatedEvent = components['schemas']['ContactCreatedEvent'];
export type ContactDeletedEvent = components['schemas']['ContactDeletedEvent'];
export type ContactEmail = components['schemas']['ContactEmail'];
export type ContactId = components['schemas']['ContactId'];
export type ContactImportCompletedEvent = components['schemas']['ContactImportCompletedEvent'];
export type ContactImportFailedEvent = components['schemas']['ContactImportFailedEvent'];
export type ContactImportInput = components['schemas']['ContactImportInput'];
export type ContactInput = components['schemas']['ContactInput'];
export type ContactLanguage = components['schemas']['ContactLanguage'];
export type ContactList = components['schemas']['ContactList'];
export type ContactName = components['schemas']['ContactName'];
export type ContactPhone = components['schemas']['ContactPhone'];
export type ContactSubscriptions = components['schemas']['ContactSubscriptions'];
export type ContactSubscriptionsInput = components['schemas']['ContactSubscriptionsInput'];
export type ContactSubscriptionsUpdateInput = components['schemas']['ContactSubscriptionsUpdateInput'];
export type ContactUpdateInput = components['schemas']['ContactUpdateInput'];
export type ContactUpdatedEvent = components['schemas']['ContactUpdatedEvent'];
export type Conversation = components['schemas']['Conversation'];
export type ConversationAssignInput = components['schemas']['ConversationAssignInput'];
export type ConversationAssignedEvent = components['schemas']['ConversationAssignedEvent'];
export type ConversationDetail = components['schemas']['ConversationDetail'];
export type ConversationId = components['schemas']['ConversationId'];
export type ConversationList = components['schemas']['ConversationList'];
export type ConversationResolvedEvent = components['schemas']['ConversationResolvedEvent'];
export type ConversationStatus = components['schemas']['ConversationStatus'];
export type CopyCodeButton = components['schemas']['CopyCodeButton'];
export type CopyCodeButtonInput = components['schemas']['CopyCodeButtonInput'];
export type CustomFieldValue = components['schemas']['CustomFieldValue'];
export type CustomFields = components['schemas']['CustomFields'];
export type CustomFieldsUpdate = components['schemas']['CustomFieldsUpdate'];
export type DeletedContact = components['schemas']['DeletedContact'];
export type Error = components['schemas']['Error'];
export type ErrorCode = components['schemas']['ErrorCode'];
export type ErrorDetail = components['schemas']['ErrorDetail'];
export type ErrorDetailCode = components['schemas']['ErrorDetailCode'];
export type ErrorMessage = components['schemas']['ErrorMessage'];
export type ErrorResponse = components['schemas']['ErrorResponse'];
export type EventId = components['schemas']['EventId'];
export type FreeformMessageInput = components['schemas']['FreeformMessageInput'];
export type ImportFailure = components['schemas']['ImportFailure'];
export type ImportFailureCode = components['schemas']['ImportFailureCode'];
export type ImportId = components['schemas']['ImportId'];
export type ImportJob = components['schemas']['ImportJob'];
export type ImportJobStatus = components['schemas']['ImportJobStatus'];
export type ImportMode = components['schemas']['ImportMode'];
export type ImportRowError = components['schemas']['ImportRowError'];
export type ImportRowErrorCode = components['schemas']['ImportRowErrorCode'];
export type LocationPath = components['schemas']['LocationPath'];
export type Message = components['schemas']['Message'];
export type MessageDirection = components['schemas']['MessageDirection'];
export type MessageFailure = components['schemas']['MessageFailure'];
export type MessageFailureCode = components['schemas']['MessageFailureCode'];
export type MessageId = components['schemas']['MessageId'];
export type MessageList = components['schemas']['MessageList'];
export type MessageReceivedEvent = components['schemas']['MessageReceivedEvent'];
export type MessageSendInput = components['schemas']['MessageSendInput'];
export type MessageStatus = components['schemas']['MessageStatus'];
export type MessageStatusChange = components['schemas']['MessageStatusChange'];
export type MessageStatusUpdatedEvent = components['schemas']['MessageStatusUpdatedEvent'];
export type NextCursor = components['schemas']['NextCursor'];
export type PhoneNumberButton = components['schemas']['PhoneNumberButton'];
export type PhoneNumberButtonInput = components['schemas']['PhoneNumberButtonInput'];
export type QuickReplyButton = components['schemas']['QuickReplyButton'];
export type QuickReplyButtonInput = components['schemas']['QuickReplyButtonInput'];
export type RateLimitState = components['schemas']['RateLimitState'];
export type RequestId = components['schemas']['RequestId'];
export type SegmentId = components['schemas']['SegmentId'];
export type SubscriptionStatus = components['schemas']['SubscriptionStatus'];
export type Tag = components['schemas']['Tag'];
export type Template = components['schemas']['Template'];
export type TemplateApprovedEvent = components['schemas']['TemplateApprovedEvent'];
export type TemplateBody = components['schemas']['TemplateBody'];
export type TemplateBodyInput = components['schemas']['TemplateBodyInput'];
export type TemplateBodyText = components['schemas']['TemplateBodyText'];
export type TemplateBodyUpdateInput = components['schemas']['TemplateBodyUpdateInput'];
export type TemplateButton = components['schemas']['TemplateButton'];
export type TemplateButtonInput = components['schemas']['TemplateButtonInput'];
export type TemplateCategory = components['schemas']['TemplateCategory'];
export type TemplateComponents = components['schemas']['TemplateComponents'];
export type TemplateComponentsInput = components['schemas']['TemplateComponentsInput'];
export type TemplateComponentsUpdateInput = components['schemas']['TemplateComponentsUpdateInput'];
export type TemplateFooter = components['schemas']['TemplateFooter'];
export type TemplateFooterInput = components['schemas']['TemplateFooterInput'];
export type TemplateFooterText = components['schemas']['TemplateFooterText'];
export type TemplateHeader = components['schemas']['TemplateHeader'];
export type TemplateHeaderFormat = components['schemas']['TemplateHeaderFormat'];
export type TemplateHeaderInput = components['schemas']['TemplateHeaderInput'];
export type TemplateHeaderText = components['schemas']['TemplateHeaderText'];
export type TemplateHeaderUpdateInput = components['schemas']['TemplateHeaderUpdateInput'];
export type TemplateId = components['schemas']['TemplateId'];
export type TemplateInput = components['schemas']['TemplateInput'];
export type TemplateLanguage = components['schemas']['TemplateLanguage'];
export type TemplateList = components['schemas']['TemplateList'];
export type TemplateMediaUrl = components['schemas']['TemplateMediaUrl'];
export type TemplateMessageInput = components['schemas']['TemplateMessageInput'];
export type TemplateName = components['schemas']['TemplateName'];
export type TemplateQuality = components['schemas']['TemplateQuality'];
export type TemplateRejectedEvent = components['schemas']['TemplateRejectedEvent'];
export type TemplateRejection = components['schemas']['TemplateRejection'];
export type TemplateRejectionReason = components['schemas']['TemplateRejectionReason'];
export type TemplateSample = components['schemas']['TemplateSample'];
export type TemplateStatus = components['schemas']['TemplateStatus'];
export type TemplateUpdateInput = components['schemas']['TemplateUpdateInput'];
export type TemplateVariableName = components['schemas']['TemplateVariableName'];
export type Timestamp = components['schemas']['Timestamp'];
export type Total = components['schemas']['Total'];
export type UrlButton = components['schemas']['UrlButton'];
export type UrlButtonInput = components['schemas']['UrlButtonInput'];
export type ValidationError = components['schemas']['ValidationError'];
export type ValidationErrorResponse = components['schemas']['ValidationErrorResponse'];
export type Variables = components['schemas']['Variables'];
export type VariablesUpdate = components['schemas']['VariablesUpdate'];
export type WebhookDelivery = components['schemas']['WebhookDelivery'];
export type WebhookDisabledReason = components['schemas']['WebhookDisabledReason'];
export type WebhookEndpoint = components['schemas']['WebhookEndpoint'];
export type WebhookEndpointCreated = components['schemas']['WebhookEndpointCreated'];
export type WebhookEventType = components['schemas']['WebhookEventType'];
export type WebhookId = components['schemas']['WebhookId'];
export type WebhookInput = components['schemas']['WebhookInput'];
export type WebhookList = components['schemas']['WebhookList'];
export type WebhookUpdateInput = components['schemas']['WebhookUpdateInput'];
export type WebhookUrl = components['schemas']['WebhookUrl'];
export type ResponseEventAccepted = components['responses']['EventAccepted'];
export type ResponseForbidden = components['responses']['Forbidden'];
export type ResponseInternalError = components['responses']['InternalError'];
export type ResponseInvalidRequest = components['responses']['InvalidRequest'];
export type ResponseRateLimited = components['responses']['RateLimited'];
export type ResponseUnauthorized = components['responses']['Unauthorized'];
export type ParameterAssigneeFilter = components['parameters']['AssigneeFilter'];
export type ParameterCampaignId = components['parameters']['CampaignId'];
export type ParameterCampaignStatusFilter = components['parameters']['CampaignStatusFilter'];
export type ParameterContactId = components['parameters']['ContactId'];
export type ParameterContactSearchQuery = components['parameters']['ContactSearchQuery'];
export type ParameterContactSegmentFilter = components['parameters']['ContactSegmentFilter'];
export type ParameterContactTagFilter = components['parameters']['ContactTagFilter'];
export type ParameterConversationId = components['parameters']['ConversationId'];
export type ParameterConversationStatusFilter = components['parameters']['ConversationStatusFilter'];
export type ParameterCreatedAfter = components['parameters']['CreatedAfter'];
export type ParameterCreatedBefore = components['parameters']['CreatedBefore'];
export type ParameterCursor = components['parameters']['Cursor'];
export type ParameterIdempotencyKey = components['parameters']['IdempotencyKey'];
export type ParameterImportId = components['parameters']['ImportId'];
export type ParameterLimit = components['parameters']['Limit'];
export type ParameterMessageId = components['parameters']['MessageId'];
export type ParameterTemplateId = components['parameters']['TemplateId'];
export type ParameterWebhookId = components['parameters']['WebhookId'];
export type ParameterWebhookIdHeader = components['parameters']['WebhookIdHeader'];
export type ParameterWebhookSignatureHeader = components['parameters']['WebhookSignatureHeader'];
export type ParameterWebhookTimestampHeader = components['parameters']['WebhookTimestampHeader'];
export type HeaderAccessControlAllowOrigin = components['headers']['Access-Control-Allow-Origin'];
export type HeaderIdempotencyReplayed = components['headers']['Idempotency-Replayed'];
export type HeaderRateLimit = components['headers']['RateLimit'];
export type HeaderRateLimitPolicy = components['headers']['RateLimit-Policy'];
export type HeaderRetryAfter = components['headers']['Retry-After'];
export type HeaderXRequestId = components['headers']['X-Request-Id'];
export type $defs = Record<string, never>;
export interface operations {
    listCampaigns: {
        parameters: {
            query?: {
                /**
                 * @description Only campaigns in this status.
                 * @example draft
                 */
                status?: components["parameters"]["CampaignStatusFilter"];
                /**
                 * @description Only what was created at this instant or later.
                 * @example 2026-06-01T00:00:00Z
                 */
                created_after?: components["parameters"]["CreatedAfter"];
                /**
                 * @description Only what was created before this instant. It must be later than `created_after`.
                 * @example 2026-10-15T00:00:00Z
                 */
                created_before?: components["parameters"]["CreatedBefore"];
                /**
                 * @description Where the page starts: the `cursor` of the previous page. Leave it out for the first page. A cursor belongs to one operation, its filters and your organization, and expires after 24 hours. Pages are ordered by `created_at`, newest first, and a search by relevance. What is created during a walk does not appear in it, what is deleted is skipped, and nothing appears twice.
                 * @example eyJhZnRlciI6ImNvbl8wMUtWR0MxVFIwIn0
                 */
                cursor?: components["parameters"]["Cursor"];
                /**
                 * @description How many resources a page holds at most. Defaults to 25. It may change between pages.
                 * @example 25
                 */
                limit?: components["parameters"]["Limit"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of campaigns. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CampaignList"];
                };
            };
            /** @description A filter, the cursor or the limit has a value that is not allowed, or the dates are reversed. */
            400: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
        };
    };
    createCampaign: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A text of your choice, such as a UUID, that makes the request safe to repeat. For 24 hours, a request with the same key, operation and body returns the first response with `Idempotency-Replayed: true` and does nothing again. The same key with another body is refused with 422; while the first request is still running the answer is 409.
                 * @example 7f9c2ba4-1d3e-4c8a-9a51-0f6f5a9d2c11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The campaign to create. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CampaignInput"];
            };
        };
        responses: {
            /** @description The campaign was created as a draft. */
            201: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    /**
                     * @description The path of the new campaign.
                     * @example /v1/campaigns/cmp_01M4WT7MM04RNJ0HH6CNNY1F9X
                     */
                    Location: components["schemas"]["LocationPath"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Campaign"];
                };
            };
            /** @description The body is not JSON, or a property that every campaign needs is missing. */
            400: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description The first campaign with this `Idempotency-Key` is still being created. */
            409: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description A value is not allowed or names something that does not exist, or the `Idempotency-Key` was used with another body. */
            422: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ValidationErrorResponse"];
                };
            };
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
        };
    };
    getCampaign: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Which campaign. An id that is malformed, unknown or of another organization answers the same 404.
                 * @example cmp_01M4T7TXM0HADDNM1XQZD9N7ZR
                 */
                campaign_id: components["parameters"]["CampaignId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The campaign as it is now. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Campaign"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description Your organization has no campaign with this id. */
            404: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
        };
    };
    replaceCampaign: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Which campaign. An id that is malformed, unknown or of another organization answers the same 404.
                 * @example cmp_01M4T7TXM0HADDNM1XQZD9N7ZR
                 */
                campaign_id: components["parameters"]["CampaignId"];
            };
            cookie?: never;
        };
        /** @description The whole campaign as it is to be. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CampaignInput"];
            };
        };
        responses: {
            /** @description The draft was replaced. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Campaign"];
                };
            };
            /** @description The new version of the draft is not JSON, or lacks a property that every campaign needs. */
            400: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description There is no campaign with this id to replace. */
            404: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description The campaign is no longer a draft. */
            409: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description A value is not allowed, is read-only, or names something that does not exist. */
            422: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ValidationErrorResponse"];
                };
            };
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
        };
    };
    deleteCampaign: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Which campaign. An id that is malformed, unknown or of another organization answers the same 404.
                 * @example cmp_01M4T7TXM0HADDNM1XQZD9N7ZR
                 */
                campaign_id: components["parameters"]["CampaignId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The draft is gone. The response has no body. */
            204: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description There is no campaign with this id, or it was deleted before. */
            404: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description The campaign is not a draft, so it cannot be deleted. */
            409: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
        };
    };
    updateCampaign: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Which campaign. An id that is malformed, unknown or of another organization answers the same 404.
                 * @example cmp_01M4T7TXM0HADDNM1XQZD9N7ZR
                 */
                campaign_id: components["parameters"]["CampaignId"];
            };
            cookie?: never;
        };
        /** @description The properties of the draft to change. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CampaignUpdateInput"];
            };
        };
        responses: {
            /** @description The draft was changed. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Campaign"];
                };
            };
            /** @description The body with the changes is empty or is not JSON. */
            400: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description There is no campaign with this id to change. */
            404: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description The campaign can no longer be changed, for it is not a draft. */
            409: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description One of the changes is not allowed. */
            422: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ValidationErrorResponse"];
                };
            };
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
        };
    };
    sendCampaign: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A text of your choice, such as a UUID, that makes the request safe to repeat. For 24 hours, a request with the same key, operation and body returns the first response with `Idempotency-Replayed: true` and does nothing again. The same key with another body is refused with 422; while the first request is still running the answer is 409.
                 * @example 7f9c2ba4-1d3e-4c8a-9a51-0f6f5a9d2c11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description Which campaign. An id that is malformed, unknown or of another organization answers the same 404.
                 * @example cmp_01M4T7TXM0HADDNM1XQZD9N7ZR
                 */
                campaign_id: components["parameters"]["CampaignId"];
            };
            cookie?: never;
        };
        /** @description When to send. Leave the body out to send now. */
        requestBody?: {
            content: {
                "application/json": components["schemas"]["CampaignSendInput"];
            };
        };
        responses: {
            /** @description The campaign is being sent, or waits for its time. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Campaign"];
                };
            };
            /** @description The body is neither JSON nor absent. */
            400: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description There is no campaign with this id to send. */
            404: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description The campaign was sent before, or the first request with this `Idempotency-Key` is still running. */
            409: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description The time is not possible, or the `Idempotency-Key` was used with another body. */
            422: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ValidationErrorResponse"];
                };
            };
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
        };
    };
    listContacts: {
        parameters: {
            query?: {
                /**
                 * @description Only contacts in this segment. A segment that does not exist holds nobody.
                 * @example seg_01KRB7NC8095T09K7P0MF854ZM
                 */
                segment?: components["parameters"]["ContactSegmentFilter"];
                /**
                 * @description Only contacts with this tag.
                 * @example newsletter
                 */
                tag?: components["parameters"]["ContactTagFilter"];
                /**
                 * @description Only what was created at this instant or later.
                 * @example 2026-06-01T00:00:00Z
                 */
                created_after?: components["parameters"]["CreatedAfter"];
                /**
                 * @description Only what was created before this instant. It must be later than `created_after`.
                 * @example 2026-10-15T00:00:00Z
                 */
                created_before?: components["parameters"]["CreatedBefore"];
                /**
                 * @description Where the page starts: the `cursor` of the previous page. Leave it out for the first page. A cursor belongs to one operation, its filters and your organization, and expires after 24 hours. Pages are ordered by `created_at`, newest first, and a search by relevance. What is created during a walk does not appear in it, what is deleted is skipped, and nothing appears twice.
                 * @example eyJhZnRlciI6ImNvbl8wMUtWR0MxVFIwIn0
                 */
                cursor?: components["parameters"]["Cursor"];
                /**
                 * @description How many resources a page holds at most. Defaults to 25. It may change between pages.
                 * @example 25
                 */
                limit?: components["parameters"]["Limit"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of your contacts. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContactList"];
                };
            };
            /** @description A filter, the cursor or the limit is not possible, or a query parameter is unknown. */
            400: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
        };
    };
    createContact: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A text of your choice, such as a UUID, that makes the request safe to repeat. For 24 hours, a request with the same key, operation and body returns the first response with `Idempotency-Replayed: true` and does nothing again. The same key with another body is refused with 422; while the first request is still running the answer is 409.
                 * @example 7f9c2ba4-1d3e-4c8a-9a51-0f6f5a9d2c11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The contact to create. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ContactInput"];
            };
        };
        responses: {
            /** @description The contact was created. */
            201: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    /**
                     * @description The path of the new contact.
                     * @example /v1/contacts/con_01M4WRGPT0WN17VSW266Z6TSBH
                     */
                    Location: components["schemas"]["LocationPath"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Contact"];
                };
            };
            /** @description The body is not JSON, or has neither an email nor a phone. */
            400: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description Another contact has this email or phone, or the first contact with this `Idempotency-Key` is still being created. */
            409: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description A property of the new contact is not allowed or has a value that is not, or the `Idempotency-Key` was used with another body. */
            422: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ValidationErrorResponse"];
                };
            };
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
        };
    };
    searchContacts: {
        parameters: {
            query: {
                /**
                 * @description What to look for, such as a name, a part of an email or some digits of a phone.
                 * @example 202-555
                 */
                q: components["parameters"]["ContactSearchQuery"];
                /**
                 * @description Where the page starts: the `cursor` of the previous page. Leave it out for the first page. A cursor belongs to one operation, its filters and your organization, and expires after 24 hours. Pages are ordered by `created_at`, newest first, and a search by relevance. What is created during a walk does not appear in it, what is deleted is skipped, and nothing appears twice.
                 * @example eyJhZnRlciI6ImNvbl8wMUtWR0MxVFIwIn0
                 */
                cursor?: components["parameters"]["Cursor"];
                /**
                 * @description How many resources a page holds at most. Defaults to 25. It may change between pages.
                 * @example 25
                 */
                limit?: components["parameters"]["Limit"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of the contacts that match; an empty one when nobody does. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContactList"];
                };
            };
            /** @description There is nothing to look for, or a query parameter has a value that is not allowed. */
            400: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
        };
    };
    importContacts: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A text of your choice, such as a UUID, that makes the request safe to repeat. For 24 hours, a request with the same key, operation and body returns the first response with `Idempotency-Replayed: true` and does nothing again. The same key with another body is refused with 422; while the first request is still running the answer is 409.
                 * @example 7f9c2ba4-1d3e-4c8a-9a51-0f6f5a9d2c11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The file, as a form upload. This is the one operation whose body is not JSON. */
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["ContactImportInput"];
            };
        };
        responses: {
            /** @description The file has arrived, and a job to import it was created. */
            201: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    /**
                     * @description The path at which to poll the import job.
                     * @example /v1/contacts/imports/imp_01M4WPSS0076E34QDP4BM6S1Z6
                     */
                    Location: components["schemas"]["LocationPath"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportJob"];
                };
            };
            /** @description The body is not a form upload, or has no part named `file`. */
            400: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description The first upload with this `Idempotency-Key` has not been answered yet. */
            409: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description The file cannot be used, the mode does not exist, or the `Idempotency-Key` was used with another file. */
            422: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ValidationErrorResponse"];
                };
            };
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
        };
    };
    getContactImport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Which import job. An id that is malformed, unknown, expired or of another organization answers the same 404.
                 * @example imp_01M4WPSS0076E34QDP4BM6S1Z6
                 */
                import_id: components["parameters"]["ImportId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The import job as it is now. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    /**
                     * @description How many seconds to wait before the next poll. Present while the job is queued or processing.
                     * @example 2
                     */
                    "Retry-After"?: number;
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportJob"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description Your organization has no import job with this id, or no longer has it. */
            404: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
        };
    };
    getContact: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Which contact. The words `search` and `import` are never ids, for every id starts with `con_`. An id that is malformed, unknown or of another organization answers the same 404.
                 * @example con_01KT3SRYY0G428D84GWCJKQSSV
                 */
                contact_id: components["parameters"]["ContactId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The contact as it is now. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Contact"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description Your organization has no contact with this id. */
            404: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
        };
    };
    replaceContact: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Which contact. The words `search` and `import` are never ids, for every id starts with `con_`. An id that is malformed, unknown or of another organization answers the same 404.
                 * @example con_01KT3SRYY0G428D84GWCJKQSSV
                 */
                contact_id: components["parameters"]["ContactId"];
            };
            cookie?: never;
        };
        /** @description The contact as it is to be from now on. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ContactInput"];
            };
        };
        responses: {
            /** @description The contact was replaced. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Contact"];
                };
            };
            /** @description The new version of the contact is not JSON, or has neither an email nor a phone. */
            400: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description There is no contact with this id to replace; a new contact is created with POST. */
            404: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description Another contact has the email or phone that the body gives. */
            409: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description The new version of the contact has a value that is not allowed. */
            422: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ValidationErrorResponse"];
                };
            };
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
        };
    };
    deleteContact: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Which contact. The words `search` and `import` are never ids, for every id starts with `con_`. An id that is malformed, unknown or of another organization answers the same 404.
                 * @example con_01KT3SRYY0G428D84GWCJKQSSV
                 */
                contact_id: components["parameters"]["ContactId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The contact is gone. The response has no body. */
            204: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description There is no contact with this id, or it was deleted before. */
            404: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
        };
    };
    updateContact: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Which contact. The words `search` and `import` are never ids, for every id starts with `con_`. An id that is malformed, unknown or of another organization answers the same 404.
                 * @example con_01KT3SRYY0G428D84GWCJKQSSV
                 */
                contact_id: components["parameters"]["ContactId"];
            };
            cookie?: never;
        };
        /** @description The properties of the contact to change. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ContactUpdateInput"];
            };
        };
        responses: {
            /** @description The contact was changed; the body shows it whole. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Contact"];
                };
            };
            /** @description The body with the changes to the contact is empty or is not JSON. */
            400: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description There is no contact with this id to change. */
            404: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description Another contact has the new email or the new phone. */
            409: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description A new value is not allowed, or nothing would be left to reach the contact by. */
            422: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ValidationErrorResponse"];
                };
            };
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
        };
    };
    sendMessage: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A text of your choice, such as a UUID, that makes the request safe to repeat. For 24 hours, a request with the same key, operation and body returns the first response with `Idempotency-Replayed: true` and does nothing again. The same key with another body is refused with 422; while the first request is still running the answer is 409.
                 * @example 7f9c2ba4-1d3e-4c8a-9a51-0f6f5a9d2c11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The message to send. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["MessageSendInput"];
            };
        };
        responses: {
            /** @description The message is queued. */
            201: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    /**
                     * @description The path of the new message.
                     * @example /v1/messages/msg_01M4TS3WY05A3KRWNPZTMGXQ7R
                     */
                    Location: components["schemas"]["LocationPath"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Message"];
                };
            };
            /** @description The body is not JSON, or lacks the contact, the channel, or both a template and a text. */
            400: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description The contact has opted out, has no phone or wrote too long ago, WhatsApp has not approved the template, or the first request with this `Idempotency-Key` has not been answered yet. */
            409: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description A value is not allowed or names something that does not exist, or the `Idempotency-Key` was used with another message. */
            422: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ValidationErrorResponse"];
                };
            };
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
        };
    };
    getMessage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Which message. An id that is malformed, unknown or of another organization answers the same 404.
                 * @example msg_01M4TS3WY05A3KRWNPZTMGXQ7R
                 */
                message_id: components["parameters"]["MessageId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The message as it is now. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Message"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description Your organization has no message with this id. */
            404: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
        };
    };
    listConversations: {
        parameters: {
            query?: {
                /**
                 * @description Only conversations in this status.
                 * @example open
                 */
                status?: components["parameters"]["ConversationStatusFilter"];
                /**
                 * @description Only conversations of this agent; `unassigned` for those that no agent has.
                 * @example unassigned
                 */
                assignee?: components["parameters"]["AssigneeFilter"];
                /**
                 * @description Where the page starts: the `cursor` of the previous page. Leave it out for the first page. A cursor belongs to one operation, its filters and your organization, and expires after 24 hours. Pages are ordered by `created_at`, newest first, and a search by relevance. What is created during a walk does not appear in it, what is deleted is skipped, and nothing appears twice.
                 * @example eyJhZnRlciI6ImNvbl8wMUtWR0MxVFIwIn0
                 */
                cursor?: components["parameters"]["Cursor"];
                /**
                 * @description How many resources a page holds at most. Defaults to 25. It may change between pages.
                 * @example 25
                 */
                limit?: components["parameters"]["Limit"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of conversations. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConversationList"];
                };
            };
            /** @description The status, the assignee or the page is not possible, or a query parameter is unknown. */
            400: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
        };
    };
    getConversation: {
        parameters: {
            query?: {
                /**
                 * @description Where the page starts: the `cursor` of the previous page. Leave it out for the first page. A cursor belongs to one operation, its filters and your organization, and expires after 24 hours. Pages are ordered by `created_at`, newest first, and a search by relevance. What is created during a walk does not appear in it, what is deleted is skipped, and nothing appears twice.
                 * @example eyJhZnRlciI6ImNvbl8wMUtWR0MxVFIwIn0
                 */
                cursor?: components["parameters"]["Cursor"];
                /**
                 * @description How many resources a page holds at most. Defaults to 25. It may change between pages.
                 * @example 25
                 */
                limit?: components["parameters"]["Limit"];
            };
            header?: never;
            path: {
                /**
                 * @description Which conversation. An id that is malformed, unknown or of another organization answers the same 404.
                 * @example cnv_01M4TS3WY0KV17MRQGATCXEQTB
                 */
                conversation_id: components["parameters"]["ConversationId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The conversation, with one page of its messages. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConversationDetail"];
                };
            };
            /** @description A query parameter is unknown, or does not name a page of the messages. */
            400: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description Your organization has no conversation with this id. */
            404: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
        };
    };
    assignConversation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Which conversation. An id that is malformed, unknown or of another organization answers the same 404.
                 * @example cnv_01M4TS3WY0KV17MRQGATCXEQTB
                 */
                conversation_id: components["parameters"]["ConversationId"];
            };
            cookie?: never;
        };
        /** @description The agent who is to take over. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConversationAssignInput"];
            };
        };
        responses: {
            /** @description The conversation is with the agent. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Conversation"];
                };
            };
            /** @description The body is not JSON, or names no agent. */
            400: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description There is no conversation with this id to assign. */
            404: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description The conversation is resolved, so it cannot be assigned. */
            409: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description The agent does not exist, or the note is not allowed. */
            422: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ValidationErrorResponse"];
                };
            };
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
        };
    };
    resolveConversation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Which conversation. An id that is malformed, unknown or of another organization answers the same 404.
                 * @example cnv_01M4TS3WY0KV17MRQGATCXEQTB
                 */
                conversation_id: components["parameters"]["ConversationId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The conversation is now resolved. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Conversation"];
                };
            };
            /** @description The request has a query parameter, while this operation has none. */
            400: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description There is no conversation with this id to resolve. */
            404: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description The conversation was resolved before. */
            409: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
        };
    };
    listTemplates: {
        parameters: {
            query?: {
                /**
                 * @description Where the page starts: the `cursor` of the previous page. Leave it out for the first page. A cursor belongs to one operation, its filters and your organization, and expires after 24 hours. Pages are ordered by `created_at`, newest first, and a search by relevance. What is created during a walk does not appear in it, what is deleted is skipped, and nothing appears twice.
                 * @example eyJhZnRlciI6ImNvbl8wMUtWR0MxVFIwIn0
                 */
                cursor?: components["parameters"]["Cursor"];
                /**
                 * @description How many resources a page holds at most. Defaults to 25. It may change between pages.
                 * @example 25
                 */
                limit?: components["parameters"]["Limit"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of templates. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TemplateList"];
                };
            };
            /** @description A query parameter does not exist here, or has a value that is not allowed. */
            400: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
        };
    };
    createTemplate: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A text of your choice, such as a UUID, that makes the request safe to repeat. For 24 hours, a request with the same key, operation and body returns the first response with `Idempotency-Replayed: true` and does nothing again. The same key with another body is refused with 422; while the first request is still running the answer is 409.
                 * @example 7f9c2ba4-1d3e-4c8a-9a51-0f6f5a9d2c11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The template to create. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["TemplateInput"];
            };
        };
        responses: {
            /** @description The template was created as a draft. */
            201: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    /**
                     * @description The path of the new template.
                     * @example /v1/templates/tpl_01M4WSC5Q0WG7119SNZ373S5KT
                     */
                    Location: components["schemas"]["LocationPath"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Template"];
                };
            };
            /** @description The body is not JSON, or a property that every new template needs is missing. */
            400: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description The first template with this `Idempotency-Key` is still being created. */
            409: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description A value is not allowed, a sample is missing, or the `Idempotency-Key` was used with another body. */
            422: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ValidationErrorResponse"];
                };
            };
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
        };
    };
    getTemplate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Which template. An id that is malformed, unknown or of another organization answers the same 404.
                 * @example tpl_01M4R4A9001RT5PD6Y5XEBFW85
                 */
                template_id: components["parameters"]["TemplateId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The template as it is now. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Template"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description Your organization has no template with this id. */
            404: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
        };
    };
    replaceTemplate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Which template. An id that is malformed, unknown or of another organization answers the same 404.
                 * @example tpl_01M4R4A9001RT5PD6Y5XEBFW85
                 */
                template_id: components["parameters"]["TemplateId"];
            };
            cookie?: never;
        };
        /** @description The whole template as it is to be. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["TemplateInput"];
            };
        };
        responses: {
            /** @description The template was replaced, and is a draft. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Template"];
                };
            };
            /** @description The body is not JSON, or lacks a property that every template needs. */
            400: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description There is no template with this id to replace. */
            404: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description The template is neither a draft nor rejected, so it cannot be replaced. */
            409: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description A value is not allowed, or is read-only. */
            422: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ValidationErrorResponse"];
                };
            };
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
        };
    };
    deleteTemplate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Which template. An id that is malformed, unknown or of another organization answers the same 404.
                 * @example tpl_01M4R4A9001RT5PD6Y5XEBFW85
                 */
                template_id: components["parameters"]["TemplateId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The template is gone. The response has no body. */
            204: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description There is no template with this id, or it was deleted before. */
            404: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description A scheduled or sending campaign uses the template. */
            409: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
        };
    };
    updateTemplate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Which template. An id that is malformed, unknown or of another organization answers the same 404.
                 * @example tpl_01M4R4A9001RT5PD6Y5XEBFW85
                 */
                template_id: components["parameters"]["TemplateId"];
            };
            cookie?: never;
        };
        /** @description The properties of the template to change. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["TemplateUpdateInput"];
            };
        };
        responses: {
            /** @description The template was changed, and is a draft. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Template"];
                };
            };
            /** @description The body is empty or is not JSON, so that no change can be read from it. */
            400: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description There is no template with this id to change. */
            404: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description The template is neither a draft nor rejected, so it cannot be changed. */
            409: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description One of the changes to the template is not allowed. */
            422: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ValidationErrorResponse"];
                };
            };
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
        };
    };
    submitTemplate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Which template. An id that is malformed, unknown or of another organization answers the same 404.
                 * @example tpl_01M4R4A9001RT5PD6Y5XEBFW85
                 */
                template_id: components["parameters"]["TemplateId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The template was handed to WhatsApp, and is pending. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Template"];
                };
            };
            /** @description The request has a query parameter, which this operation does not take. */
            400: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description There is no template with this id to submit. */
            404: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description The template is neither a draft nor rejected, so it cannot be submitted. */
            409: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
        };
    };
    listWebhooks: {
        parameters: {
            query?: {
                /**
                 * @description Where the page starts: the `cursor` of the previous page. Leave it out for the first page. A cursor belongs to one operation, its filters and your organization, and expires after 24 hours. Pages are ordered by `created_at`, newest first, and a search by relevance. What is created during a walk does not appear in it, what is deleted is skipped, and nothing appears twice.
                 * @example eyJhZnRlciI6ImNvbl8wMUtWR0MxVFIwIn0
                 */
                cursor?: components["parameters"]["Cursor"];
                /**
                 * @description How many resources a page holds at most. Defaults to 25. It may change between pages.
                 * @example 25
                 */
                limit?: components["parameters"]["Limit"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of webhook endpoints. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookList"];
                };
            };
            /** @description The page size or the cursor is not possible, or a query parameter is unknown. */
            400: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
        };
    };
    createWebhook: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A text of your choice, such as a UUID, that makes the request safe to repeat. For 24 hours, a request with the same key, operation and body returns the first response with `Idempotency-Replayed: true` and does nothing again. The same key with another body is refused with 422; while the first request is still running the answer is 409.
                 * @example 7f9c2ba4-1d3e-4c8a-9a51-0f6f5a9d2c11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The webhook endpoint to create. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["WebhookInput"];
            };
        };
        responses: {
            /** @description The webhook endpoint was created; `secret` is shown this once. */
            201: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    /**
                     * @description The path of the new webhook endpoint.
                     * @example /v1/webhooks/whk_01M4WV33H0N5DGW4PNWMB33C2K
                     */
                    Location: components["schemas"]["LocationPath"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookEndpointCreated"];
                };
            };
            /** @description The body is not JSON, or `url` or `events` is missing. */
            400: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description The first webhook endpoint with this `Idempotency-Key` is still being created. */
            409: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description The address or an event is not allowed, or the `Idempotency-Key` was used with another body. */
            422: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ValidationErrorResponse"];
                };
            };
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
        };
    };
    getWebhook: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Which webhook endpoint. An id that is malformed, unknown or of another organization answers the same 404.
                 * @example whk_01KYY3NN60RB555EPJ7NGG1Y45
                 */
                webhook_id: components["parameters"]["WebhookId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The webhook endpoint as it is now. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookEndpoint"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description Your organization has no webhook endpoint with this id. */
            404: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
        };
    };
    replaceWebhook: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Which webhook endpoint. An id that is malformed, unknown or of another organization answers the same 404.
                 * @example whk_01KYY3NN60RB555EPJ7NGG1Y45
                 */
                webhook_id: components["parameters"]["WebhookId"];
            };
            cookie?: never;
        };
        /** @description The whole webhook endpoint as it is to be. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["WebhookInput"];
            };
        };
        responses: {
            /** @description The webhook endpoint was replaced. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookEndpoint"];
                };
            };
            /** @description The body is not JSON, or lacks the address or the events. */
            400: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description There is no webhook endpoint with this id to replace. */
            404: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description A value is not allowed or is read-only. */
            422: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ValidationErrorResponse"];
                };
            };
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
        };
    };
    deleteWebhook: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Which webhook endpoint. An id that is malformed, unknown or of another organization answers the same 404.
                 * @example whk_01KYY3NN60RB555EPJ7NGG1Y45
                 */
                webhook_id: components["parameters"]["WebhookId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The webhook endpoint is gone. The response has no body. */
            204: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description There is no webhook endpoint with this id, or it was deleted before. */
            404: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
        };
    };
    updateWebhook: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Which webhook endpoint. An id that is malformed, unknown or of another organization answers the same 404.
                 * @example whk_01KYY3NN60RB555EPJ7NGG1Y45
                 */
                webhook_id: components["parameters"]["WebhookId"];
            };
            cookie?: never;
        };
        /** @description The properties of the webhook endpoint to change. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["WebhookUpdateInput"];
            };
        };
        responses: {
            /** @description The webhook endpoint was changed. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookEndpoint"];
                };
            };
            /** @description The body of changes is empty or is not JSON. */
            400: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description There is no webhook endpoint with this id to change. */
            404: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description One of the changes to the webhook endpoint is not allowed. */
            422: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ValidationErrorResponse"];
                };
            };
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
        };
    };
    onCampaignCompleted: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The id of the event. It is the same on every attempt to deliver it, so remember it to handle an event only once.
                 * @example evt_01M4TS40V0Z0H58GG84GXVC6G6
                 */
                "webhook-id": components["parameters"]["WebhookIdHeader"];
                /**
                 * @description When this attempt was made. Refuse a delivery whose time is more than five minutes away from your clock.
                 * @example 1791900124
                 */
                "webhook-timestamp": components["parameters"]["WebhookTimestampHeader"];
                /**
                 * @description Proof that the delivery comes from BotBat: `v1,` and the Base64 of the HMAC-SHA256 of `webhook-id`, `webhook-timestamp` and the body as it was received, joined by full stops. The key is the endpoint's secret without `whsec_`, decoded from Base64. Be prepared for several signatures, separated by spaces; one that matches is enough.
                 * @example v1,vZysWQkeCX6wKFAxy8CG0FdK4X208P/Xt2xvwSshh5Y=
                 */
                "webhook-signature": components["parameters"]["WebhookSignatureHeader"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The completed campaign. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CampaignCompletedEvent"];
            };
        };
        responses: {
            204: components["responses"]["EventAccepted"];
        };
    };
    onCampaignFailed: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The id of the event. It is the same on every attempt to deliver it, so remember it to handle an event only once.
                 * @example evt_01M4TS40V0Z0H58GG84GXVC6G6
                 */
                "webhook-id": components["parameters"]["WebhookIdHeader"];
                /**
                 * @description When this attempt was made. Refuse a delivery whose time is more than five minutes away from your clock.
                 * @example 1791900124
                 */
                "webhook-timestamp": components["parameters"]["WebhookTimestampHeader"];
                /**
                 * @description Proof that the delivery comes from BotBat: `v1,` and the Base64 of the HMAC-SHA256 of `webhook-id`, `webhook-timestamp` and the body as it was received, joined by full stops. The key is the endpoint's secret without `whsec_`, decoded from Base64. Be prepared for several signatures, separated by spaces; one that matches is enough.
                 * @example v1,vZysWQkeCX6wKFAxy8CG0FdK4X208P/Xt2xvwSshh5Y=
                 */
                "webhook-signature": components["parameters"]["WebhookSignatureHeader"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The failed campaign. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CampaignFailedEvent"];
            };
        };
        responses: {
            204: components["responses"]["EventAccepted"];
        };
    };
    onContactCreated: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The id of the event. It is the same on every attempt to deliver it, so remember it to handle an event only once.
                 * @example evt_01M4TS40V0Z0H58GG84GXVC6G6
                 */
                "webhook-id": components["parameters"]["WebhookIdHeader"];
                /**
                 * @description When this attempt was made. Refuse a delivery whose time is more than five minutes away from your clock.
                 * @example 1791900124
                 */
                "webhook-timestamp": components["parameters"]["WebhookTimestampHeader"];
                /**
                 * @description Proof that the delivery comes from BotBat: `v1,` and the Base64 of the HMAC-SHA256 of `webhook-id`, `webhook-timestamp` and the body as it was received, joined by full stops. The key is the endpoint's secret without `whsec_`, decoded from Base64. Be prepared for several signatures, separated by spaces; one that matches is enough.
                 * @example v1,vZysWQkeCX6wKFAxy8CG0FdK4X208P/Xt2xvwSshh5Y=
                 */
                "webhook-signature": components["parameters"]["WebhookSignatureHeader"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The new contact. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ContactCreatedEvent"];
            };
        };
        responses: {
            204: components["responses"]["EventAccepted"];
        };
    };
    onContactUpdated: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The id of the event. It is the same on every attempt to deliver it, so remember it to handle an event only once.
                 * @example evt_01M4TS40V0Z0H58GG84GXVC6G6
                 */
                "webhook-id": components["parameters"]["WebhookIdHeader"];
                /**
                 * @description When this attempt was made. Refuse a delivery whose time is more than five minutes away from your clock.
                 * @example 1791900124
                 */
                "webhook-timestamp": components["parameters"]["WebhookTimestampHeader"];
                /**
                 * @description Proof that the delivery comes from BotBat: `v1,` and the Base64 of the HMAC-SHA256 of `webhook-id`, `webhook-timestamp` and the body as it was received, joined by full stops. The key is the endpoint's secret without `whsec_`, decoded from Base64. Be prepared for several signatures, separated by spaces; one that matches is enough.
                 * @example v1,vZysWQkeCX6wKFAxy8CG0FdK4X208P/Xt2xvwSshh5Y=
                 */
                "webhook-signature": components["parameters"]["WebhookSignatureHeader"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The changed contact. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ContactUpdatedEvent"];
            };
        };
        responses: {
            204: components["responses"]["EventAccepted"];
        };
    };
    onContactDeleted: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The id of the event. It is the same on every attempt to deliver it, so remember it to handle an event only once.
                 * @example evt_01M4TS40V0Z0H58GG84GXVC6G6
                 */
                "webhook-id": components["parameters"]["WebhookIdHeader"];
                /**
                 * @description When this attempt was made. Refuse a delivery whose time is more than five minutes away from your clock.
                 * @example 1791900124
                 */
                "webhook-timestamp": components["parameters"]["WebhookTimestampHeader"];
                /**
                 * @description Proof that the delivery comes from BotBat: `v1,` and the Base64 of the HMAC-SHA256 of `webhook-id`, `webhook-timestamp` and the body as it was received, joined by full stops. The key is the endpoint's secret without `whsec_`, decoded from Base64. Be prepared for several signatures, separated by spaces; one that matches is enough.
                 * @example v1,vZysWQkeCX6wKFAxy8CG0FdK4X208P/Xt2xvwSshh5Y=
                 */
                "webhook-signature": components["parameters"]["WebhookSignatureHeader"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The id of the deleted contact. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ContactDeletedEvent"];
            };
        };
        responses: {
            204: components["responses"]["EventAccepted"];
        };
    };
    onContactImportCompleted: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The id of the event. It is the same on every attempt to deliver it, so remember it to handle an event only once.
                 * @example evt_01M4TS40V0Z0H58GG84GXVC6G6
                 */
                "webhook-id": components["parameters"]["WebhookIdHeader"];
                /**
                 * @description When this attempt was made. Refuse a delivery whose time is more than five minutes away from your clock.
                 * @example 1791900124
                 */
                "webhook-timestamp": components["parameters"]["WebhookTimestampHeader"];
                /**
                 * @description Proof that the delivery comes from BotBat: `v1,` and the Base64 of the HMAC-SHA256 of `webhook-id`, `webhook-timestamp` and the body as it was received, joined by full stops. The key is the endpoint's secret without `whsec_`, decoded from Base64. Be prepared for several signatures, separated by spaces; one that matches is enough.
                 * @example v1,vZysWQkeCX6wKFAxy8CG0FdK4X208P/Xt2xvwSshh5Y=
                 */
                "webhook-signature": components["parameters"]["WebhookSignatureHeader"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The completed import job. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ContactImportCompletedEvent"];
            };
        };
        responses: {
            204: components["responses"]["EventAccepted"];
        };
    };
    onContactImportFailed: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The id of the event. It is the same on every attempt to deliver it, so remember it to handle an event only once.
                 * @example evt_01M4TS40V0Z0H58GG84GXVC6G6
                 */
                "webhook-id": components["parameters"]["WebhookIdHeader"];
                /**
                 * @description When this attempt was made. Refuse a delivery whose time is more than five minutes away from your clock.
                 * @example 1791900124
                 */
                "webhook-timestamp": components["parameters"]["WebhookTimestampHeader"];
                /**
                 * @description Proof that the delivery comes from BotBat: `v1,` and the Base64 of the HMAC-SHA256 of `webhook-id`, `webhook-timestamp` and the body as it was received, joined by full stops. The key is the endpoint's secret without `whsec_`, decoded from Base64. Be prepared for several signatures, separated by spaces; one that matches is enough.
                 * @example v1,vZysWQkeCX6wKFAxy8CG0FdK4X208P/Xt2xvwSshh5Y=
                 */
                "webhook-signature": components["parameters"]["WebhookSignatureHeader"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The failed import job. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ContactImportFailedEvent"];
            };
        };
        responses: {
            204: components["responses"]["EventAccepted"];
        };
    };
    onMessageReceived: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The id of the event. It is the same on every attempt to deliver it, so remember it to handle an event only once.
                 * @example evt_01M4TS40V0Z0H58GG84GXVC6G6
                 */
                "webhook-id": components["parameters"]["WebhookIdHeader"];
                /**
                 * @description When this attempt was made. Refuse a delivery whose time is more than five minutes away from your clock.
                 * @example 1791900124
                 */
                "webhook-timestamp": components["parameters"]["WebhookTimestampHeader"];
                /**
                 * @description Proof that the delivery comes from BotBat: `v1,` and the Base64 of the HMAC-SHA256 of `webhook-id`, `webhook-timestamp` and the body as it was received, joined by full stops. The key is the endpoint's secret without `whsec_`, decoded from Base64. Be prepared for several signatures, separated by spaces; one that matches is enough.
                 * @example v1,vZysWQkeCX6wKFAxy8CG0FdK4X208P/Xt2xvwSshh5Y=
                 */
                "webhook-signature": components["parameters"]["WebhookSignatureHeader"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The received message. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["MessageReceivedEvent"];
            };
        };
        responses: {
            204: components["responses"]["EventAccepted"];
        };
    };
    onMessageStatusUpdated: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The id of the event. It is the same on every attempt to deliver it, so remember it to handle an event only once.
                 * @example evt_01M4TS40V0Z0H58GG84GXVC6G6
                 */
                "webhook-id": components["parameters"]["WebhookIdHeader"];
                /**
                 * @description When this attempt was made. Refuse a delivery whose time is more than five minutes away from your clock.
                 * @example 1791900124
                 */
                "webhook-timestamp": components["parameters"]["WebhookTimestampHeader"];
                /**
                 * @description Proof that the delivery comes from BotBat: `v1,` and the Base64 of the HMAC-SHA256 of `webhook-id`, `webhook-timestamp` and the body as it was received, joined by full stops. The key is the endpoint's secret without `whsec_`, decoded from Base64. Be prepared for several signatures, separated by spaces; one that matches is enough.
                 * @example v1,vZysWQkeCX6wKFAxy8CG0FdK4X208P/Xt2xvwSshh5Y=
                 */
                "webhook-signature": components["parameters"]["WebhookSignatureHeader"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The message with its new status. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["MessageStatusUpdatedEvent"];
            };
        };
        responses: {
            204: components["responses"]["EventAccepted"];
        };
    };
    onConversationAssigned: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The id of the event. It is the same on every attempt to deliver it, so remember it to handle an event only once.
                 * @example evt_01M4TS40V0Z0H58GG84GXVC6G6
                 */
                "webhook-id": components["parameters"]["WebhookIdHeader"];
                /**
                 * @description When this attempt was made. Refuse a delivery whose time is more than five minutes away from your clock.
                 * @example 1791900124
                 */
                "webhook-timestamp": components["parameters"]["WebhookTimestampHeader"];
                /**
                 * @description Proof that the delivery comes from BotBat: `v1,` and the Base64 of the HMAC-SHA256 of `webhook-id`, `webhook-timestamp` and the body as it was received, joined by full stops. The key is the endpoint's secret without `whsec_`, decoded from Base64. Be prepared for several signatures, separated by spaces; one that matches is enough.
                 * @example v1,vZysWQkeCX6wKFAxy8CG0FdK4X208P/Xt2xvwSshh5Y=
                 */
                "webhook-signature": components["parameters"]["WebhookSignatureHeader"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The assigned conversation. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConversationAssignedEvent"];
            };
        };
        responses: {
            204: components["responses"]["EventAccepted"];
        };
    };
    onConversationResolved: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The id of the event. It is the same on every attempt to deliver it, so remember it to handle an event only once.
                 * @example evt_01M4TS40V0Z0H58GG84GXVC6G6
                 */
                "webhook-id": components["parameters"]["WebhookIdHeader"];
                /**
                 * @description When this attempt was made. Refuse a delivery whose time is more than five minutes away from your clock.
                 * @example 1791900124
                 */
                "webhook-timestamp": components["parameters"]["WebhookTimestampHeader"];
                /**
                 * @description Proof that the delivery comes from BotBat: `v1,` and the Base64 of the HMAC-SHA256 of `webhook-id`, `webhook-timestamp` and the body as it was received, joined by full stops. The key is the endpoint's secret without `whsec_`, decoded from Base64. Be prepared for several signatures, separated by spaces; one that matches is enough.
                 * @example v1,vZysWQkeCX6wKFAxy8CG0FdK4X208P/Xt2xvwSshh5Y=
                 */
                "webhook-signature": components["parameters"]["WebhookSignatureHeader"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The resolved conversation. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConversationResolvedEvent"];
            };
        };
        responses: {
            204: components["responses"]["EventAccepted"];
        };
    };
    onTemplateApproved: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The id of the event. It is the same on every attempt to deliver it, so remember it to handle an event only once.
                 * @example evt_01M4TS40V0Z0H58GG84GXVC6G6
                 */
                "webhook-id": components["parameters"]["WebhookIdHeader"];
                /**
                 * @description When this attempt was made. Refuse a delivery whose time is more than five minutes away from your clock.
                 * @example 1791900124
                 */
                "webhook-timestamp": components["parameters"]["WebhookTimestampHeader"];
                /**
                 * @description Proof that the delivery comes from BotBat: `v1,` and the Base64 of the HMAC-SHA256 of `webhook-id`, `webhook-timestamp` and the body as it was received, joined by full stops. The key is the endpoint's secret without `whsec_`, decoded from Base64. Be prepared for several signatures, separated by spaces; one that matches is enough.
                 * @example v1,vZysWQkeCX6wKFAxy8CG0FdK4X208P/Xt2xvwSshh5Y=
                 */
                "webhook-signature": components["parameters"]["WebhookSignatureHeader"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The approved template. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["TemplateApprovedEvent"];
            };
        };
        responses: {
            204: components["responses"]["EventAccepted"];
        };
    };
    onTemplateRejected: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The id of the event. It is the same on every attempt to deliver it, so remember it to handle an event only once.
                 * @example evt_01M4TS40V0Z0H58GG84GXVC6G6
                 */
                "webhook-id": components["parameters"]["WebhookIdHeader"];
                /**
                 * @description When this attempt was made. Refuse a delivery whose time is more than five minutes away from your clock.
                 * @example 1791900124
                 */
                "webhook-timestamp": components["parameters"]["WebhookTimestampHeader"];
                /**
                 * @description Proof that the delivery comes from BotBat: `v1,` and the Base64 of the HMAC-SHA256 of `webhook-id`, `webhook-timestamp` and the body as it was received, joined by full stops. The key is the endpoint's secret without `whsec_`, decoded from Base64. Be prepared for several signatures, separated by spaces; one that matches is enough.
                 * @example v1,vZysWQkeCX6wKFAxy8CG0FdK4X208P/Xt2xvwSshh5Y=
                 */
                "webhook-signature": components["parameters"]["WebhookSignatureHeader"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The rejected template. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["TemplateRejectedEvent"];
            };
        };
        responses: {
            204: components["responses"]["EventAccepted"];
        };
    };
}
