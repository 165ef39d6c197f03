// Made by `make generate` from generated/openapi.json. Do not edit: change openapi/ and run it again.
import { validate_Timestamp } from './Timestamp.js';

export function validate_CampaignSendInput(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
  let vErrors = null;
  let errors = 0;
  if(errors === 0){
    if(data && typeof data == "object" && !Array.isArray(data)){
      const _errs1 = errors;
      for(const key0 in data){
        if(!(key0 === "scheduled_at")){
          validate_CampaignSendInput.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
          return false;
          break;
        }
      }
      if(_errs1 === errors){
        if(data.scheduled_at !== undefined){
          if(!(validate_Timestamp(data.scheduled_at, {instancePath:instancePath+"/scheduled_at",parentData:data,parentDataProperty:"scheduled_at",rootData,dynamicAnchors}))){
            vErrors = vErrors === null ? validate_Timestamp.errors : vErrors.concat(validate_Timestamp.errors);
            errors = vErrors.length;
          }
        }
      }
    }
    else {
      validate_CampaignSendInput.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
      return false;
    }
  }
  validate_CampaignSendInput.errors = vErrors;
  return errors === 0;
}
