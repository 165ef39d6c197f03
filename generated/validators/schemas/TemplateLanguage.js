// Made by `make generate` from generated/openapi.json. Do not edit: change openapi/ and run it again.
import { ucs2length } from '../runtime.js';

const validate_TemplateLanguage$pattern0 = /* @__PURE__ */ new RegExp("^[a-z]{2,3}(_[A-Z]{2})?$", "u");
export function validate_TemplateLanguage(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
  let vErrors = null;
  let errors = 0;
  if(errors === 0){
    if(typeof data === "string"){
      if(ucs2length(data) > 6){
        validate_TemplateLanguage.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 6},message:"must NOT have more than 6 characters"}];
        return false;
      }
      else {
        if(ucs2length(data) < 2){
          validate_TemplateLanguage.errors = [{instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 2},message:"must NOT have fewer than 2 characters"}];
          return false;
        }
        else {
          if(!validate_TemplateLanguage$pattern0.test(data)){
            validate_TemplateLanguage.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[a-z]{2,3}(_[A-Z]{2})?$"},message:"must match pattern \""+"^[a-z]{2,3}(_[A-Z]{2})?$"+"\""}];
            return false;
          }
        }
      }
    }
    else {
      validate_TemplateLanguage.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"}];
      return false;
    }
  }
  validate_TemplateLanguage.errors = vErrors;
  return errors === 0;
}
