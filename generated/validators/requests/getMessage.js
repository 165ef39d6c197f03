// Made by `make generate` from generated/openapi.json. Do not edit: change openapi/ and run it again.
import { validate_MessageId } from '../schemas/MessageId.js';

export function check_getMessage_path(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
  let vErrors = null;
  let errors = 0;
  if(errors === 0){
    if(data && typeof data == "object" && !Array.isArray(data)){
      let missing0;
      if((data.message_id === undefined) && (missing0 = "message_id")){
        check_getMessage_path.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
        return false;
      }
      else {
        if(data.message_id !== undefined){
          if(!(validate_MessageId(data.message_id, {instancePath:instancePath+"/message_id",parentData:data,parentDataProperty:"message_id",rootData,dynamicAnchors}))){
            vErrors = vErrors === null ? validate_MessageId.errors : vErrors.concat(validate_MessageId.errors);
            errors = vErrors.length;
          }
        }
      }
    }
    else {
      check_getMessage_path.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
      return false;
    }
  }
  check_getMessage_path.errors = vErrors;
  return errors === 0;
}

export function check_getMessage_query(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
  let vErrors = null;
  let errors = 0;
  if(errors === 0){
    if(data && typeof data == "object" && !Array.isArray(data)){
      for(const key0 in data){
        check_getMessage_query.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
        return false;
        break;
      }
    }
    else {
      check_getMessage_query.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
      return false;
    }
  }
  check_getMessage_query.errors = vErrors;
  return errors === 0;
}
export const path = check_getMessage_path;
export const query = check_getMessage_query;
