// Made by `make generate` from generated/openapi.json. Do not edit: change openapi/ and run it again.

/** Every operation by its id. */
export const operations = {
  "listCampaigns": {
    "method": "GET",
    "path": "/campaigns",
    "summary": "List campaigns",
    "tags": [
      "Campaigns"
    ],
    "deprecated": false,
    "security": [
      {
        "bearerAuth": [
          "campaigns:read"
        ]
      }
    ],
    "parameters": [
      {
        "name": "status",
        "in": "query",
        "required": false
      },
      {
        "name": "created_after",
        "in": "query",
        "required": false
      },
      {
        "name": "created_before",
        "in": "query",
        "required": false
      },
      {
        "name": "cursor",
        "in": "query",
        "required": false
      },
      {
        "name": "limit",
        "in": "query",
        "required": false
      }
    ],
    "requestBody": null,
    "responses": {
      "200": {
        "content": [
          "application/json"
        ],
        "requiredHeaders": [
          "Access-Control-Allow-Origin",
          "RateLimit",
          "RateLimit-Policy",
          "X-Request-Id"
        ]
      },
      "400": {
        "content": [
          "application/json"
        ],
        "requiredHeaders": [
          "Access-Control-Allow-Origin",
          "RateLimit",
          "RateLimit-Policy",
          "X-Request-Id"
        ]
      },
      "401": {
        "content": [
          "application/json"
        ],
        "requiredHeaders": [
          "Access-Control-Allow-Origin",
          "RateLimit",
          "RateLimit-Policy",
          "X-Request-Id"
        ]
      },
      "403": {
        "content": [
          "application/json"
        ],
        "requiredHeaders": [
          "Access-Control-Allow-Origin",
          "RateLimit",
          "RateLimit-Policy",
          "X-Request-Id"
        ]
      },
      "429": {
        "content": [
          "application/json"
        ],
        "requiredHeaders": [
          "Access-Control-Allow-Origin",
          "RateLimit",
          "RateLimit-Policy",
          "Retry-After",
          "X-Request-Id"
        ]
      },
      "500": {
        "content": [
          "application/json"
        ],
        "requiredHeaders": [
          "Access-Control-Allow-Origin",
          "RateLimit",
          "RateLimit-Policy",
          "X-Request-Id"
        ]
      }
    },
    "x-console-action": "See all campaigns",
    "x-pagination": "cursor",
    "x-rate-limit": {
      "policy": "read",
      "limit": 300,
      "window": 60
    }
  },
  "createCampaign": {
    "method": "POST",
    "path": "/campaigns",
    "summary": "Create a campaign",
    "tags": [
      "Campaigns"
    ],
    "deprecated": false,
    "security": [
      {
        "bearerAuth": [
          "campaigns:write"
        ]
      }
    ],
    "parameters": [
      {
        "name": "Idempotency-Key",
        "in": "header",
        "required": false
      }
    ],
    "requestBody": {
      "required": true,
      "content": [
        "application/json"
      ]
    },
    "responses": {
      "201": {
        "content": [
          "application/json"
        ],
        "requiredHeaders": [
          "Access-Control-Allow-Origin",
          "Location",
          "RateLimit",
          "RateLimit-Policy",
          "X-Request-Id"
        ]
      },
      "400": {
        "content": [
          "application/json"
        ],
        "requiredHeaders": [
          "Access-Control-Allow-Origin",
          "RateLimit",
          "RateLimit-Policy",
          "X-Request-Id"
        ]
      },
      "401": {
        "content": [
          "application/json"
        ],
        "requiredHeaders": [
          "Access-Control-Allow-Origin",
          "RateLimit",
          "RateLimit-Policy",
          "X-Request-Id"
        ]
      },
      "403": {
        "content": [
          "application/json"
        ],
        "requiredHeaders": [
          "Access-Control-Allow-Origin",
          "RateLimit",
          "RateLimit-Policy",
          "X-Request-Id"
        ]
      },
      "409": {
        "content": [
          "application/json"
        ],
        "requiredHeaders": [
          "Access-Control-Allow-Origin",
          "RateLimit",
          "RateLimit-Policy",
          "X-Request-Id"
        ]
      },
      "422": {
        "content": [
          "application/json"
        ],
        "requiredHeaders": [
          "Access-Control-Allow-Origin",
          "RateLimit",
          "RateLimit-Policy",
          "X-Request-Id"
        ]
      },
      "429": {
        "content": [
          "application/json"
        ],
        "requiredHeaders": [
          "Access-Control-Allow-Origin",
          "RateLimit",
          "RateLimit-Policy",
          "Retry-After",
          "X-Request-Id"
        ]
      },
      "500": {
        "content": [
          "application/json"
        ],
        "requiredHeaders": [
          "Access-Control-Allow-Origin",
          "RateLimit",
          "RateLimit-Policy",
          "X-Request-Id"
        ]
      }
    },
    "x-console-action": "Write a new campaign",
    "x-rate-limit": {
      "policy": "write",
      "limit": 120,
      "window": 60
    }
  },
  "getCampaign": {
    "method": "GET",
    "path": "/campaigns/{campaign_id}",
    "summary": "Get a campaign",
    "tags": [
      "Campaigns"
    ],
    "deprecated": false,
    "security": [
      {
        "bearerAuth": [
          "campaigns:read"
        ]
      }
    ],
    "parameters": [
      {
        "name": "campaign_id",
        "in": "path",
        "required": true
      }
    ],
    "requestBody": null,
    "responses": {
      "200": {
        "content": [
          "application/json"
        ],
        "requiredHeaders": [
          "Access-Control-Allow-Origin",
          "RateLimit",
          "RateLimit-Policy",
          "X-Request-Id"
        ]
      },
      "400": {
        "content": [
          "application/json"
        ],
        "requiredHeaders": [
          "Access-Control-Allow-Origin",
          "RateLimit",
          "RateLimit-Policy",
          "X-Request-Id"
        ]
      },
      "401": {
        "content": [
          "application/json"
        ],
        "requiredHeaders": [
          "Access-Control-Allow-Origin",
          "RateLimit",
          "RateLimit-Policy",
          "X-Request-Id"
        ]
      },
      "403": {
        "content": [
          "application/json"
        ],
        "requiredHeaders": [
          "Access-Control-Allow-Origin",
          "RateLimit",
          "RateLimit-Policy",
          "X-Request-Id"
        ]
      },
      "404": {
        "content": [
          "application/json"
        ],
        "requiredHeaders": [
          "Access-Control-Allow-Origin",
          "RateLimit",
          "RateLimit-Policy",
          "X-Request-Id"
        ]
      },
      "429": {
        "content": [
          "application/json"
        ],
        "requiredHeaders": [
          "Access-Control-Allow-Origin",
          "RateLimit",
          "RateLimit-Policy",
          "Retry-After",
          "X-Request-Id"
        ]
      },
      "500": {
        "content": [
          "application/json"
        ],
        "requiredHeaders": [
          "Access-Control-Allow-Origin",
          "RateLimit",
          "RateLimit-Policy",
          "X-Request-Id"
        ]
      }
    },
    "x-console-action": "Open a campaign",
    "x-rate-limit": {
      "policy": "read",
      "limit": 300,
      "window": 60
    }
  },
  "replaceCampaign": {
    "method": "PUT",
    "path": "/campaigns/{campaign_id}",
    "summary": "Replace a draft campaign",
    "tags": [
      "Campaigns"
    ],
    "deprecated": false,
    "security": [
      {
        "bearerAuth": [
          "campaigns:write"
        ]
      }
    ],
    "parameters": [
      {
        "name": "campaign_id",
        "in": "path",
        "required": true
      }
    ],
    "requestBody": {
      "required": true,
      "content": [
        "application/json"
      ]
    },
    "responses": {
      "200": {
        "content": [
          "application/json"
        ],
        "requiredHeaders": [
          "Access-Control-Allow-Origin",
          "RateLimit",
          "RateLimit-Policy",
          "X-Request-Id"
        ]
      },
      "400": {
        "content": [
          "application/json"
        ],
        "requiredHeaders": [
          "Access-Control-Allow-Origin",
          "RateLimit",
          "RateLimit-Policy",
          "X-Request-Id"
        ]
      },
      "401": {
        "content": [
          "application/json"
        ],
        "requiredHeaders": [
          "Access-Control-Allow-Origin",
          "RateLimit",
          "RateLimit-Policy",
          "X-Request-Id"
        ]
      },
      "403": {
        "content": [
          "application/json"
        ],
        "requiredHeaders": [
          "Access-Control-Allow-Origin",
          "RateLimit",
          "RateLimit-Policy",
          "X-Request-Id"
        ]
      },
      "404": {
        "content": [
          "application/json"
        ],
        "requiredHeaders": [
          "Access-Control-Allow-Origin",
          "RateLimit",
          "RateLimit-Policy",
          "X-Request-Id"
        ]
      },
      "409": {
        "content": [
          "application/json"
        ],
        "requiredHeaders": [
          "Access-Control-Allow-Origin",
          "RateLimit",
          "RateLimit-Policy",
          "X-Request-Id"
        ]
      },
      "422": {
        "content": [
          "application/json"
        ],
        "requiredHeaders": [
          "Access-Control-Allow-Origin",
          "RateLimit",
          "RateLimit-Policy",
          "X-Request-Id"
        ]
      },
      "429": {
        "content": [
          "application/json"
        ],
        "requiredHeaders": [
          "Access-Control-Allow-Origin",
          "RateLimit",
          "RateLimit-Policy",
          "Retry-After",
          "X-Request-Id"
        ]
      },
      "500": {
        "content": [
          "application/json"
        ],
        "requiredHeaders": [
          "Access-Control-Allow-Origin",
          "RateLimit",
          "RateLimit-Policy",
          "X-Request-Id"
        ]
      }
    },
    "x-console-action": "Rewrite a draft campaign",
    "x-rate-limit": {
      "policy": "write",
      "limit": 120,
      "window": 60
    },
    "x-transition": {
      "from": [
        "draft"
      ],
      "to": [
        "draft"
      ]
    }
  },
  "deleteCampaign": {
    "method": "DELETE",
    "path": "/campaigns/{campaign_id}",
    "summary": "Delete a draft campaign",
    "tags": [
      "Campaigns"
    ],
    "deprecated": false,
    "security": [
      {
        "bearerAuth": [
          "campaigns:write"
        ]
      }
    ],
    "parameters": [
      {
        "name": "campaign_id",
        "in": "path",
        "required": true
      }
    ],
    "requestBody": null,
    "responses": {
      "204": {
        "content": [],
        "requiredHeaders": [
          "Access-Control-Allow-Origin",
          "RateLimit",
          "RateLimit-Policy",
          "X-Request-Id"
        ]
      },
      "400": {
        "content": [
          "application/json"
        ],
        "requiredHeaders": [
          "Access-Control-Allow-Origin",
          "RateLimit",
          "RateLimit-Policy",
          "X-Request-Id"
        ]
      },
      "401": {
        "content": [
          "application/json"
        ],
        "requiredHeaders": [
          "Access-Control-Allow-Origin",
          "RateLimit",
          "RateLimit-Policy",
          "X-Request-Id"
        ]
      },
      "403": {
        "content": [
          "application/json"
        ],
        "requiredHeaders": [
          "Access-Control-Allow-Origin",
          "RateLimit",
          "RateLimit-Policy",
          "X-Request-Id"
        ]
      },
      "404": {
        "content": [
          "application/json"
        ],
        "requiredHeaders": [
          "Access-Control-Allow-Origin",
          "RateLimit",
          "RateLimit-Policy",
          "X-Request-Id"
        ]
      },
      "409": {
        "content": [
          "application/json"
        ],
        "requiredHeaders": [
          "Access-Control-Allow-Origin",
          "RateLimit",
          "RateLimit-Policy",
          "X-Request-Id"
        ]
      },
      "429": {
        "content": [
          "application/json"
        ],
        "requiredHeaders": [
          "Access-Control-Allow-Origin",
          "RateLimit",
          "RateLimit-Policy",
          "Retry-After",
          "X-Request-Id"
        ]
      },
      "500": {
        "content": [
          "application/json"
        ],
        "requiredHeaders": [
          "Access-Control-Allow-Origin",
          "RateLimit",
          "RateLimit-Policy",
          "X-Request-Id"
        ]
      }
    },
    "x-console-action": "Delete a draft campaign",
    "x-rate-limit": {
      "policy": "write",
      "limit": 120,
      "window": 60
    },
    "x-transition": {
      "from": [
        "draft"
      ],
      "to": []
    }
  },
  "updateCampaign": {
    "method": "PATCH",
    "path": "/campaigns/{campaign_id}",
    "summary": "Update a draft campaign",
    "tags": [
      "Campaigns"
    ],
    "deprecated": false,
    "security": [
      {
        "bearerAuth": [
          "campaigns:write"
        ]
      }
    ],
    "parameters": [
      {
        "name": "campaign_id",
        "in": "path",
        "required": true
      }
    ],
    "requestBody": {
      "required": true,
      "content": [
        "application/json"
      ]
    },
    "responses": {
      "200": {
        "content": [
          "application/json"
        ],
        "requiredHeaders": [
          "Access-Control-Allow-Origin",
          "RateLimit",
          "RateLimit-Policy",
          "X-Request-Id"
        ]
      },
      "400": {
        "content": [
          "application/json"
        ],
        "requiredHeaders": [
          "Access-Control-Allow-Origin",
          "RateLimit",
          "RateLimit-Policy",
          "X-Request-Id"
        ]
      },
      "401": {
        "content": [
          "application/json"
        ],
        "requiredHeaders": [
          "Access-Control-Allow-Origin",
          "RateLimit",
          "RateLimit-Policy",
          "X-Request-Id"
        ]
      },
      "403": {
        "content": [
          "application/json"
        ],
        "requiredHeaders": [
          "Access-Control-Allow-Origin",
          "RateLimit",
          "RateLimit-Policy",
          "X-Request-Id"
        ]
      },
      "404": {
        "content": [
          "application/json"
        ],
        "requiredHeaders": [
          "Access-Control-Allow-Origin",
          "RateLimit",
          "RateLimit-Policy",
          "X-Request-Id"
        ]
      },
      "409": {
        "content": [
          "application/json"
        ],
        "requiredHeaders": [
          "Access-Control-Allow-Origin",
          "RateLimit",
          "RateLimit-Policy",
          "X-Request-Id"
        ]
      },
      "422": {
        "content": [
          "application/json"
        ],
        "requiredHeaders": [
          "Access-Control-Allow-Origin",
          "RateLimit",
          "RateLimit-Policy",
          "X-Request-Id"
        ]
      },
      "429": {
        "content": [
          "application/json"
        ],
        "requiredHeaders": [
          "Access-Control-Allow-Origin",
          "RateLimit",
          "RateLimit-Policy",
          "Retry-After",
          "X-Request-Id"
        ]
      },
      "500": {
        "content": [
          "application/json"
        ],
        "requiredHeaders": [
          "Access-Control-Allow-Origin",
          "RateLimit",
          "RateLimit-Policy",
          "X-Request-Id"
        ]
      }
    },
    "x-console-action": "Edit a draft campaign",
    "x-rate-limit": {
      "policy": "write",
      "limit": 120,
      "window": 60
    },
    "x-transition": {
      "from": [
        "draft"
      ],
      "to": [
        "draft"
      ]
    }
  },
  "sendCampaign": {
    "method": "POST",
    "path": "/campaigns/{campaign_id}/send",
    "summary": "Send or schedule a campaign",
    "tags": [
      "Campaigns"
    ],
    "deprecated": false,
    "security": [
      {
        "bearerAuth": [
          "campaigns:write"
        ]
      }
    ],
    "parameters": [
      {
        "name": "campaign_id",
        "in": "path",
        "required": true
      },
      {
        "name": "Idempotency-Key",
        "in": "header",
        "required": false
      }
    ],
    "requestBody": {
      "required": false,
      "content": [
        "application/json"
      ]
    },
    "responses": {
      "200": {
        "content": [
          "application/json"
        ],
        "requiredHeaders": [
          "Access-Control-Allow-Origin",
          "RateLimit",
          "RateLimit-Policy",
          "X-Request-Id"
        ]
      },
      "400": {
        "content": [
          "application/json"
        ],
        "requiredHeaders": [
          "Access-Control-Allow-Origin",
          "RateLimit",
          "RateLimit-Policy",
          "X-Request-Id"
        ]
      },
      "401": {
        "content": [
          "application/json"
        ],
        "requiredHeaders": [
          "Access-Control-Allow-Origin",
          "RateLimit",
          "RateLimit-Policy",
          "X-Request-Id"
        ]
      },
      "403": {
        "content": [
          "application/json"
        ],
        "requiredHeaders": [
          "Access-Control-Allow-Origin",
          "RateLimit",
          "RateLimit-Policy",
          "X-Request-Id"
        ]
      },
      "404": {
        "content": [
          "application/json"
        ],
        "requiredHeaders": [
          "Access-Control-Allow-Origin",
          "RateLimit",
          "RateLimit-Policy",
          "X-Request-Id"
        ]
      },
      "409": {
        "content": [
          "application/json"
        ],
        "requiredHeaders": [
          "Access-Control-Allow-Origin",
          "RateLimit",
          "RateLimit-Policy",
          "X-Request-Id"
        ]
      },
      "422": {
        "content": [
          "application/json"
        ],
        "requiredHeaders": [
          "Access-Control-Allow-Origin",
          "RateLimit",
          "RateLimit-Policy",
          "X-Request-Id"
        ]
      },
      "429": {
        "content": [
          "application/json"
        ],
        "requiredHeaders": [
          "Access-Control-Allow-Origin",
          "RateLimit",
          "RateLimit-Policy",
          "Retry-After",
          "X-Request-Id"
        ]
      },
      "500": {
        "content": [
          "application/json"
        ],
        "requiredHeaders": [
          "Access-Control-Allow-Origin",
          "RateLimit",
          "RateLimit-Policy",
          "X-Request-Id"
        ]
      }
    },
    "x-console-action": "Send or schedule a campaign",
    "x-rate-limit": {
      "policy": "send-campaign",
      "limit": 10,
      "window": 60
    },
    "x-transition": {
      "from": [
        "draft",
        "scheduled"
      ],
      "to": [
        "scheduled",
        "sending"
      ]
    }
  },
  "listContacts": {
    "method": "GET",
    "path": "/contacts",
    "summary": "List contacts",
    "tags": [
      "Contacts"
    ],
    "deprecated": false,
    "security": [
      {
        "bearerAuth": [
          "contacts:read"
        ]
      }
    ],
    "parameters": [
      {
        "name": "segment",
        "in": "query",
        "required": false
      },
      {
        "name": "tag",
        "in": "query",
        "required": false
      },
      {
        "name": "created_after",
        "in": "query",
        "required": false
      },
      {
        "name": "created_before",
        "in": "query",
        "required": false
      },
      {
        "name": "cursor",
        "in": "query",
        "required": false
      },
      {
        "name": "limit",
        "in": "query",
        "required": false
      }
    ],
    "requestBody": null,
    "responses": {
      "200": {
        "content": [
          "application/json"
        ],
        "requiredHeaders": [
          "Access-Control-Allow-Origin",
          "RateLimit",
          "RateLimit-Policy",
          "X-Request-Id"
        ]
      },
      "400": {
        "content": [
          "application/json"
        ],
        "requiredHeaders": [
          "Access-Control-Allow-Origin",
          "RateLimit",
          "RateLimit-Policy",
          "X-Request-Id"
        ]
      },
      "401": {
        "content": [
          "application/json"
        ],
        "requiredHeaders": [
          "Access-Control-Allow-Origin",
          "RateLimit",
          "RateLimit-Policy",
          "X-Request-Id"
        ]
      },
      "403": {
        "content": [
          "application/json"
        ],
        "requiredHeaders": [
          "Access-Control-Allow-Origin",
          "RateLimit",
          "RateLimit-Policy",
          "X-Request-Id"
        ]
      },
      "429": {
        "content": [
          "application/json"
        ],
        "requiredHeaders": [
          "Access-Control-Allow-Origin",
          "RateLimit",
          "RateLimit-Policy",
          "Retry-After",
          "X-Request-Id"
        ]
      },
      "500": {
        "content": [
          "application/json"
        ],
        "requiredHeaders": [
          "Access-Control-Allow-Origin",
          "RateLimit",
          "RateLimit-Policy",
          "X-Request-Id"
        ]
      }
    },
    "x-console-action": "See all contacts",
    "x-pagination": "cursor",
    "x-rate-limit": {
      "policy": "read",
      "limit": 300,
      "window": 60
    }
  },
  "createContact": {
    "method": "POST",
    "path": "/contacts",
    "summary": "Create a contact",
    "tags": [
      "Contacts"
    ],
    "deprecated": false,
    "security": [
      {
        "bearerAuth": [
          "contacts:write"
        ]
      }
    ],
    "parameters": [
      {
        "name": "Idempotency-Key",
        "in": "header",
        "required": false
      }
    ],
    "requestBody": {
      "required": true,
      "content": [
        "application/json"
      ]
    },
    "responses": {
      "201": {
        "content": [
          "application/json"
        ],
        "requiredHeaders": [
          "Access-Control-Allow-Origin",
          "Location",
          "RateLimit",
          "RateLimit-Policy",
          "X-Request-Id"
        ]
      },
      "400": {
        "content": [
          "application/json"
        ],
        "requiredHeaders": [
          "Access-Control-Allow-Origin",
          "RateLimit",
          "RateLimit-Policy",
          "X-Request-Id"
        ]
      },
      "401": {
        "content": [
          "application/json"
        ],
        "requiredHeaders": [
          "Access-Control-Allow-Origin",
          "RateLimit",
          "RateLimit-Policy",
          "X-Request-Id"
        ]
      },
      "403": {
        "content": [
          "application/json"
        ],
        "requiredHeaders": [
          "Access-Control-Allow-Origin",
          "RateLimit",
          "RateLimit-Policy",
          "X-Request-Id"
        ]
      },
      "409": {
        "content": [
          "application/json"
        ],
        "requiredHeaders": [
          "Access-Control-Allow-Origin",
          "RateLimit",
          "RateLimit-Policy",
          "X-Request-Id"
        ]
      },
      "422": {
        "content": [
          "application/json"
        ],
        "requiredHeaders": [
          "Access-Control-Allow-Origin",
          "RateLimit",
          "RateLimit-Policy",
          "X-Request-Id"
        ]
      },
      "429": {
        "content": [
          "application/json"
        ],
        "requiredHeaders": [
          "Access-Control-Allow-Origin",
          "RateLimit",
          "RateLimit-Policy",
          "Retry-After",
          "X-Request-Id"
        ]
      },
      "500": {
        "content": [
          "application/json"
        ],
        "requiredHeaders": [
          "Access-Control-Allow-Origin",
          "RateLimit",
          "RateLimit-Policy",
          "X-Request-Id"
        ]
      }
    },
    "x-console-action": "Add a contact",
    "x-rate-limit": {
      "policy": "write",
      "limit": 120,
      "window": 60
    },
    "x-unique": [
      "email",
      "phone"
    ]
  },
  "searchContacts": {
    "method": "GET",
    "path": "/contacts/search",
    "summary": "Search contacts",
    "tags": [
      "Contacts"
    ],
    "deprecated": false,
    "security": [
      {
        "bearerAuth": [
          "contacts:read"
        ]
      }
    ],
    "parameters": [
      {
        "name": "q",
        "in": "query",
        "required": true
      },
      {
        "name": "cursor",
        "in": "query",
        "required": false
      },
      {
        "name": "limit",
        "in": "query",
        "required": false
      }
    ],
    "requestBody": null,
    "responses": {
      "200": {
        "content": [
          "application/json"
        ],
        "requiredHeaders": [
          "Access-Control-Allow-Origin",
          "RateLimit",
          "RateLimit-Policy",
          "X-Request-Id"
        ]
      },
      "400": {
        "content": [
          "application/json"
        ],
        "requiredHeaders": [
          "Access-Control-Allow-Origin",
          "RateLimit",
          "RateLimit-Policy",
          "X-Request-Id"
        ]
      },
      "401": {
        "content": [
          "application/json"
        ],
        "requiredHeaders": [
          "Access-Control-Allow-Origin",
          "RateLimit",
          "RateLimit-Policy",
          "X-Request-Id"
        ]
      },
      "403": {
        "content": [
          "application/json"
        ],
        "requiredHeaders": [
          "Access-Control-Allow-Origin",
          "RateLimit",
          "RateLimit-Policy",
          "X-Request-Id"
        ]
      },
      "429": {
        "content": [
          "application/json"
        ],
        "requiredHeaders": [
          "Access-Control-Allow-Origin",
          "RateLimit",
          "RateLimit-Policy",
          "Retry-After",
          "X-Request-Id"
        ]
      },
      "500": {
        "content": [
          "application/json"
        ],
        "requiredHeaders": [
          "Access-Control-Allow-Origin",
          "RateLimit",
          "RateLimit-Policy",
          "X-Request-Id"
        ]
      }
    },
    "x-console-action": "Search contacts",
    "x-pagination": "cursor",
    "x-rate-limit": {
      "policy": "search",
      "limit": 60,
      "window": 60
    }
  },
  "importContacts": {
    "method": "POST",
    "path": "/contacts/import",
    "summary": "Import contacts from CSV",
    "tags": [
      "Contacts"
    ],
    "deprecated": false,
    "security": [
      {
        "bearerAuth": [
          "contacts:write"
        ]
      }
    ],
    "parameters": [
      {
        "name": "Idempotency-Key",
        "in": "header",
        "required": false
      }
    ],
    "requestBody": {
      "required": true,
      "content": [
        "multipart/form-data"
      ]
    },
    "responses": {
      "201": {
        "content": [
          "application/json"
        ],
        "requiredHeaders": [
          "Access-Control-Allow-Origin",
          "Location",
          "RateLimit",
          "RateLimit-Policy",
          "X-Request-Id"
        ]
      },
      "400": {
        "content": [
          "application/json"
        ],
        "requiredHeaders": [
          "Access-Control-Allow-Origin",
          "RateLimit",
          "RateLimit-Policy",
          "X-Request-Id"
        ]
      },
      "401": {
        "content": [
          "application/json"
        ],
        "requiredHeaders": [
          "Access-Control-Allow-Origin",
          "RateLimit",
          "RateLimit-Policy",
          "X-Request-Id"
        ]
      },
      "403": {
        "content": [
          "application/json"
        ],
        "requiredHeaders": [
          "Access-Control-Allow-Origin",
          "RateLimit",
          "RateLimit-Policy",
          "X-Request-Id"
        ]
      },
      "409": {
        "content": [
          "application/json"
        ],
        "requiredHeaders": [
          "Access-Control-Allow-Origin",
          "RateLimit",
          "RateLimit-Policy",
          "X-Request-Id"
        ]
      },
      "422": {
        "content": [
          "application/json"
        ],
        "requiredHeaders": [
          "Access-Control-Allow-Origin",
          "RateLimit",
          "RateLimit-Policy",
          "X-Request-Id"
        ]
      },
      "429": {
        "content": [
          "application/json"
        ],
        "requiredHeaders": [
          "Access-Control-Allow-Origin",
          "RateLimit",
          "RateLimit-Policy",
          "Retry-After",
          "X-Request-Id"
        ]
      },
      "500": {
        "content": [
          "application/json"
        ],
        "requiredHeaders": [
          "Access-Control-Allow-Origin",
          "RateLimit",
          "RateLimit-Policy",
          "X-Request-Id"
        ]
      }
    },
    "x-console-action": "Import a file of contacts",
    "x-rate-limit": {
      "policy": "import",
      "limit": 5,
      "window": 60
    }
  },
  "getContactImport": {
    "method": "GET",
    "path": "/contacts/imports/{import_id}",
    "summary": "Get an import job",
    "tags": [
      "Contacts"
    ],
    "deprecated": false,
    "security": [
      {
        "bearerAuth": [
          "contacts:read"
        ]
      }
    ],
    "parameters": [
      {
        "name": "import_id",
        "in": "path",
        "required": true
      }
    ],
    "requestBody": null,
    "responses": {
      "200": {
        "content": [
          "application/json"
        ],
        "requiredHeaders": [
          "Access-Control-Allow-Origin",
          "RateLimit",
          "RateLimit-Policy",
          "X-Request-Id"
        ]
      },
      "400": {
        "content": [
          "application/json"
        ],
        "requiredHeaders": [
          "Access-Control-Allow-Origin",
          "RateLimit",
          "RateLimit-Policy",
          "X-Request-Id"
        ]
      },
      "401": {
        "content": [
          "application/json"
        ],
        "requiredHeaders": [
          "Access-Control-Allow-Origin",
          "RateLimit",
          "RateLimit-Policy",
          "X-Request-Id"
        ]
      },
      "403": {
        "content": [
          "application/json"
        ],
        "requiredHeaders": [
          "Access-Control-Allow-Origin",
          "RateLimit",
          "RateLimit-Policy",
          "X-Request-Id"
        ]
      },
      "404": {
        "content": [
          "application/json"
        ],
        "requiredHeaders": [
          "Access-Control-Allow-Origin",
          "RateLimit",
          "RateLimit-Policy",
          "X-Request-Id"
        ]
      },
      "429": {
        "content": [
          "application/json"
        ],
        "requiredHeaders": [
          "Access-Control-Allow-Origin",
          "RateLimit",
          "RateLimit-Policy",
          "Retry-After",
          "X-Request-Id"
        ]
      },
      "500": {
        "content": [
          "application/json"
        ],
        "requiredHeaders": [
          "Access-Control-Allow-Origin",
          "RateLimit",
          "RateLimit-Policy",
          "X-Request-Id"
        ]
      }
    },
    "x-console-action": "Follow the progress of an import",
    "x-rate-limit": {
      "policy": "read",
      "limit": 300,
      "window": 60
    }
  },
  "getContact": {
    "method": "GET",
    "path": "/contacts/{contact_id}",
    "summary": "Get a contact",
    "tags": [
      "Contacts"
    ],
    "deprecated": false,
    "security": [
      {
        "bearerAuth": [
          "contacts:read"
        ]
      }
    ],
    "parameters": [
      {
        "name": "contact_id",
        "in": "path",
        "required": true
      }
    ],
    "requestBody": null,
    "responses": {
      "200": {
        "content": [
          "application/json"
        ],
        "requiredHeaders": [
          "Access-Control-Allow-Origin",
          "RateLimit",
          "RateLimit-Policy",
          "X-Request-Id"
        ]
      },
      "400": {
        "content": [
          "application/json"
        ],
        "requiredHeaders": [
          "Access-Control-Allow-Origin",
          "RateLimit",
          "RateLimit-Policy",
          "X-Request-Id"
        ]
      },
      "401": {
        "content": [
          "application/json"
        ],
        "requiredHeaders": [
          "Access-Control-Allow-Origin",
          "RateLimit",
          "RateLimit-Policy",
          "X-Request-Id"
        ]
      },
      "403": {
        "content": [
          "application/json"
        ],
        "requiredHeaders": [
          "Access-Control-Allow-Origin",
          "RateLimit",
          "RateLimit-Policy",
          "X-Request-Id"
        ]
      },
      "404": {
        "content": [
          "application/json"
        ],
        "requiredHeaders": [
          "Access-Control-Allow-Origin",
          "RateLimit",
          "RateLimit-Policy",
          "X-Request-Id"
        ]
      },
      "429": {
        "content": [
          "application/json"
        ],
        "requiredHeaders": [
          "Access-Control-Allow-Origin",
          "RateLimit",
          "RateLimit-Policy",
          "Retry-After",
          "X-Request-Id"
        ]
      },
      "500": {
        "content": [
          "application/json"
        ],
        "requiredHeaders": [
          "Access-Control-Allow-Origin",
          "RateLimit",
          "RateLimit-Policy",
          "X-Request-Id"
        ]
      }
    },
    "x-console-action": "Open a contact",
    "x-rate-limit": {
      "policy": "read",
      "limit": 300,
      "window": 60
    }
  },
  "replaceContact": {
    "method": "PUT",
    "path": "/contacts/{contact_id}",
    "summary": "Replace a contact",
    "tags": [
      "Contacts"
    ],
    "deprecated": false,
    "security": [
      {
        "bearerAuth": [
          "contacts:write"
        ]
      }
    ],
    "parameters": [
      {
        "name": "contact_id",
        "in": "path",
        "required": true
      }
    ],
    "requestBody": {
      "required": true,
      "content": [
        "application/json"
      ]
    },
    "responses": {
      "200": {
        "content": [
          "application/json"
        ],
        "requiredHeaders": [
          "Access-Control-Allow-Origin",
          "RateLimit",
          "RateLimit-Policy",
          "X-Request-Id"
        ]
      },
      "400": {
        "content": [
          "application/json"
        ],
        "requiredHeaders": [
          "Access-Control-Allow-Origin",
          "RateLimit",
          "RateLimit-Policy",
          "X-Request-Id"
        ]
      },
      "401": {
        "content": [
          "application/json"
        ],
        "requiredHeaders": [
          "Access-Control-Allow-Origin",
          "RateLimit",
          "RateLimit-Policy",
          "X-Request-Id"
        ]
      },
      "403": {
        "content": [
          "application/json"
        ],
        "requiredHeaders": [
          "Access-Control-Allow-Origin",
          "RateLimit",
          "RateLimit-Policy",
          "X-Request-Id"
        ]
      },
      "404": {
        "content": [
          "application/json"
        ],
        "requiredHeaders": [
          "Access-Control-Allow-Origin",
          "RateLimit",
          "RateLimit-Policy",
          "X-Request-Id"
        ]
      },
      "409": {
        "content": [
          "application/json"
        ],
        "requiredHeaders": [
          "Access-Control-Allow-Origin",
          "RateLimit",
          "RateLimit-Policy",
          "X-Request-Id"
        ]
      },
      "422": {
        "content": [
          "application/json"
        ],
        "requiredHeaders": [
          "Access-Control-Allow-Origin",
          "RateLimit",
          "RateLimit-Policy",
          "X-Request-Id"
        ]
      },
      "429": {
        "content": [
          "application/json"
        ],
        "requiredHeaders": [
          "Access-Control-Allow-Origin",
          "RateLimit",
          "RateLimit-Policy",
          "Retry-After",
          "X-Request-Id"
        ]
      },
      "500": {
        "content": [
          "application/json"
        ],
        "requiredHeaders": [
          "Access-Control-Allow-Origin",
          "RateLimit",
          "RateLimit-Policy",
          "X-Request-Id"
        ]
      }
    },
    "x-console-action": "Rewrite a contact",
    "x-rate-limit": {
      "policy": "write",
      "limit": 120,
      "window": 60
    },
    "x-unique": [
      "email",
      "phone"
    ]
  },
  "deleteContact": {
    "method": "DELETE",
    "path": "/contacts/{contact_id}",
    "summary": "Delete a contact",
    "tags": [
      "Contacts"
    ],
    "deprecated": false,
    "security": [
      {
        "bearerAuth": [
          "contacts:write"
        ]
      }
    ],
    "parameters": [
      {
        "name": "contact_id",
        "in": "path",
        "required": true
      }
    ],
    "requestBody": null,
    "responses": {
      "204": {
        "content": [],
        "requiredHeaders": [
          "Access-Control-Allow-Origin",
          "RateLimit",
          "RateLimit-Policy",
          "X-Request-Id"
        ]
      },
      "400": {
        "content": [
          "application/json"
        ],
        "requiredHeaders": [
          "Access-Control-Allow-Origin",
          "RateLimit",
          "RateLimit-Policy",
          "X-Request-Id"
        ]
      },
      "401": {
        "content": [
          "application/json"
        ],
        "requiredHeaders": [
          "Access-Control-Allow-Origin",
          "RateLimit",
          "RateLimit-Policy",
          "X-Request-Id"
        ]
      },
      "403": {
        "content": [
          "application/json"
        ],
        "requiredHeaders": [
          "Access-Control-Allow-Origin",
          "RateLimit",
          "RateLimit-Policy",
          "X-Request-Id"
        ]
      },
      "404": {
        "content": [
          "application/json"
        ],
        "requiredHeaders": [
          "Access-Control-Allow-Origin",
          "RateLimit",
          "RateLimit-Policy",
          "X-Request-Id"
        ]
      },
      "429": {
        "content": [
          "application/json"
        ],
        "requiredHeaders": [
          "Access-Control-Allow-Origin",
          "RateLimit",
          "RateLimit-Policy",
          "Retry-After",
          "X-Request-Id"
        ]
      },
      "500": {
        "content": [
          "application/json"
        ],
        "requiredHeaders": [
          "Access-Control-Allow-Origin",
          "RateLimit",
          "RateLimit-Policy",
          "X-Request-Id"
        ]
      }
    },
    "x-console-action": "Delete a contact",
    "x-rate-limit": {
      "policy": "write",
      "limit": 120,
      "window": 60
    }
  },
  "updateContact": {
    "method": "PATCH",
    "path": "/contacts/{contact_id}",
    "summary": "Update a contact",
    "tags": [
      "Contacts"
    ],
    "deprecated": false,
    "security": [
      {
        "bearerAuth": [
          "contacts:write"
        ]
      }
    ],
    "parameters": [
      {
        "name": "contact_id",
        "in": "path",
        "required": true
      }
    ],
    "requestBody": {
      "required": true,
      "content": [
        "application/json"
      ]
    },
    "responses": {
      "200": {
        "content": [
          "application/json"
        ],
        "requiredHeaders": [
          "Access-Control-Allow-Origin",
          "RateLimit",
          "RateLimit-Policy",
          "X-Request-Id"
        ]
      },
      "400": {
        "content": [
          "application/json"
        ],
        "requiredHeaders": [
          "Access-Control-Allow-Origin",
          "RateLimit",
          "RateLimit-Policy",
          "X-Request-Id"
        ]
      },
      "401": {
        "content": [
          "application/json"
        ],
        "requiredHeaders": [
          "Access-Control-Allow-Origin",
          "RateLimit",
          "RateLimit-Policy",
          "X-Request-Id"
        ]
      },
      "403": {
        "content": [
          "application/json"
        ],
        "requiredHeaders": [
          "Access-Control-Allow-Origin",
          "RateLimit",
          "RateLimit-Policy",
          "X-Request-Id"
        ]
      },
      "404": {
        "content": [
          "application/json"
        ],
        "requiredHeaders": [
          "Access-Control-Allow-Origin",
          "RateLimit",
          "RateLimit-Policy",
          "X-Request-Id"
        ]
      },
      "409": {
        "content": [
          "application/json"
        ],
        "requiredHeaders": [
          "Access-Control-Allow-Origin",
          "RateLimit",
          "RateLimit-Policy",
          "X-Request-Id"
        ]
      },
      "422": {
        "content": [
          "application/json"
        ],
        "requiredHeaders": [
          "Access-Control-Allow-Origin",
          "RateLimit",
          "RateLimit-Policy",
          "X-Request-Id"
        ]
      },
      "429": {
        "content": [
          "application/json"
        ],
        "requiredHeaders": [
          "Access-Control-Allow-Origin",
          "RateLimit",
          "RateLimit-Policy",
          "Retry-After",
          "X-Request-Id"
        ]
      },
      "500": {
        "content": [
          "application/json"
        ],
        "requiredHeaders": [
          "Access-Control-Allow-Origin",
          "RateLimit",
          "RateLimit-Policy",
          "X-Request-Id"
        ]
      }
    },
    "x-console-action": "Edit a contact",
    "x-rate-limit": {
      "policy": "write",
      "limit": 120,
      "window": 60
    },
    "x-unique": [
      "email",
      "phone"
    ]
  },
  "sendMessage": {
    "method": "POST",
    "path": "/messages/send",
    "summary": "Send a message",
    "tags": [
      "Messages"
    ],
    "deprecated": false,
    "security": [
      {
        "bearerAuth": [
          "messages:write"
        ]
      }
    ],
    "parameters": [
      {
        "name": "Idempotency-Key",
        "in": "header",
        "required": false
      }
    ],
    "requestBody": {
      "required": true,
      "content": [
        "application/json"
      ]
    },
    "responses": {
      "201": {
        "content": [
          "application/json"
        ],
        "requiredHeaders": [
          "Access-Control-Allow-Origin",
          "Location",
          "RateLimit",
          "RateLimit-Policy",
          "X-Request-Id"
        ]
      },
      "400": {
        "content": [
          "application/json"
        ],
        "requiredHeaders": [
          "Access-Control-Allow-Origin",
          "RateLimit",
          "RateLimit-Policy",
          "X-Request-Id"
        ]
      },
      "401": {
        "content": [
          "application/json"
        ],
        "requiredHeaders": [
          "Access-Control-Allow-Origin",
          "RateLimit",
          "RateLimit-Policy",
          "X-Request-Id"
        ]
      },
      "403": {
        "content": [
          "application/json"
        ],
        "requiredHeaders": [
          "Access-Control-Allow-Origin",
          "RateLimit",
          "RateLimit-Policy",
          "X-Request-Id"
        ]
      },
      "409": {
        "content": [
          "application/json"
        ],
        "requiredHeaders": [
          "Access-Control-Allow-Origin",
          "RateLimit",
          "RateLimit-Policy",
          "X-Request-Id"
        ]
      },
      "422": {
        "content": [
          "application/json"
        ],
        "requiredHeaders": [
          "Access-Control-Allow-Origin",
          "RateLimit",
          "RateLimit-Policy",
          "X-Request-Id"
        ]
      },
      "429": {
        "content": [
          "application/json"
        ],
        "requiredHeaders": [
          "Access-Control-Allow-Origin",
          "RateLimit",
          "RateLimit-Policy",
          "Retry-After",
          "X-Request-Id"
        ]
      },
      "500": {
        "content": [
          "application/json"
        ],
        "requiredHeaders": [
          "Access-Control-Allow-Origin",
          "RateLimit",
          "RateLimit-Policy",
          "X-Request-Id"
        ]
      }
    },
    "x-console-action": "Write to a contact",
    "x-rate-limit": {
      "policy": "send-message",
      "limit": 600,
      "window": 60
    }
  },
  "getMessage": {
    "method": "GET",
    "path": "/messages/{message_id}",
    "summary": "Get a message",
    "tags": [
      "Messages"
    ],
    "deprecated": false,
    "security": [
      {
        "bearerAuth": [
          "messages:read"
        ]
      }
    ],
    "parameters": [
      {
        "name": "message_id",
        "in": "path",
        "required": true
      }
    ],
    "requestBody": null,
    "responses": {
      "200": {
        "content": [
          "application/json"
        ],
        "requiredHeaders": [
          "Access-Control-Allow-Origin",
          "RateLimit",
          "RateLimit-Policy",
          "X-Request-Id"
        ]
      },
      "400": {
        "content": [
          "application/json"
        ],
        "requiredHeaders": [
          "Access-Control-Allow-Origin",
          "RateLimit",
          "RateLimit-Policy",
          "X-Request-Id"
        ]
      },
      "401": {
        "content": [
          "application/json"
        ],
        "requiredHeaders": [
          "Access-Control-Allow-Origin",
          "RateLimit",
          "RateLimit-Policy",
          "X-Request-Id"
        ]
      },
      "403": {
        "content": [
          "application/json"
        ],
        "requiredHeaders": [
          "Access-Control-Allow-Origin",
          "RateLimit",
          "RateLimit-Policy",
          "X-Request-Id"
        ]
      },
      "404": {
        "content": [
          "application/json"
        ],
        "requiredHeaders": [
          "Access-Control-Allow-Origin",
          "RateLimit",
          "RateLimit-Policy",
          "X-Request-Id"
        ]
      },
      "429": {
        "content": [
          "application/json"
        ],
        "requiredHeaders": [
          "Access-Control-Allow-Origin",
          "RateLimit",
          "RateLimit-Policy",
          "Retry-After",
          "X-Request-Id"
        ]
      },
      "500": {
        "content": [
          "application/json"
        ],
        "requiredHeaders": [
          "Access-Control-Allow-Origin",
          "RateLimit",
          "RateLimit-Policy",
          "X-Request-Id"
        ]
      }
    },
    "x-console-action": "See how far a message has got",
    "x-rate-limit": {
      "policy": "read",
      "limit": 300,
      "window": 60
    }
  },
  "listConversations": {
    "method": "GET",
    "path": "/conversations",
    "summary": "List conversations",
    "tags": [
      "Conversations"
    ],
    "deprecated": false,
    "security": [
      {
        "bearerAuth": [
          "conversations:read"
        ]
      }
    ],
    "parameters": [
      {
        "name": "status",
        "in": "query",
        "required": false
      },
      {
        "name": "assignee",
        "in": "query",
        "required": false
      },
      {
        "name": "cursor",
        "in": "query",
        "required": false
      },
      {
        "name": "limit",
        "in": "query",
        "required": false
      }
    ],
    "requestBody": null,
    "responses": {
      "200": {
        "content": [
          "application/json"
        ],
        "requiredHeaders": [
          "Access-Control-Allow-Origin",
          "RateLimit",
          "RateLimit-Policy",
          "X-Request-Id"
        ]
      },
      "400": {
        "content": [
          "application/json"
        ],
        "requiredHeaders": [
          "Access-Control-Allow-Origin",
          "RateLimit",
          "RateLimit-Policy",
          "X-Request-Id"
        ]
      },
      "401": {
        "content": [
          "application/json"
        ],
        "requiredHeaders": [
          "Access-Control-Allow-Origin",
          "RateLimit",
          "RateLimit-Policy",
          "X-Request-Id"
        ]
      },
      "403": {
        "content": [
          "application/json"
        ],
        "requiredHeaders": [
          "Access-Control-Allow-Origin",
          "RateLimit",
          "RateLimit-Policy",
          "X-Request-Id"
        ]
      },
      "429": {
        "content": [
          "application/json"
        ],
        "requiredHeaders": [
          "Access-Control-Allow-Origin",
          "RateLimit",
          "RateLimit-Policy",
          "Retry-After",
          "X-Request-Id"
        ]
      },
      "500": {
        "content": [
          "application/json"
        ],
        "requiredHeaders": [
          "Access-Control-Allow-Origin",
          "RateLimit",
          "RateLimit-Policy",
          "X-Request-Id"
        ]
      }
    },
    "x-console-action": "See all conversations",
    "x-pagination": "cursor",
    "x-rate-limit": {
      "policy": "read",
      "limit": 300,
      "window": 60
    }
  },
  "getConversation": {
    "method": "GET",
    "path": "/conversations/{conversation_id}",
    "summary": "Get a conversation",
    "tags": [
      "Conversations"
    ],
    "deprecated": false,
    "security": [
      {
        "bearerAuth": [
          "conversations:read"
        ]
      }
    ],
    "parameters": [
      {
        "name": "conversation_id",
        "in": "path",
        "required": true
      },
      {
        "name": "cursor",
        "in": "query",
        "required": false
      },
      {
        "name": "limit",
        "in": "query",
        "required": false
      }
    ],
    "requestBody": null,
    "responses": {
      "200": {
        "content": [
          "application/json"
        ],
        "requiredHeaders": [
          "Access-Control-Allow-Origin",
          "RateLimit",
          "RateLimit-Policy",
          "X-Request-Id"
        ]
      },
      "400": {
        "content": [
          "application/json"
        ],
        "requiredHeaders": [
          "Access-Control-Allow-Origin",
          "RateLimit",
          "RateLimit-Policy",
          "X-Request-Id"
        ]
      },
      "401": {
        "content": [
          "application/json"
        ],
        "requiredHeaders": [
          "Access-Control-Allow-Origin",
          "RateLimit",
          "RateLimit-Policy",
          "X-Request-Id"
        ]
      },
      "403": {
        "content": [
          "application/json"
        ],
        "requiredHeaders": [
          "Access-Control-Allow-Origin",
          "RateLimit",
          "RateLimit-Policy",
          "X-Request-Id"
        ]
      },
      "404": {
        "content": [
          "application/json"
        ],
        "requiredHeaders": [
          "Access-Control-Allow-Origin",
          "RateLimit",
          "RateLimit-Policy",
          "X-Request-Id"
        ]
      },
      "429": {
        "content": [
          "application/json"
        ],
        "requiredHeaders": [
          "Access-Control-Allow-Origin",
          "RateLimit",
          "RateLimit-Policy",
          "Retry-After",
          "X-Request-Id"
        ]
      },
      "500": {
        "content": [
          "application/json"
        ],
        "requiredHeaders": [
          "Access-Control-Allow-Origin",
          "RateLimit",
          "RateLimit-Policy",
          "X-Request-Id"
        ]
      }
    },
    "x-console-action": "Open a conversation",
    "x-pagination": "cursor",
    "x-rate-limit": {
      "policy": "read",
      "limit": 300,
      "window": 60
    }
  },
  "assignConversation": {
    "method": "POST",
    "path": "/conversations/{conversation_id}/assign",
    "summary": "Assign a conversation",
    "tags": [
      "Conversations"
    ],
    "deprecated": false,
    "security": [
      {
        "bearerAuth": [
          "conversations:write"
        ]
      }
    ],
    "parameters": [
      {
        "name": "conversation_id",
        "in": "path",
        "required": true
      }
    ],
    "requestBody": {
      "required": true,
      "content": [
        "application/json"
      ]
    },
    "responses": {
      "200": {
        "content": [
          "application/json"
        ],
        "requiredHeaders": [
          "Access-Control-Allow-Origin",
          "RateLimit",
          "RateLimit-Policy",
          "X-Request-Id"
        ]
      },
      "400": {
        "content": [
          "application/json"
        ],
        "requiredHeaders": [
          "Access-Control-Allow-Origin",
          "RateLimit",
          "RateLimit-Policy",
          "X-Request-Id"
        ]
      },
      "401": {
        "content": [
          "application/json"
        ],
        "requiredHeaders": [
          "Access-Control-Allow-Origin",
          "RateLimit",
          "RateLimit-Policy",
          "X-Request-Id"
        ]
      },
      "403": {
        "content": [
          "application/json"
        ],
        "requiredHeaders": [
          "Access-Control-Allow-Origin",
          "RateLimit",
          "RateLimit-Policy",
          "X-Request-Id"
        ]
      },
      "404": {
        "content": [
          "application/json"
        ],
        "requiredHeaders": [
          "Access-Control-Allow-Origin",
          "RateLimit",
          "RateLimit-Policy",
          "X-Request-Id"
        ]
      },
      "409": {
        "content": [
          "application/json"
        ],
        "requiredHeaders": [
          "Access-Control-Allow-Origin",
          "RateLimit",
          "RateLimit-Policy",
          "X-Request-Id"
        ]
      },
      "422": {
        "content": [
          "application/json"
        ],
        "requiredHeaders": [
          "Access-Control-Allow-Origin",
          "RateLimit",
          "RateLimit-Policy",
          "X-Request-Id"
        ]
      },
      "429": {
        "content": [
          "application/json"
        ],
        "requiredHeaders": [
          "Access-Control-Allow-Origin",
          "RateLimit",
          "RateLimit-Policy",
          "Retry-After",
          "X-Request-Id"
        ]
      },
      "500": {
        "content": [
          "application/json"
        ],
        "requiredHeaders": [
          "Access-Control-Allow-Origin",
          "RateLimit",
          "RateLimit-Policy",
          "X-Request-Id"
        ]
      }
    },
    "x-console-action": "Assign a conversation to an agent",
    "x-rate-limit": {
      "policy": "write",
      "limit": 120,
      "window": 60
    },
    "x-transition": {
      "from": [
        "open",
        "pending"
      ],
      "to": [
        "open",
        "pending"
      ]
    }
  },
  "resolveConversation": {
    "method": "POST",
    "path": "/conversations/{conversation_id}/resolve",
    "summary": "Resolve a conversation",
    "tags": [
      "Conversations"
    ],
    "deprecated": false,
    "security": [
      {
        "bearerAuth": [
          "conversations:write"
        ]
      }
    ],
    "parameters": [
      {
        "name": "conversation_id",
        "in": "path",
        "required": true
      }
    ],
    "requestBody": null,
    "responses": {
      "200": {
        "content": [
          "application/json"
        ],
        "requiredHeaders": [
          "Access-Control-Allow-Origin",
          "RateLimit",
          "RateLimit-Policy",
          "X-Request-Id"
        ]
      },
      "400": {
        "content": [
          "application/json"
        ],
        "requiredHeaders": [
          "Access-Control-Allow-Origin",
          "RateLimit",
          "RateLimit-Policy",
          "X-Request-Id"
        ]
      },
      "401": {
        "content": [
          "application/json"
        ],
        "requiredHeaders": [
          "Access-Control-Allow-Origin",
          "RateLimit",
          "RateLimit-Policy",
          "X-Request-Id"
        ]
      },
      "403": {
        "content": [
          "application/json"
        ],
        "requiredHeaders": [
          "Access-Control-Allow-Origin",
          "RateLimit",
          "RateLimit-Policy",
          "X-Request-Id"
        ]
      },
      "404": {
        "content": [
          "application/json"
        ],
        "requiredHeaders": [
          "Access-Control-Allow-Origin",
          "RateLimit",
          "RateLimit-Policy",
          "X-Request-Id"
        ]
      },
      "409": {
        "content": [
          "application/json"
        ],
        "requiredHeaders": [
          "Access-Control-Allow-Origin",
          "RateLimit",
          "RateLimit-Policy",
          "X-Request-Id"
        ]
      },
      "429": {
        "content": [
          "application/json"
        ],
        "requiredHeaders": [
          "Access-Control-Allow-Origin",
          "RateLimit",
          "RateLimit-Policy",
          "Retry-After",
          "X-Request-Id"
        ]
      },
      "500": {
        "content": [
          "application/json"
        ],
        "requiredHeaders": [
          "Access-Control-Allow-Origin",
          "RateLimit",
          "RateLimit-Policy",
          "X-Request-Id"
        ]
      }
    },
    "x-console-action": "Resolve a conversation",
    "x-rate-limit": {
      "policy": "write",
      "limit": 120,
      "window": 60
    },
    "x-transition": {
      "from": [
        "open",
        "pending"
      ],
      "to": [
        "resolved"
      ]
    }
  },
  "listTemplates": {
    "method": "GET",
    "path": "/templates",
    "summary": "List templates",
    "tags": [
      "Templates"
    ],
    "deprecated": false,
    "security": [
      {
        "bearerAuth": [
          "templates:read"
        ]
      }
    ],
    "parameters": [
      {
        "name": "cursor",
        "in": "query",
        "required": false
      },
      {
        "name": "limit",
        "in": "query",
        "required": false
      }
    ],
    "requestBody": null,
    "responses": {
      "200": {
        "content": [
          "application/json"
        ],
        "requiredHeaders": [
          "Access-Control-Allow-Origin",
          "RateLimit",
          "RateLimit-Policy",
          "X-Request-Id"
        ]
      },
      "400": {
        "content": [
          "application/json"
        ],
        "requiredHeaders": [
          "Access-Control-Allow-Origin",
          "RateLimit",
          "RateLimit-Policy",
          "X-Request-Id"
        ]
      },
      "401": {
        "content": [
          "application/json"
        ],
        "requiredHeaders": [
          "Access-Control-Allow-Origin",
          "RateLimit",
          "RateLimit-Policy",
          "X-Request-Id"
        ]
      },
      "403": {
        "content": [
          "application/json"
        ],
        "requiredHeaders": [
          "Access-Control-Allow-Origin",
          "RateLimit",
          "RateLimit-Policy",
          "X-Request-Id"
        ]
      },
      "429": {
        "content": [
          "application/json"
        ],
        "requiredHeaders": [
          "Access-Control-Allow-Origin",
          "RateLimit",
          "RateLimit-Policy",
          "Retry-After",
          "X-Request-Id"
        ]
      },
      "500": {
        "content": [
          "application/json"
        ],
        "requiredHeaders": [
          "Access-Control-Allow-Origin",
          "RateLimit",
          "RateLimit-Policy",
          "X-Request-Id"
        ]
      }
    },
    "x-console-action": "See all templates",
    "x-pagination": "cursor",
    "x-rate-limit": {
      "policy": "read",
      "limit": 300,
      "window": 60
    }
  },
  "createTemplate": {
    "method": "POST",
    "path": "/templates",
    "summary": "Create a template",
    "tags": [
      "Templates"
    ],
    "deprecated": false,
    "security": [
      {
        "bearerAuth": [
          "templates:write"
        ]
      }
    ],
    "parameters": [
      {
        "name": "Idempotency-Key",
        "in": "header",
        "required": false
      }
    ],
    "requestBody": {
      "required": true,
      "content": [
        "application/json"
      ]
    },
    "responses": {
      "201": {
        "content": [
          "application/json"
        ],
        "requiredHeaders": [
          "Access-Control-Allow-Origin",
          "Location",
          "RateLimit",
          "RateLimit-Policy",
          "X-Request-Id"
        ]
      },
      "400": {
        "content": [
          "application/json"
        ],
        "requiredHeaders": [
          "Access-Control-Allow-Origin",
          "RateLimit",
          "RateLimit-Policy",
          "X-Request-Id"
        ]
      },
      "401": {
        "content": [
          "application/json"
        ],
        "requiredHeaders": [
          "Access-Control-Allow-Origin",
          "RateLimit",
          "RateLimit-Policy",
          "X-Request-Id"
        ]
      },
      "403": {
        "content": [
          "application/json"
        ],
        "requiredHeaders": [
          "Access-Control-Allow-Origin",
          "RateLimit",
          "RateLimit-Policy",
          "X-Request-Id"
        ]
      },
      "409": {
        "content": [
          "application/json"
        ],
        "requiredHeaders": [
          "Access-Control-Allow-Origin",
          "RateLimit",
          "RateLimit-Policy",
          "X-Request-Id"
        ]
      },
      "422": {
        "content": [
          "application/json"
        ],
        "requiredHeaders": [
          "Access-Control-Allow-Origin",
          "RateLimit",
          "RateLimit-Policy",
          "X-Request-Id"
        ]
      },
      "429": {
        "content": [
          "application/json"
        ],
        "requiredHeaders": [
          "Access-Control-Allow-Origin",
          "RateLimit",
          "RateLimit-Policy",
          "Retry-After",
          "X-Request-Id"
        ]
      },
      "500": {
        "content": [
          "application/json"
        ],
        "requiredHeaders": [
          "Access-Control-Allow-Origin",
          "RateLimit",
          "RateLimit-Policy",
          "X-Request-Id"
        ]
      }
    },
    "x-console-action": "Write a new template",
    "x-rate-limit": {
      "policy": "write",
      "limit": 120,
      "window": 60
    }
  },
  "getTemplate": {
    "method": "GET",
    "path": "/templates/{template_id}",
    "summary": "Get a template",
    "tags": [
      "Templates"
    ],
    "deprecated": false,
    "security": [
      {
        "bearerAuth": [
          "templates:read"
        ]
      }
    ],
    "parameters": [
      {
        "name": "template_id",
        "in": "path",
        "required": true
      }
    ],
    "requestBody": null,
    "responses": {
      "200": {
        "content": [
          "application/json"
        ],
        "requiredHeaders": [
          "Access-Control-Allow-Origin",
          "RateLimit",
          "RateLimit-Policy",
          "X-Request-Id"
        ]
      },
      "400": {
        "content": [
          "application/json"
        ],
        "requiredHeaders": [
          "Access-Control-Allow-Origin",
          "RateLimit",
          "RateLimit-Policy",
          "X-Request-Id"
        ]
      },
      "401": {
        "content": [
          "application/json"
        ],
        "requiredHeaders": [
          "Access-Control-Allow-Origin",
          "RateLimit",
          "RateLimit-Policy",
          "X-Request-Id"
        ]
      },
      "403": {
        "content": [
          "application/json"
        ],
        "requiredHeaders": [
          "Access-Control-Allow-Origin",
          "RateLimit",
          "RateLimit-Policy",
          "X-Request-Id"
        ]
      },
      "404": {
        "content": [
          "application/json"
        ],
        "requiredHeaders": [
          "Access-Control-Allow-Origin",
          "RateLimit",
          "RateLimit-Policy",
          "X-Request-Id"
        ]
      },
      "429": {
        "content": [
          "application/json"
        ],
        "requiredHeaders": [
          "Access-Control-Allow-Origin",
          "RateLimit",
          "RateLimit-Policy",
          "Retry-After",
          "X-Request-Id"
        ]
      },
      "500": {
        "content": [
          "application/json"
        ],
        "requiredHeaders": [
          "Access-Control-Allow-Origin",
          "RateLimit",
          "RateLimit-Policy",
          "X-Request-Id"
        ]
      }
    },
    "x-console-action": "Open a template",
    "x-rate-limit": {
      "policy": "read",
      "limit": 300,
      "window": 60
    }
  },
  "replaceTemplate": {
    "method": "PUT",
    "path": "/templates/{template_id}",
    "summary": "Replace a template",
    "tags": [
      "Templates"
    ],
    "deprecated": false,
    "security": [
      {
        "bearerAuth": [
          "templates:write"
        ]
      }
    ],
    "parameters": [
      {
        "name": "template_id",
        "in": "path",
        "required": true
      }
    ],
    "requestBody": {
      "required": true,
      "content": [
        "application/json"
      ]
    },
    "responses": {
      "200": {
        "content": [
          "application/json"
        ],
        "requiredHeaders": [
          "Access-Control-Allow-Origin",
          "RateLimit",
          "RateLimit-Policy",
          "X-Request-Id"
        ]
      },
      "400": {
        "content": [
          "application/json"
        ],
        "requiredHeaders": [
          "Access-Control-Allow-Origin",
          "RateLimit",
          "RateLimit-Policy",
          "X-Request-Id"
        ]
      },
      "401": {
        "content": [
          "application/json"
        ],
        "requiredHeaders": [
          "Access-Control-Allow-Origin",
          "RateLimit",
          "RateLimit-Policy",
          "X-Request-Id"
        ]
      },
      "403": {
        "content": [
          "application/json"
        ],
        "requiredHeaders": [
          "Access-Control-Allow-Origin",
          "RateLimit",
          "RateLimit-Policy",
          "X-Request-Id"
        ]
      },
      "404": {
        "content": [
          "application/json"
        ],
        "requiredHeaders": [
          "Access-Control-Allow-Origin",
          "RateLimit",
          "RateLimit-Policy",
          "X-Request-Id"
        ]
      },
      "409": {
        "content": [
          "application/json"
        ],
        "requiredHeaders": [
          "Access-Control-Allow-Origin",
          "RateLimit",
          "RateLimit-Policy",
          "X-Request-Id"
        ]
      },
      "422": {
        "content": [
          "application/json"
        ],
        "requiredHeaders": [
          "Access-Control-Allow-Origin",
          "RateLimit",
          "RateLimit-Policy",
          "X-Request-Id"
        ]
      },
      "429": {
        "content": [
          "application/json"
        ],
        "requiredHeaders": [
          "Access-Control-Allow-Origin",
          "RateLimit",
          "RateLimit-Policy",
          "Retry-After",
          "X-Request-Id"
        ]
      },
      "500": {
        "content": [
          "application/json"
        ],
        "requiredHeaders": [
          "Access-Control-Allow-Origin",
          "RateLimit",
          "RateLimit-Policy",
          "X-Request-Id"
        ]
      }
    },
    "x-console-action": "Rewrite a template",
    "x-rate-limit": {
      "policy": "write",
      "limit": 120,
      "window": 60
    },
    "x-transition": {
      "from": [
        "draft",
        "rejected"
      ],
      "to": [
        "draft"
      ]
    }
  },
  "deleteTemplate": {
    "method": "DELETE",
    "path": "/templates/{template_id}",
    "summary": "Delete a template",
    "tags": [
      "Templates"
    ],
    "deprecated": false,
    "security": [
      {
        "bearerAuth": [
          "templates:write"
        ]
      }
    ],
    "parameters": [
      {
        "name": "template_id",
        "in": "path",
        "required": true
      }
    ],
    "requestBody": null,
    "responses": {
      "204": {
        "content": [],
        "requiredHeaders": [
          "Access-Control-Allow-Origin",
          "RateLimit",
          "RateLimit-Policy",
          "X-Request-Id"
        ]
      },
      "400": {
        "content": [
          "application/json"
        ],
        "requiredHeaders": [
          "Access-Control-Allow-Origin",
          "RateLimit",
          "RateLimit-Policy",
          "X-Request-Id"
        ]
      },
      "401": {
        "content": [
          "application/json"
        ],
        "requiredHeaders": [
          "Access-Control-Allow-Origin",
          "RateLimit",
          "RateLimit-Policy",
          "X-Request-Id"
        ]
      },
      "403": {
        "content": [
          "application/json"
        ],
        "requiredHeaders": [
          "Access-Control-Allow-Origin",
          "RateLimit",
          "RateLimit-Policy",
          "X-Request-Id"
        ]
      },
      "404": {
        "content": [
          "application/json"
        ],
        "requiredHeaders": [
          "Access-Control-Allow-Origin",
          "RateLimit",
          "RateLimit-Policy",
          "X-Request-Id"
        ]
      },
      "409": {
        "content": [
          "application/json"
        ],
        "requiredHeaders": [
          "Access-Control-Allow-Origin",
          "RateLimit",
          "RateLimit-Policy",
          "X-Request-Id"
        ]
      },
      "429": {
        "content": [
          "application/json"
        ],
        "requiredHeaders": [
          "Access-Control-Allow-Origin",
          "RateLimit",
          "RateLimit-Policy",
          "Retry-After",
          "X-Request-Id"
        ]
      },
      "500": {
        "content": [
          "application/json"
        ],
        "requiredHeaders": [
          "Access-Control-Allow-Origin",
          "RateLimit",
          "RateLimit-Policy",
          "X-Request-Id"
        ]
      }
    },
    "x-console-action": "Delete a template",
    "x-rate-limit": {
      "policy": "write",
      "limit": 120,
      "window": 60
    },
    "x-transition": {
      "from": [
        "draft",
        "pending",
        "approved",
        "rejected",
        "paused",
        "disabled"
      ],
      "to": []
    }
  },
  "updateTemplate": {
    "method": "PATCH",
    "path": "/templates/{template_id}",
    "summary": "Update a template",
    "tags": [
      "Templates"
    ],
    "deprecated": false,
    "security": [
      {
        "bearerAuth": [
          "templates:write"
        ]
      }
    ],
    "parameters": [
      {
        "name": "template_id",
        "in": "path",
        "required": true
      }
    ],
    "requestBody": {
      "required": true,
      "content": [
        "application/json"
      ]
    },
    "responses": {
      "200": {
        "content": [
          "application/json"
        ],
        "requiredHeaders": [
          "Access-Control-Allow-Origin",
          "RateLimit",
          "RateLimit-Policy",
          "X-Request-Id"
        ]
      },
      "400": {
        "content": [
          "application/json"
        ],
        "requiredHeaders": [
          "Access-Control-Allow-Origin",
          "RateLimit",
          "RateLimit-Policy",
          "X-Request-Id"
        ]
      },
      "401": {
        "content": [
          "application/json"
        ],
        "requiredHeaders": [
          "Access-Control-Allow-Origin",
          "RateLimit",
          "RateLimit-Policy",
          "X-Request-Id"
        ]
      },
      "403": {
        "content": [
          "application/json"
        ],
        "requiredHeaders": [
          "Access-Control-Allow-Origin",
          "RateLimit",
          "RateLimit-Policy",
          "X-Request-Id"
        ]
      },
      "404": {
        "content": [
          "application/json"
        ],
        "requiredHeaders": [
          "Access-Control-Allow-Origin",
          "RateLimit",
          "RateLimit-Policy",
          "X-Request-Id"
        ]
      },
      "409": {
        "content": [
          "application/json"
        ],
        "requiredHeaders": [
          "Access-Control-Allow-Origin",
          "RateLimit",
          "RateLimit-Policy",
          "X-Request-Id"
        ]
      },
      "422": {
        "content": [
          "application/json"
        ],
        "requiredHeaders": [
          "Access-Control-Allow-Origin",
          "RateLimit",
          "RateLimit-Policy",
          "X-Request-Id"
        ]
      },
      "429": {
        "content": [
          "application/json"
        ],
        "requiredHeaders": [
          "Access-Control-Allow-Origin",
          "RateLimit",
          "RateLimit-Policy",
          "Retry-After",
          "X-Request-Id"
        ]
      },
      "500": {
        "content": [
          "application/json"
        ],
        "requiredHeaders": [
          "Access-Control-Allow-Origin",
          "RateLimit",
          "RateLimit-Policy",
          "X-Request-Id"
        ]
      }
    },
    "x-console-action": "Edit a template",
    "x-rate-limit": {
      "policy": "write",
      "limit": 120,
      "window": 60
    },
    "x-transition": {
      "from": [
        "draft",
        "rejected"
      ],
      "to": [
        "draft"
      ]
    }
  },
  "submitTemplate": {
    "method": "POST",
    "path": "/templates/{template_id}/submit",
    "summary": "Submit a template for approval",
    "tags": [
      "Templates"
    ],
    "deprecated": false,
    "security": [
      {
        "bearerAuth": [
          "templates:write"
        ]
      }
    ],
    "parameters": [
      {
        "name": "template_id",
        "in": "path",
        "required": true
      }
    ],
    "requestBody": null,
    "responses": {
      "200": {
        "content": [
          "application/json"
        ],
        "requiredHeaders": [
          "Access-Control-Allow-Origin",
          "RateLimit",
          "RateLimit-Policy",
          "X-Request-Id"
        ]
      },
      "400": {
        "content": [
          "application/json"
        ],
        "requiredHeaders": [
          "Access-Control-Allow-Origin",
          "RateLimit",
          "RateLimit-Policy",
          "X-Request-Id"
        ]
      },
      "401": {
        "content": [
          "application/json"
        ],
        "requiredHeaders": [
          "Access-Control-Allow-Origin",
          "RateLimit",
          "RateLimit-Policy",
          "X-Request-Id"
        ]
      },
      "403": {
        "content": [
          "application/json"
        ],
        "requiredHeaders": [
          "Access-Control-Allow-Origin",
          "RateLimit",
          "RateLimit-Policy",
          "X-Request-Id"
        ]
      },
      "404": {
        "content": [
          "application/json"
        ],
        "requiredHeaders": [
          "Access-Control-Allow-Origin",
          "RateLimit",
          "RateLimit-Policy",
          "X-Request-Id"
        ]
      },
      "409": {
        "content": [
          "application/json"
        ],
        "requiredHeaders": [
          "Access-Control-Allow-Origin",
          "RateLimit",
          "RateLimit-Policy",
          "X-Request-Id"
        ]
      },
      "429": {
        "content": [
          "application/json"
        ],
        "requiredHeaders": [
          "Access-Control-Allow-Origin",
          "RateLimit",
          "RateLimit-Policy",
          "Retry-After",
          "X-Request-Id"
        ]
      },
      "500": {
        "content": [
          "application/json"
        ],
        "requiredHeaders": [
          "Access-Control-Allow-Origin",
          "RateLimit",
          "RateLimit-Policy",
          "X-Request-Id"
        ]
      }
    },
    "x-console-action": "Submit a template to WhatsApp",
    "x-rate-limit": {
      "policy": "write",
      "limit": 120,
      "window": 60
    },
    "x-transition": {
      "from": [
        "draft",
        "rejected"
      ],
      "to": [
        "pending"
      ]
    }
  },
  "listWebhooks": {
    "method": "GET",
    "path": "/webhooks",
    "summary": "List webhook endpoints",
    "tags": [
      "Webhooks"
    ],
    "deprecated": false,
    "security": [
      {
        "bearerAuth": [
          "webhooks:read"
        ]
      }
    ],
    "parameters": [
      {
        "name": "cursor",
        "in": "query",
        "required": false
      },
      {
        "name": "limit",
        "in": "query",
        "required": false
      }
    ],
    "requestBody": null,
    "responses": {
      "200": {
        "content": [
          "application/json"
        ],
        "requiredHeaders": [
          "Access-Control-Allow-Origin",
          "RateLimit",
          "RateLimit-Policy",
          "X-Request-Id"
        ]
      },
      "400": {
        "content": [
          "application/json"
        ],
        "requiredHeaders": [
          "Access-Control-Allow-Origin",
          "RateLimit",
          "RateLimit-Policy",
          "X-Request-Id"
        ]
      },
      "401": {
        "content": [
          "application/json"
        ],
        "requiredHeaders": [
          "Access-Control-Allow-Origin",
          "RateLimit",
          "RateLimit-Policy",
          "X-Request-Id"
        ]
      },
      "403": {
        "content": [
          "application/json"
        ],
        "requiredHeaders": [
          "Access-Control-Allow-Origin",
          "RateLimit",
          "RateLimit-Policy",
          "X-Request-Id"
        ]
      },
      "429": {
        "content": [
          "application/json"
        ],
        "requiredHeaders": [
          "Access-Control-Allow-Origin",
          "RateLimit",
          "RateLimit-Policy",
          "Retry-After",
          "X-Request-Id"
        ]
      },
      "500": {
        "content": [
          "application/json"
        ],
        "requiredHeaders": [
          "Access-Control-Allow-Origin",
          "RateLimit",
          "RateLimit-Policy",
          "X-Request-Id"
        ]
      }
    },
    "x-console-action": "See all webhook endpoints",
    "x-pagination": "cursor",
    "x-rate-limit": {
      "policy": "read",
      "limit": 300,
      "window": 60
    }
  },
  "createWebhook": {
    "method": "POST",
    "path": "/webhooks",
    "summary": "Create a webhook endpoint",
    "tags": [
      "Webhooks"
    ],
    "deprecated": false,
    "security": [
      {
        "bearerAuth": [
          "webhooks:write"
        ]
      }
    ],
    "parameters": [
      {
        "name": "Idempotency-Key",
        "in": "header",
        "required": false
      }
    ],
    "requestBody": {
      "required": true,
      "content": [
        "application/json"
      ]
    },
    "responses": {
      "201": {
        "content": [
          "application/json"
        ],
        "requiredHeaders": [
          "Access-Control-Allow-Origin",
          "Location",
          "RateLimit",
          "RateLimit-Policy",
          "X-Request-Id"
        ]
      },
      "400": {
        "content": [
          "application/json"
        ],
        "requiredHeaders": [
          "Access-Control-Allow-Origin",
          "RateLimit",
          "RateLimit-Policy",
          "X-Request-Id"
        ]
      },
      "401": {
        "content": [
          "application/json"
        ],
        "requiredHeaders": [
          "Access-Control-Allow-Origin",
          "RateLimit",
          "RateLimit-Policy",
          "X-Request-Id"
        ]
      },
      "403": {
        "content": [
          "application/json"
        ],
        "requiredHeaders": [
          "Access-Control-Allow-Origin",
          "RateLimit",
          "RateLimit-Policy",
          "X-Request-Id"
        ]
      },
      "409": {
        "content": [
          "application/json"
        ],
        "requiredHeaders": [
          "Access-Control-Allow-Origin",
          "RateLimit",
          "RateLimit-Policy",
          "X-Request-Id"
        ]
      },
      "422": {
        "content": [
          "application/json"
        ],
        "requiredHeaders": [
          "Access-Control-Allow-Origin",
          "RateLimit",
          "RateLimit-Policy",
          "X-Request-Id"
        ]
      },
      "429": {
        "content": [
          "application/json"
        ],
        "requiredHeaders": [
          "Access-Control-Allow-Origin",
          "RateLimit",
          "RateLimit-Policy",
          "Retry-After",
          "X-Request-Id"
        ]
      },
      "500": {
        "content": [
          "application/json"
        ],
        "requiredHeaders": [
          "Access-Control-Allow-Origin",
          "RateLimit",
          "RateLimit-Policy",
          "X-Request-Id"
        ]
      }
    },
    "x-console-action": "Add a webhook endpoint",
    "x-rate-limit": {
      "policy": "write",
      "limit": 120,
      "window": 60
    }
  },
  "getWebhook": {
    "method": "GET",
    "path": "/webhooks/{webhook_id}",
    "summary": "Get a webhook endpoint",
    "tags": [
      "Webhooks"
    ],
    "deprecated": false,
    "security": [
      {
        "bearerAuth": [
          "webhooks:read"
        ]
      }
    ],
    "parameters": [
      {
        "name": "webhook_id",
        "in": "path",
        "required": true
      }
    ],
    "requestBody": null,
    "responses": {
      "200": {
        "content": [
          "application/json"
        ],
        "requiredHeaders": [
          "Access-Control-Allow-Origin",
          "RateLimit",
          "RateLimit-Policy",
          "X-Request-Id"
        ]
      },
      "400": {
        "content": [
          "application/json"
        ],
        "requiredHeaders": [
          "Access-Control-Allow-Origin",
          "RateLimit",
          "RateLimit-Policy",
          "X-Request-Id"
        ]
      },
      "401": {
        "content": [
          "application/json"
        ],
        "requiredHeaders": [
          "Access-Control-Allow-Origin",
          "RateLimit",
          "RateLimit-Policy",
          "X-Request-Id"
        ]
      },
      "403": {
        "content": [
          "application/json"
        ],
        "requiredHeaders": [
          "Access-Control-Allow-Origin",
          "RateLimit",
          "RateLimit-Policy",
          "X-Request-Id"
        ]
      },
      "404": {
        "content": [
          "application/json"
        ],
        "requiredHeaders": [
          "Access-Control-Allow-Origin",
          "RateLimit",
          "RateLimit-Policy",
          "X-Request-Id"
        ]
      },
      "429": {
        "content": [
          "application/json"
        ],
        "requiredHeaders": [
          "Access-Control-Allow-Origin",
          "RateLimit",
          "RateLimit-Policy",
          "Retry-After",
          "X-Request-Id"
        ]
      },
      "500": {
        "content": [
          "application/json"
        ],
        "requiredHeaders": [
          "Access-Control-Allow-Origin",
          "RateLimit",
          "RateLimit-Policy",
          "X-Request-Id"
        ]
      }
    },
    "x-console-action": "Open a webhook endpoint",
    "x-rate-limit": {
      "policy": "read",
      "limit": 300,
      "window": 60
    }
  },
  "replaceWebhook": {
    "method": "PUT",
    "path": "/webhooks/{webhook_id}",
    "summary": "Replace a webhook endpoint",
    "tags": [
      "Webhooks"
    ],
    "deprecated": false,
    "security": [
      {
        "bearerAuth": [
          "webhooks:write"
        ]
      }
    ],
    "parameters": [
      {
        "name": "webhook_id",
        "in": "path",
        "required": true
      }
    ],
    "requestBody": {
      "required": true,
      "content": [
        "application/json"
      ]
    },
    "responses": {
      "200": {
        "content": [
          "application/json"
        ],
        "requiredHeaders": [
          "Access-Control-Allow-Origin",
          "RateLimit",
          "RateLimit-Policy",
          "X-Request-Id"
        ]
      },
      "400": {
        "content": [
          "application/json"
        ],
        "requiredHeaders": [
          "Access-Control-Allow-Origin",
          "RateLimit",
          "RateLimit-Policy",
          "X-Request-Id"
        ]
      },
      "401": {
        "content": [
          "application/json"
        ],
        "requiredHeaders": [
          "Access-Control-Allow-Origin",
          "RateLimit",
          "RateLimit-Policy",
          "X-Request-Id"
        ]
      },
      "403": {
        "content": [
          "application/json"
        ],
        "requiredHeaders": [
          "Access-Control-Allow-Origin",
          "RateLimit",
          "RateLimit-Policy",
          "X-Request-Id"
        ]
      },
      "404": {
        "content": [
          "application/json"
        ],
        "requiredHeaders": [
          "Access-Control-Allow-Origin",
          "RateLimit",
          "RateLimit-Policy",
          "X-Request-Id"
        ]
      },
      "422": {
        "content": [
          "application/json"
        ],
        "requiredHeaders": [
          "Access-Control-Allow-Origin",
          "RateLimit",
          "RateLimit-Policy",
          "X-Request-Id"
        ]
      },
      "429": {
        "content": [
          "application/json"
        ],
        "requiredHeaders": [
          "Access-Control-Allow-Origin",
          "RateLimit",
          "RateLimit-Policy",
          "Retry-After",
          "X-Request-Id"
        ]
      },
      "500": {
        "content": [
          "application/json"
        ],
        "requiredHeaders": [
          "Access-Control-Allow-Origin",
          "RateLimit",
          "RateLimit-Policy",
          "X-Request-Id"
        ]
      }
    },
    "x-console-action": "Rewrite a webhook endpoint",
    "x-rate-limit": {
      "policy": "write",
      "limit": 120,
      "window": 60
    }
  },
  "deleteWebhook": {
    "method": "DELETE",
    "path": "/webhooks/{webhook_id}",
    "summary": "Delete a webhook endpoint",
    "tags": [
      "Webhooks"
    ],
    "deprecated": false,
    "security": [
      {
        "bearerAuth": [
          "webhooks:write"
        ]
      }
    ],
    "parameters": [
      {
        "name": "webhook_id",
        "in": "path",
        "required": true
      }
    ],
    "requestBody": null,
    "responses": {
      "204": {
        "content": [],
        "requiredHeaders": [
          "Access-Control-Allow-Origin",
          "RateLimit",
          "RateLimit-Policy",
          "X-Request-Id"
        ]
      },
      "400": {
        "content": [
          "application/json"
        ],
        "requiredHeaders": [
          "Access-Control-Allow-Origin",
          "RateLimit",
          "RateLimit-Policy",
          "X-Request-Id"
        ]
      },
      "401": {
        "content": [
          "application/json"
        ],
        "requiredHeaders": [
          "Access-Control-Allow-Origin",
          "RateLimit",
          "RateLimit-Policy",
          "X-Request-Id"
        ]
      },
      "403": {
        "content": [
          "application/json"
        ],
        "requiredHeaders": [
          "Access-Control-Allow-Origin",
          "RateLimit",
          "RateLimit-Policy",
          "X-Request-Id"
        ]
      },
      "404": {
        "content": [
          "application/json"
        ],
        "requiredHeaders": [
          "Access-Control-Allow-Origin",
          "RateLimit",
          "RateLimit-Policy",
          "X-Request-Id"
        ]
      },
      "429": {
        "content": [
          "application/json"
        ],
        "requiredHeaders": [
          "Access-Control-Allow-Origin",
          "RateLimit",
          "RateLimit-Policy",
          "Retry-After",
          "X-Request-Id"
        ]
      },
      "500": {
        "content": [
          "application/json"
        ],
        "requiredHeaders": [
          "Access-Control-Allow-Origin",
          "RateLimit",
          "RateLimit-Policy",
          "X-Request-Id"
        ]
      }
    },
    "x-console-action": "Delete a webhook endpoint",
    "x-rate-limit": {
      "policy": "write",
      "limit": 120,
      "window": 60
    }
  },
  "updateWebhook": {
    "method": "PATCH",
    "path": "/webhooks/{webhook_id}",
    "summary": "Update a webhook endpoint",
    "tags": [
      "Webhooks"
    ],
    "deprecated": false,
    "security": [
      {
        "bearerAuth": [
          "webhooks:write"
        ]
      }
    ],
    "parameters": [
      {
        "name": "webhook_id",
        "in": "path",
        "required": true
      }
    ],
    "requestBody": {
      "required": true,
      "content": [
        "application/json"
      ]
    },
    "responses": {
      "200": {
        "content": [
          "application/json"
        ],
        "requiredHeaders": [
          "Access-Control-Allow-Origin",
          "RateLimit",
          "RateLimit-Policy",
          "X-Request-Id"
        ]
      },
      "400": {
        "content": [
          "application/json"
        ],
        "requiredHeaders": [
          "Access-Control-Allow-Origin",
          "RateLimit",
          "RateLimit-Policy",
          "X-Request-Id"
        ]
      },
      "401": {
        "content": [
          "application/json"
        ],
        "requiredHeaders": [
          "Access-Control-Allow-Origin",
          "RateLimit",
          "RateLimit-Policy",
          "X-Request-Id"
        ]
      },
      "403": {
        "content": [
          "application/json"
        ],
        "requiredHeaders": [
          "Access-Control-Allow-Origin",
          "RateLimit",
          "RateLimit-Policy",
          "X-Request-Id"
        ]
      },
      "404": {
        "content": [
          "application/json"
        ],
        "requiredHeaders": [
          "Access-Control-Allow-Origin",
          "RateLimit",
          "RateLimit-Policy",
          "X-Request-Id"
        ]
      },
      "422": {
        "content": [
          "application/json"
        ],
        "requiredHeaders": [
          "Access-Control-Allow-Origin",
          "RateLimit",
          "RateLimit-Policy",
          "X-Request-Id"
        ]
      },
      "429": {
        "content": [
          "application/json"
        ],
        "requiredHeaders": [
          "Access-Control-Allow-Origin",
          "RateLimit",
          "RateLimit-Policy",
          "Retry-After",
          "X-Request-Id"
        ]
      },
      "500": {
        "content": [
          "application/json"
        ],
        "requiredHeaders": [
          "Access-Control-Allow-Origin",
          "RateLimit",
          "RateLimit-Policy",
          "X-Request-Id"
        ]
      }
    },
    "x-console-action": "Edit or pause a webhook endpoint",
    "x-rate-limit": {
      "policy": "write",
      "limit": 120,
      "window": 60
    }
  }
} as const;

export type OperationId = keyof typeof operations;

/** Every event by its name. */
export const events = {
  "campaign.completed": {
    "operationId": "onCampaignCompleted"
  },
  "campaign.failed": {
    "operationId": "onCampaignFailed"
  },
  "contact.created": {
    "operationId": "onContactCreated"
  },
  "contact.updated": {
    "operationId": "onContactUpdated"
  },
  "contact.deleted": {
    "operationId": "onContactDeleted"
  },
  "contact.import_completed": {
    "operationId": "onContactImportCompleted"
  },
  "contact.import_failed": {
    "operationId": "onContactImportFailed"
  },
  "message.received": {
    "operationId": "onMessageReceived"
  },
  "message.status_updated": {
    "operationId": "onMessageStatusUpdated"
  },
  "conversation.assigned": {
    "operationId": "onConversationAssigned"
  },
  "conversation.resolved": {
    "operationId": "onConversationResolved"
  },
  "template.approved": {
    "operationId": "onTemplateApproved"
  },
  "template.rejected": {
    "operationId": "onTemplateRejected"
  }
} as const;

export type EventName = keyof typeof events;
