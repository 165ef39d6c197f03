// Made by `make generate` from generated/openapi.json. Do not edit: change openapi/ and run it again.
import { validate_ConversationAssignInput } from '../schemas/ConversationAssignInput.js';
import { validate_ConversationId } from '../schemas/ConversationId.js';

export function check_assignConversation_path(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
  let vErrors = null;
  let errors = 0;
  if(errors === 0){
    if(data && typeof data == "object" && !Array.isArray(data)){
      let missing0;
      if((data.conversation_id === undefined) && (missing0 = "conversation_id")){
        check_assignConversation_path.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
        return false;
      }
      else {
        if(data.conversation_id !== undefined){
          if(!(validate_ConversationId(data.conversation_id, {instancePath:instancePath+"/conversation_id",parentData:data,parentDataProperty:"conversation_id",rootData,dynamicAnchors}))){
            vErrors = vErrors === null ? validate_ConversationId.errors : vErrors.concat(validate_ConversationId.errors);
            errors = vErrors.length;
          }
        }
      }
    }
    else {
      check_assignConversation_path.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
      return false;
    }
  }
  check_assignConversation_path.errors = vErrors;
  return errors === 0;
}

export function check_assignConversation_query(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
  let vErrors = null;
  let errors = 0;
  if(errors === 0){
    if(data && typeof data == "object" && !Array.isArray(data)){
      for(const key0 in data){
        check_assignConversation_query.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
        return false;
        break;
      }
    }
    else {
      check_assignConversation_query.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
      return false;
    }
  }
  check_assignConversation_query.errors = vErrors;
  return errors === 0;
}
export const path = check_assignConversation_path;
export const query = check_assignConversation_query;
export const body = {
  "application/json": validate_ConversationAssignInput,
};
