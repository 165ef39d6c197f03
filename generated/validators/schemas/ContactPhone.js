// Made by `make generate` from generated/openapi.json. Do not edit: change openapi/ and run it again.
import { ucs2length } from '../runtime.js';

const validate_ContactPhone$pattern0 = /* @__PURE__ */ new RegExp("^\\+[1-9]\\d{6,14}$", "u");
export function validate_ContactPhone(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
  let vErrors = null;
  let errors = 0;
  if(errors === 0){
    if(typeof data === "string"){
      if(ucs2length(data) > 16){
        validate_ContactPhone.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 16},message:"must NOT have more than 16 characters"}];
        return false;
      }
      else {
        if(ucs2length(data) < 8){
          validate_ContactPhone.errors = [{instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 8},message:"must NOT have fewer than 8 characters"}];
          return false;
        }
        else {
          if(!validate_ContactPhone$pattern0.test(data)){
            validate_ContactPhone.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^\\+[1-9]\\d{6,14}$"},message:"must match pattern \""+"^\\+[1-9]\\d{6,14}$"+"\""}];
            return false;
          }
        }
      }
    }
    else {
      validate_ContactPhone.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"}];
      return false;
    }
  }
  validate_ContactPhone.errors = vErrors;
  return errors === 0;
}
