// Made by `make generate` from generated/openapi.json. Do not edit: change openapi/ and run it again.
import { validate_CopyCodeButtonInput } from './CopyCodeButtonInput.js';
import { validate_PhoneNumberButtonInput } from './PhoneNumberButtonInput.js';
import { validate_QuickReplyButtonInput } from './QuickReplyButtonInput.js';
import { validate_UrlButtonInput } from './UrlButtonInput.js';

export function validate_TemplateButtonInput(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
  let vErrors = null;
  let errors = 0;
  if(errors === 0){
    if(data && typeof data == "object" && !Array.isArray(data)){
      const tag0 = data.kind;
      if(typeof tag0 == "string"){
        if(tag0 === "quick_reply"){
          if(!(validate_QuickReplyButtonInput(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
            vErrors = vErrors === null ? validate_QuickReplyButtonInput.errors : vErrors.concat(validate_QuickReplyButtonInput.errors);
            errors = vErrors.length;
          }
        }
        else if(tag0 === "url"){
          if(!(validate_UrlButtonInput(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
            vErrors = vErrors === null ? validate_UrlButtonInput.errors : vErrors.concat(validate_UrlButtonInput.errors);
            errors = vErrors.length;
          }
        }
        else if(tag0 === "phone_number"){
          if(!(validate_PhoneNumberButtonInput(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
            vErrors = vErrors === null ? validate_PhoneNumberButtonInput.errors : vErrors.concat(validate_PhoneNumberButtonInput.errors);
            errors = vErrors.length;
          }
        }
        else if(tag0 === "copy_code"){
          if(!(validate_CopyCodeButtonInput(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
            vErrors = vErrors === null ? validate_CopyCodeButtonInput.errors : vErrors.concat(validate_CopyCodeButtonInput.errors);
            errors = vErrors.length;
          }
        }
        else {
          validate_TemplateButtonInput.errors = [{instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error: "mapping", tag: "kind", tagValue: tag0},message:"value of tag \"kind\" must be in oneOf"}];
          return false;
        }
      }
      else {
        validate_TemplateButtonInput.errors = [{instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error: "tag", tag: "kind", tagValue: tag0},message:"tag \"kind\" must be string"}];
        return false;
      }
    }
    else {
      validate_TemplateButtonInput.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
      return false;
    }
  }
  validate_TemplateButtonInput.errors = vErrors;
  return errors === 0;
}
