// Made by `make generate` from generated/openapi.json. Do not edit: change openapi/ and run it again.
import { validate_CampaignId } from '../schemas/CampaignId.js';
import { validate_CampaignInput } from '../schemas/CampaignInput.js';

export function check_replaceCampaign_path(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
  let vErrors = null;
  let errors = 0;
  if(errors === 0){
    if(data && typeof data == "object" && !Array.isArray(data)){
      let missing0;
      if((data.campaign_id === undefined) && (missing0 = "campaign_id")){
        check_replaceCampaign_path.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
        return false;
      }
      else {
        if(data.campaign_id !== undefined){
          if(!(validate_CampaignId(data.campaign_id, {instancePath:instancePath+"/campaign_id",parentData:data,parentDataProperty:"campaign_id",rootData,dynamicAnchors}))){
            vErrors = vErrors === null ? validate_CampaignId.errors : vErrors.concat(validate_CampaignId.errors);
            errors = vErrors.length;
          }
        }
      }
    }
    else {
      check_replaceCampaign_path.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
      return false;
    }
  }
  check_replaceCampaign_path.errors = vErrors;
  return errors === 0;
}

export function check_replaceCampaign_query(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
  let vErrors = null;
  let errors = 0;
  if(errors === 0){
    if(data && typeof data == "object" && !Array.isArray(data)){
      for(const key0 in data){
        check_replaceCampaign_query.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
        return false;
        break;
      }
    }
    else {
      check_replaceCampaign_query.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
      return false;
    }
  }
  check_replaceCampaign_query.errors = vErrors;
  return errors === 0;
}
export const path = check_replaceCampaign_path;
export const query = check_replaceCampaign_query;
export const body = {
  "application/json": validate_CampaignInput,
};
