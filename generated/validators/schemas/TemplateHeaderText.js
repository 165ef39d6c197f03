// Made by `make generate` from generated/openapi.json. Do not edit: change openapi/ and run it again.
import { ucs2length } from '../runtime.js';

const validate_TemplateHeaderText$pattern0 = /* @__PURE__ */ new RegExp("^([^{}\\s][^{}]*(\\{\\{[a-z][a-z0-9_]*\\}\\}[^{}]*)?|\\{\\{[a-z][a-z0-9_]*\\}\\}[^{}]*)$", "u");
export function validate_TemplateHeaderText(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
  let vErrors = null;
  let errors = 0;
  if(errors === 0){
    if(typeof data === "string"){
      if(ucs2length(data) > 60){
        validate_TemplateHeaderText.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 60},message:"must NOT have more than 60 characters"}];
        return false;
      }
      else {
        if(ucs2length(data) < 1){
          validate_TemplateHeaderText.errors = [{instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
          return false;
        }
        else {
          if(!validate_TemplateHeaderText$pattern0.test(data)){
            validate_TemplateHeaderText.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^([^{}\\s][^{}]*(\\{\\{[a-z][a-z0-9_]*\\}\\}[^{}]*)?|\\{\\{[a-z][a-z0-9_]*\\}\\}[^{}]*)$"},message:"must match pattern \""+"^([^{}\\s][^{}]*(\\{\\{[a-z][a-z0-9_]*\\}\\}[^{}]*)?|\\{\\{[a-z][a-z0-9_]*\\}\\}[^{}]*)$"+"\""}];
            return false;
          }
        }
      }
    }
    else {
      validate_TemplateHeaderText.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"}];
      return false;
    }
  }
  validate_TemplateHeaderText.errors = vErrors;
  return errors === 0;
}
