// Made by `make generate` from generated/openapi.json. Do not edit: change openapi/ and run it again.
import { ucs2length } from '../runtime.js';

const validate_ContactName$pattern0 = /* @__PURE__ */ new RegExp("\\S", "u");
export function validate_ContactName(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
  let vErrors = null;
  let errors = 0;
  if(errors === 0){
    if(typeof data === "string"){
      if(ucs2length(data) > 200){
        validate_ContactName.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"}];
        return false;
      }
      else {
        if(ucs2length(data) < 1){
          validate_ContactName.errors = [{instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
          return false;
        }
        else {
          if(!validate_ContactName$pattern0.test(data)){
            validate_ContactName.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""}];
            return false;
          }
        }
      }
    }
    else {
      validate_ContactName.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"}];
      return false;
    }
  }
  validate_ContactName.errors = vErrors;
  return errors === 0;
}
