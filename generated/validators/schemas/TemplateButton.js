// Made by `make generate` from generated/openapi.json. Do not edit: change openapi/ and run it again.
import { validate_CopyCodeButton } from './CopyCodeButton.js';
import { validate_PhoneNumberButton } from './PhoneNumberButton.js';
import { validate_QuickReplyButton } from './QuickReplyButton.js';
import { validate_UrlButton } from './UrlButton.js';

export function validate_TemplateButton(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
  let vErrors = null;
  let errors = 0;
  if(errors === 0){
    if(data && typeof data == "object" && !Array.isArray(data)){
      const tag0 = data.kind;
      if(typeof tag0 == "string"){
        if(tag0 === "quick_reply"){
          if(!(validate_QuickReplyButton(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
            vErrors = vErrors === null ? validate_QuickReplyButton.errors : vErrors.concat(validate_QuickReplyButton.errors);
            errors = vErrors.length;
          }
        }
        else if(tag0 === "url"){
          if(!(validate_UrlButton(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
            vErrors = vErrors === null ? validate_UrlButton.errors : vErrors.concat(validate_UrlButton.errors);
            errors = vErrors.length;
          }
        }
        else if(tag0 === "phone_number"){
          if(!(validate_PhoneNumberButton(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
            vErrors = vErrors === null ? validate_PhoneNumberButton.errors : vErrors.concat(validate_PhoneNumberButton.errors);
            errors = vErrors.length;
          }
        }
        else if(tag0 === "copy_code"){
          if(!(validate_CopyCodeButton(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
            vErrors = vErrors === null ? validate_CopyCodeButton.errors : vErrors.concat(validate_CopyCodeButton.errors);
            errors = vErrors.length;
          }
        }
        else {
          validate_TemplateButton.errors = [{instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error: "mapping", tag: "kind", tagValue: tag0},message:"value of tag \"kind\" must be in oneOf"}];
          return false;
        }
      }
      else {
        validate_TemplateButton.errors = [{instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error: "tag", tag: "kind", tagValue: tag0},message:"tag \"kind\" must be string"}];
        return false;
      }
    }
    else {
      validate_TemplateButton.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
      return false;
    }
  }
  validate_TemplateButton.errors = vErrors;
  return errors === 0;
}
