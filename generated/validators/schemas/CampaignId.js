// Made by `make generate` from generated/openapi.json. Do not edit: change openapi/ and run it again.
import { ucs2length } from '../runtime.js';

const validate_CampaignId$pattern0 = /* @__PURE__ */ new RegExp("^cmp_[0-9A-HJKMNP-TV-Z]{26}$", "u");
export function validate_CampaignId(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
  let vErrors = null;
  let errors = 0;
  if(errors === 0){
    if(typeof data === "string"){
      if(ucs2length(data) > 30){
        validate_CampaignId.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 30},message:"must NOT have more than 30 characters"}];
        return false;
      }
      else {
        if(ucs2length(data) < 30){
          validate_CampaignId.errors = [{instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 30},message:"must NOT have fewer than 30 characters"}];
          return false;
        }
        else {
          if(!validate_CampaignId$pattern0.test(data)){
            validate_CampaignId.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^cmp_[0-9A-HJKMNP-TV-Z]{26}$"},message:"must match pattern \""+"^cmp_[0-9A-HJKMNP-TV-Z]{26}$"+"\""}];
            return false;
          }
        }
      }
    }
    else {
      validate_CampaignId.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"}];
      return false;
    }
  }
  validate_CampaignId.errors = vErrors;
  return errors === 0;
}
