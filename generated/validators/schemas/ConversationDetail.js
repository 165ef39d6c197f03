// Made by `make generate` from generated/openapi.json. Do not edit: change openapi/ and run it again.
import { validate_Conversation } from './Conversation.js';
import { validate_MessageList } from './MessageList.js';

export function validate_ConversationDetail(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
  let vErrors = null;
  let errors = 0;
  if(!(validate_Conversation(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
    vErrors = vErrors === null ? validate_Conversation.errors : vErrors.concat(validate_Conversation.errors);
    errors = vErrors.length;
  }
  if(errors === 0){
    if(data && typeof data == "object" && !Array.isArray(data)){
      let missing0;
      if((data.messages === undefined) && (missing0 = "messages")){
        validate_ConversationDetail.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
        return false;
      }
      else {
        if(data.messages !== undefined){
          if(!(validate_MessageList(data.messages, {instancePath:instancePath+"/messages",parentData:data,parentDataProperty:"messages",rootData,dynamicAnchors}))){
            vErrors = vErrors === null ? validate_MessageList.errors : vErrors.concat(validate_MessageList.errors);
            errors = vErrors.length;
          }
        }
      }
    }
    else {
      validate_ConversationDetail.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
      return false;
    }
  }
  validate_ConversationDetail.errors = vErrors;
  return errors === 0;
}
