// Made by `make generate` from generated/openapi.json. Do not edit: change openapi/ and run it again.
import { is_date_time, ucs2length } from '../runtime.js';

const validate_Timestamp$pattern0 = /* @__PURE__ */ new RegExp("Z$", "u");
export function validate_Timestamp(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
  let vErrors = null;
  let errors = 0;
  if(errors === 0){
    if(errors === 0){
      if(typeof data === "string"){
        if(ucs2length(data) > 24){
          validate_Timestamp.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 24},message:"must NOT have more than 24 characters"}];
          return false;
        }
        else {
          if(ucs2length(data) < 20){
            validate_Timestamp.errors = [{instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 20},message:"must NOT have fewer than 20 characters"}];
            return false;
          }
          else {
            if(!validate_Timestamp$pattern0.test(data)){
              validate_Timestamp.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "Z$"},message:"must match pattern \""+"Z$"+"\""}];
              return false;
            }
            else {
              if(!(is_date_time(data))){
                validate_Timestamp.errors = [{instancePath,schemaPath:"#/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""}];
                return false;
              }
            }
          }
        }
      }
      else {
        validate_Timestamp.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"}];
        return false;
      }
    }
  }
  validate_Timestamp.errors = vErrors;
  return errors === 0;
}
