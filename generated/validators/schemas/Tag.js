// Made by `make generate` from generated/openapi.json. Do not edit: change openapi/ and run it again.
import { ucs2length } from '../runtime.js';

const validate_Tag$pattern0 = /* @__PURE__ */ new RegExp("^[a-z0-9][a-z0-9_-]{0,49}$", "u");
export function validate_Tag(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
  let vErrors = null;
  let errors = 0;
  if(errors === 0){
    if(typeof data === "string"){
      if(ucs2length(data) > 50){
        validate_Tag.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 50},message:"must NOT have more than 50 characters"}];
        return false;
      }
      else {
        if(ucs2length(data) < 1){
          validate_Tag.errors = [{instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
          return false;
        }
        else {
          if(!validate_Tag$pattern0.test(data)){
            validate_Tag.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9_-]{0,49}$"},message:"must match pattern \""+"^[a-z0-9][a-z0-9_-]{0,49}$"+"\""}];
            return false;
          }
        }
      }
    }
    else {
      validate_Tag.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"}];
      return false;
    }
  }
  validate_Tag.errors = vErrors;
  return errors === 0;
}
