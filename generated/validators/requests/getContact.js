// Made by `make generate` from generated/openapi.json. Do not edit: change openapi/ and run it again.
import { validate_ContactId } from '../schemas/ContactId.js';

export function check_getContact_path(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
  let vErrors = null;
  let errors = 0;
  if(errors === 0){
    if(data && typeof data == "object" && !Array.isArray(data)){
      let missing0;
      if((data.contact_id === undefined) && (missing0 = "contact_id")){
        check_getContact_path.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
        return false;
      }
      else {
        if(data.contact_id !== undefined){
          if(!(validate_ContactId(data.contact_id, {instancePath:instancePath+"/contact_id",parentData:data,parentDataProperty:"contact_id",rootData,dynamicAnchors}))){
            vErrors = vErrors === null ? validate_ContactId.errors : vErrors.concat(validate_ContactId.errors);
            errors = vErrors.length;
          }
        }
      }
    }
    else {
      check_getContact_path.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
      return false;
    }
  }
  check_getContact_path.errors = vErrors;
  return errors === 0;
}

export function check_getContact_query(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
  let vErrors = null;
  let errors = 0;
  if(errors === 0){
    if(data && typeof data == "object" && !Array.isArray(data)){
      for(const key0 in data){
        check_getContact_query.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
        return false;
        break;
      }
    }
    else {
      check_getContact_query.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
      return false;
    }
  }
  check_getContact_query.errors = vErrors;
  return errors === 0;
}
export const path = check_getContact_path;
export const query = check_getContact_query;
