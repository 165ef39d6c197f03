// Made by `make generate` from generated/openapi.json. Do not edit: change openapi/ and run it again.
import { ucs2length } from '../runtime.js';

const validate_TemplateBodyText$pattern0 = /* @__PURE__ */ new RegExp("^([^{}\\s]|\\{\\{[a-z][a-z0-9_]{0,63}\\}\\})([^{}]|\\{\\{[a-z][a-z0-9_]{0,63}\\}\\})*$", "u");
export function validate_TemplateBodyText(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
  let vErrors = null;
  let errors = 0;
  if(errors === 0){
    if(typeof data === "string"){
      if(ucs2length(data) > 1024){
        validate_TemplateBodyText.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters"}];
        return false;
      }
      else {
        if(ucs2length(data) < 1){
          validate_TemplateBodyText.errors = [{instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
          return false;
        }
        else {
          if(!validate_TemplateBodyText$pattern0.test(data)){
            validate_TemplateBodyText.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^([^{}\\s]|\\{\\{[a-z][a-z0-9_]{0,63}\\}\\})([^{}]|\\{\\{[a-z][a-z0-9_]{0,63}\\}\\})*$"},message:"must match pattern \""+"^([^{}\\s]|\\{\\{[a-z][a-z0-9_]{0,63}\\}\\})([^{}]|\\{\\{[a-z][a-z0-9_]{0,63}\\}\\})*$"+"\""}];
            return false;
          }
        }
      }
    }
    else {
      validate_TemplateBodyText.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"}];
      return false;
    }
  }
  validate_TemplateBodyText.errors = vErrors;
  return errors === 0;
}
