// Made by `make generate` from generated/openapi.json. Do not edit: change openapi/ and run it again.
import { validate_WebhookId } from '../schemas/WebhookId.js';

export function check_deleteWebhook_path(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
  let vErrors = null;
  let errors = 0;
  if(errors === 0){
    if(data && typeof data == "object" && !Array.isArray(data)){
      let missing0;
      if((data.webhook_id === undefined) && (missing0 = "webhook_id")){
        check_deleteWebhook_path.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
        return false;
      }
      else {
        if(data.webhook_id !== undefined){
          if(!(validate_WebhookId(data.webhook_id, {instancePath:instancePath+"/webhook_id",parentData:data,parentDataProperty:"webhook_id",rootData,dynamicAnchors}))){
            vErrors = vErrors === null ? validate_WebhookId.errors : vErrors.concat(validate_WebhookId.errors);
            errors = vErrors.length;
          }
        }
      }
    }
    else {
      check_deleteWebhook_path.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
      return false;
    }
  }
  check_deleteWebhook_path.errors = vErrors;
  return errors === 0;
}

export function check_deleteWebhook_query(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
  let vErrors = null;
  let errors = 0;
  if(errors === 0){
    if(data && typeof data == "object" && !Array.isArray(data)){
      for(const key0 in data){
        check_deleteWebhook_query.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
        return false;
        break;
      }
    }
    else {
      check_deleteWebhook_query.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
      return false;
    }
  }
  check_deleteWebhook_query.errors = vErrors;
  return errors === 0;
}
export const path = check_deleteWebhook_path;
export const query = check_deleteWebhook_query;
