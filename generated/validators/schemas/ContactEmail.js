// Made by `make generate` from generated/openapi.json. Do not edit: change openapi/ and run it again.
import { is_email, ucs2length } from '../runtime.js';

export function validate_ContactEmail(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
  let vErrors = null;
  let errors = 0;
  if(errors === 0){
    if(errors === 0){
      if(typeof data === "string"){
        if(ucs2length(data) > 254){
          validate_ContactEmail.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 254},message:"must NOT have more than 254 characters"}];
          return false;
        }
        else {
          if(ucs2length(data) < 3){
            validate_ContactEmail.errors = [{instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 3},message:"must NOT have fewer than 3 characters"}];
            return false;
          }
          else {
            if(!(is_email(data))){
              validate_ContactEmail.errors = [{instancePath,schemaPath:"#/format",keyword:"format",params:{format: "email"},message:"must match format \""+"email"+"\""}];
              return false;
            }
          }
        }
      }
      else {
        validate_ContactEmail.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"}];
        return false;
      }
    }
  }
  validate_ContactEmail.errors = vErrors;
  return errors === 0;
}
