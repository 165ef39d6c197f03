// Made by `make generate` from generated/openapi.json. Do not edit: change openapi/ and run it again.
import { ucs2length } from '../runtime.js';
import { validate_CampaignId } from '../schemas/CampaignId.js';
import { validate_CampaignSendInput } from '../schemas/CampaignSendInput.js';

export function check_sendCampaign_path(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
  let vErrors = null;
  let errors = 0;
  if(errors === 0){
    if(data && typeof data == "object" && !Array.isArray(data)){
      let missing0;
      if((data.campaign_id === undefined) && (missing0 = "campaign_id")){
        check_sendCampaign_path.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
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
      check_sendCampaign_path.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
      return false;
    }
  }
  check_sendCampaign_path.errors = vErrors;
  return errors === 0;
}

export function check_sendCampaign_query(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
  let vErrors = null;
  let errors = 0;
  if(errors === 0){
    if(data && typeof data == "object" && !Array.isArray(data)){
      for(const key0 in data){
        check_sendCampaign_query.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
        return false;
        break;
      }
    }
    else {
      check_sendCampaign_query.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
      return false;
    }
  }
  check_sendCampaign_query.errors = vErrors;
  return errors === 0;
}

const check_sendCampaign_header$pattern0 = /* @__PURE__ */ new RegExp("^[\\x21-\\x7E]+$", "u");
export function check_sendCampaign_header(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
  let vErrors = null;
  let errors = 0;
  if(errors === 0){
    if(data && typeof data == "object" && !Array.isArray(data)){
      if(data["idempotency-key"] !== undefined){
        let data0 = data["idempotency-key"];
        const _errs1 = errors;
        if(errors === _errs1){
          if(typeof data0 === "string"){
            if(ucs2length(data0) > 64){
              check_sendCampaign_header.errors = [{instancePath:instancePath+"/idempotency-key",schemaPath:"#/properties/idempotency-key/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"}];
              return false;
            }
            else {
              if(ucs2length(data0) < 1){
                check_sendCampaign_header.errors = [{instancePath:instancePath+"/idempotency-key",schemaPath:"#/properties/idempotency-key/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
                return false;
              }
              else {
                if(!check_sendCampaign_header$pattern0.test(data0)){
                  check_sendCampaign_header.errors = [{instancePath:instancePath+"/idempotency-key",schemaPath:"#/properties/idempotency-key/pattern",keyword:"pattern",params:{pattern: "^[\\x21-\\x7E]+$"},message:"must match pattern \""+"^[\\x21-\\x7E]+$"+"\""}];
                  return false;
                }
              }
            }
          }
          else {
            check_sendCampaign_header.errors = [{instancePath:instancePath+"/idempotency-key",schemaPath:"#/properties/idempotency-key/type",keyword:"type",params:{type: "string"},message:"must be string"}];
            return false;
          }
        }
      }
    }
    else {
      check_sendCampaign_header.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
      return false;
    }
  }
  check_sendCampaign_header.errors = vErrors;
  return errors === 0;
}
export const path = check_sendCampaign_path;
export const query = check_sendCampaign_query;
export const header = check_sendCampaign_header;
export const body = {
  "application/json": validate_CampaignSendInput,
};
