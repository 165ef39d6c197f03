// Made by `make generate` from generated/openapi.json. Do not edit: change openapi/ and run it again.
import { is_uri, ucs2length } from '../runtime.js';

const validate_TemplateMediaUrl$pattern0 = /* @__PURE__ */ new RegExp("^https:\\/\\/\\S+$", "u");
export function validate_TemplateMediaUrl(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
  let vErrors = null;
  let errors = 0;
  if(errors === 0){
    if(errors === 0){
      if(typeof data === "string"){
        if(ucs2length(data) > 2048){
          validate_TemplateMediaUrl.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 2048},message:"must NOT have more than 2048 characters"}];
          return false;
        }
        else {
          if(ucs2length(data) < 9){
            validate_TemplateMediaUrl.errors = [{instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 9},message:"must NOT have fewer than 9 characters"}];
            return false;
          }
          else {
            if(!validate_TemplateMediaUrl$pattern0.test(data)){
              validate_TemplateMediaUrl.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^https://\\S+$"},message:"must match pattern \""+"^https://\\S+$"+"\""}];
              return false;
            }
            else {
              if(!(is_uri(data))){
                validate_TemplateMediaUrl.errors = [{instancePath,schemaPath:"#/format",keyword:"format",params:{format: "uri"},message:"must match format \""+"uri"+"\""}];
                return false;
              }
            }
          }
        }
      }
      else {
        validate_TemplateMediaUrl.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"}];
        return false;
      }
    }
  }
  validate_TemplateMediaUrl.errors = vErrors;
  return errors === 0;
}
