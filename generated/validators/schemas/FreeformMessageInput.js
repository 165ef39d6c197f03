// Made by `make generate` from generated/openapi.json. Do not edit: change openapi/ and run it again.
import { ucs2length } from '../runtime.js';
import { validate_Channel } from './Channel.js';
import { validate_ContactId } from './ContactId.js';

const validate_FreeformMessageInput$pattern0 = /* @__PURE__ */ new RegExp("\\S", "u");
export function validate_FreeformMessageInput(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
  let vErrors = null;
  let errors = 0;
  if(errors === 0){
    if(data && typeof data == "object" && !Array.isArray(data)){
      let missing0;
      if((((data.contact_id === undefined) && (missing0 = "contact_id")) || ((data.channel === undefined) && (missing0 = "channel"))) || ((data.body === undefined) && (missing0 = "body"))){
        validate_FreeformMessageInput.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
        return false;
      }
      else {
        const _errs1 = errors;
        for(const key0 in data){
          if(!(((key0 === "contact_id") || (key0 === "channel")) || (key0 === "body"))){
            validate_FreeformMessageInput.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
            return false;
            break;
          }
        }
        if(_errs1 === errors){
          if(data.contact_id !== undefined){
            const _errs2 = errors;
            if(!(validate_ContactId(data.contact_id, {instancePath:instancePath+"/contact_id",parentData:data,parentDataProperty:"contact_id",rootData,dynamicAnchors}))){
              vErrors = vErrors === null ? validate_ContactId.errors : vErrors.concat(validate_ContactId.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs2 === errors;
          }
          else {
            var valid0 = true;
          }
          if(valid0){
            if(data.channel !== undefined){
              const _errs3 = errors;
              if(!(validate_Channel(data.channel, {instancePath:instancePath+"/channel",parentData:data,parentDataProperty:"channel",rootData,dynamicAnchors}))){
                vErrors = vErrors === null ? validate_Channel.errors : vErrors.concat(validate_Channel.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs3 === errors;
            }
            else {
              var valid0 = true;
            }
            if(valid0){
              if(data.body !== undefined){
                let data2 = data.body;
                const _errs4 = errors;
                if(errors === _errs4){
                  if(typeof data2 === "string"){
                    if(ucs2length(data2) > 4096){
                      validate_FreeformMessageInput.errors = [{instancePath:instancePath+"/body",schemaPath:"#/properties/body/maxLength",keyword:"maxLength",params:{limit: 4096},message:"must NOT have more than 4096 characters"}];
                      return false;
                    }
                    else {
                      if(ucs2length(data2) < 1){
                        validate_FreeformMessageInput.errors = [{instancePath:instancePath+"/body",schemaPath:"#/properties/body/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
                        return false;
                      }
                      else {
                        if(!validate_FreeformMessageInput$pattern0.test(data2)){
                          validate_FreeformMessageInput.errors = [{instancePath:instancePath+"/body",schemaPath:"#/properties/body/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""}];
                          return false;
                        }
                      }
                    }
                  }
                  else {
                    validate_FreeformMessageInput.errors = [{instancePath:instancePath+"/body",schemaPath:"#/properties/body/type",keyword:"type",params:{type: "string"},message:"must be string"}];
                    return false;
                  }
                }
                var valid0 = _errs4 === errors;
              }
              else {
                var valid0 = true;
              }
            }
          }
        }
      }
    }
    else {
      validate_FreeformMessageInput.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
      return false;
    }
  }
  validate_FreeformMessageInput.errors = vErrors;
  return errors === 0;
}
