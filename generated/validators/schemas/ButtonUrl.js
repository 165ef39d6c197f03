// Made by `make generate` from generated/openapi.json. Do not edit: change openapi/ and run it again.
import { ucs2length } from '../runtime.js';

const validate_ButtonUrl$pattern0 = /* @__PURE__ */ new RegExp("^https:\\/\\/[^\\s{}]+(\\{\\{[a-z][a-z0-9_]{0,63}\\}\\})?$", "u");
export function validate_ButtonUrl(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
  let vErrors = null;
  let errors = 0;
  if(errors === 0){
    if(typeof data === "string"){
      if(ucs2length(data) > 2000){
        validate_ButtonUrl.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters"}];
        return false;
      }
      else {
        if(ucs2length(data) < 9){
          validate_ButtonUrl.errors = [{instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 9},message:"must NOT have fewer than 9 characters"}];
          return false;
        }
        else {
          if(!validate_ButtonUrl$pattern0.test(data)){
            validate_ButtonUrl.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^https://[^\\s{}]+(\\{\\{[a-z][a-z0-9_]{0,63}\\}\\})?$"},message:"must match pattern \""+"^https://[^\\s{}]+(\\{\\{[a-z][a-z0-9_]{0,63}\\}\\})?$"+"\""}];
            return false;
          }
        }
      }
    }
    else {
      validate_ButtonUrl.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"}];
      return false;
    }
  }
  validate_ButtonUrl.errors = vErrors;
  return errors === 0;
}
