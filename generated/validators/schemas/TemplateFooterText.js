// Made by `make generate` from generated/openapi.json. Do not edit: change openapi/ and run it again.
import { ucs2length } from '../runtime.js';

const validate_TemplateFooterText$pattern0 = /* @__PURE__ */ new RegExp("^[^{}\\s][^{}]*$", "u");
export function validate_TemplateFooterText(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
  let vErrors = null;
  let errors = 0;
  if(errors === 0){
    if(typeof data === "string"){
      if(ucs2length(data) > 60){
        validate_TemplateFooterText.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 60},message:"must NOT have more than 60 characters"}];
        return false;
      }
      else {
        if(ucs2length(data) < 1){
          validate_TemplateFooterText.errors = [{instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
          return false;
        }
        else {
          if(!validate_TemplateFooterText$pattern0.test(data)){
            validate_TemplateFooterText.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[^{}\\s][^{}]*$"},message:"must match pattern \""+"^[^{}\\s][^{}]*$"+"\""}];
            return false;
          }
        }
      }
    }
    else {
      validate_TemplateFooterText.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"}];
      return false;
    }
  }
  validate_TemplateFooterText.errors = vErrors;
  return errors === 0;
}
