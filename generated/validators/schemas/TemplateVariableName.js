// Made by `make generate` from generated/openapi.json. Do not edit: change openapi/ and run it again.
import { ucs2length } from '../runtime.js';

const validate_TemplateVariableName$pattern0 = /* @__PURE__ */ new RegExp("^[a-z][a-z0-9_]*$", "u");
export function validate_TemplateVariableName(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
  let vErrors = null;
  let errors = 0;
  if(errors === 0){
    if(typeof data === "string"){
      if(ucs2length(data) > 64){
        validate_TemplateVariableName.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"}];
        return false;
      }
      else {
        if(ucs2length(data) < 1){
          validate_TemplateVariableName.errors = [{instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
          return false;
        }
        else {
          if(!validate_TemplateVariableName$pattern0.test(data)){
            validate_TemplateVariableName.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9_]*$"},message:"must match pattern \""+"^[a-z][a-z0-9_]*$"+"\""}];
            return false;
          }
        }
      }
    }
    else {
      validate_TemplateVariableName.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"}];
      return false;
    }
  }
  validate_TemplateVariableName.errors = vErrors;
  return errors === 0;
}
