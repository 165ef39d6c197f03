// Made by `make generate` from generated/openapi.json. Do not edit: change openapi/ and run it again.
import { ucs2length } from '../runtime.js';

const validate_NextCursor$pattern0 = /* @__PURE__ */ new RegExp("^[A-Za-z0-9_-]+$", "u");
export function validate_NextCursor(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
  let vErrors = null;
  let errors = 0;
  if((typeof data !== "string") && (data !== null)){
    validate_NextCursor.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: ["string","null"]},message:"must be string,null"}];
    return false;
  }
  if(errors === 0){
    if(typeof data === "string"){
      if(ucs2length(data) > 512){
        validate_NextCursor.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 512},message:"must NOT have more than 512 characters"}];
        return false;
      }
      else {
        if(!validate_NextCursor$pattern0.test(data)){
          validate_NextCursor.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_-]+$"},message:"must match pattern \""+"^[A-Za-z0-9_-]+$"+"\""}];
          return false;
        }
      }
    }
  }
  validate_NextCursor.errors = vErrors;
  return errors === 0;
}
