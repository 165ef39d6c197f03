// Made by `make generate` from generated/openapi.json. Do not edit: change openapi/ and run it again.
import { validate_SubscriptionStatus } from './SubscriptionStatus.js';

export function validate_ContactSubscriptions(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
  let vErrors = null;
  let errors = 0;
  if(errors === 0){
    if(data && typeof data == "object" && !Array.isArray(data)){
      let missing0;
      if(((data.whatsapp === undefined) && (missing0 = "whatsapp")) || ((data.sms === undefined) && (missing0 = "sms"))){
        validate_ContactSubscriptions.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
        return false;
      }
      else {
        if(data.whatsapp !== undefined){
          const _errs1 = errors;
          if(!(validate_SubscriptionStatus(data.whatsapp, {instancePath:instancePath+"/whatsapp",parentData:data,parentDataProperty:"whatsapp",rootData,dynamicAnchors}))){
            vErrors = vErrors === null ? validate_SubscriptionStatus.errors : vErrors.concat(validate_SubscriptionStatus.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs1 === errors;
        }
        else {
          var valid0 = true;
        }
        if(valid0){
          if(data.sms !== undefined){
            const _errs2 = errors;
            if(!(validate_SubscriptionStatus(data.sms, {instancePath:instancePath+"/sms",parentData:data,parentDataProperty:"sms",rootData,dynamicAnchors}))){
              vErrors = vErrors === null ? validate_SubscriptionStatus.errors : vErrors.concat(validate_SubscriptionStatus.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs2 === errors;
          }
          else {
            var valid0 = true;
          }
        }
      }
    }
    else {
      validate_ContactSubscriptions.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
      return false;
    }
  }
  validate_ContactSubscriptions.errors = vErrors;
  return errors === 0;
}
