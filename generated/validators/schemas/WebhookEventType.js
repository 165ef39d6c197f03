// Made by `make generate` from generated/openapi.json. Do not edit: change openapi/ and run it again.

export function validate_WebhookEventType(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
  let vErrors = null;
  let errors = 0;
  if(typeof data !== "string"){
    validate_WebhookEventType.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"}];
    return false;
  }
  if(!(((((((((((((data === "campaign.completed") || (data === "campaign.failed")) || (data === "contact.created")) || (data === "contact.updated")) || (data === "contact.deleted")) || (data === "contact.import_completed")) || (data === "contact.import_failed")) || (data === "message.received")) || (data === "message.status_updated")) || (data === "conversation.assigned")) || (data === "conversation.resolved")) || (data === "template.approved")) || (data === "template.rejected"))){
    validate_WebhookEventType.errors = [{instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: ["campaign.completed","campaign.failed","contact.created","contact.updated","contact.deleted","contact.import_completed","contact.import_failed","message.received","message.status_updated","conversation.assigned","conversation.resolved","template.approved","template.rejected"]},message:"must be equal to one of the allowed values"}];
    return false;
  }
  validate_WebhookEventType.errors = vErrors;
  return errors === 0;
}
