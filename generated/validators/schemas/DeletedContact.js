// Made by `make generate` from generated/openapi.json. Do not edit: change openapi/ and run it again.
import { validate_ContactId } from './ContactId.js';

export function validate_DeletedContact(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
  let vErrors = null;
  let errors = 0;
  if(errors === 0){
    if(data && typeof data == "object" && !Array.isArray(data)){
      let missing0;
      if((data.id === undefined) && (missing0 = "id")){
        validate_DeletedContact.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
        return false;
      }
      else {
        if(data.id !== undefined){
          if(!(validate_ContactId(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData,dynamicAnchors}))){
            vErrors = vErrors === null ? validate_ContactId.errors : vErrors.concat(validate_ContactId.errors);
            errors = vErrors.length;
          }
        }
      }
    }
    else {
      validate_DeletedContact.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
      return false;
    }
  }
  validate_DeletedContact.errors = vErrors;
  return errors === 0;
}
