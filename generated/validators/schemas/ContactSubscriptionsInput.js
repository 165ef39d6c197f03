// Made by `make generate` from generated/openapi.json. Do not edit: change openapi/ and run it again.
import { validate_SubscriptionStatus } from './SubscriptionStatus.js';

export function validate_ContactSubscriptionsInput(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
  let vErrors = null;
  let errors = 0;
  if(errors === 0){
    if(data && typeof data == "object" && !Array.isArray(data)){
      const _errs1 = errors;
      for(const key0 in data){
        if(!((key0 === "whatsapp") || (key0 === "sms"))){
          validate_ContactSubscriptionsInput.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
          return false;
          break;
        }
      }
      if(_errs1 === errors){
        if(data.whatsapp !== undefined){
          const _errs2 = errors;
          if(!(validate_SubscriptionStatus(data.whatsapp, {instancePath:instancePath+"/whatsapp",parentData:data,parentDataProperty:"whatsapp",rootData,dynamicAnchors}))){
            vErrors = vErrors === null ? validate_SubscriptionStatus.errors : vErrors.concat(validate_SubscriptionStatus.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs2 === errors;
        }
        else {
          var valid0 = true;
        }
        if(valid0){
          if(data.sms !== undefined){
            const _errs3 = errors;
            if(!(validate_SubscriptionStatus(data.sms, {instancePath:instancePath+"/sms",parentData:data,parentDataProperty:"sms",rootData,dynamicAnchors}))){
              vErrors = vErrors === null ? validate_SubscriptionStatus.errors : vErrors.concat(validate_SubscriptionStatus.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs3 === errors;
          }
          else {
            var valid0 = true;
          }
        }
      }
    }
    else {
      validate_ContactSubscriptionsInput.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
      return false;
    }
  }
  validate_ContactSubscriptionsInput.errors = vErrors;
  return errors === 0;
}
