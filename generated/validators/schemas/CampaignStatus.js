// Made by `make generate` from generated/openapi.json. Do not edit: change openapi/ and run it again.

export function validate_CampaignStatus(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
  let vErrors = null;
  let errors = 0;
  if(typeof data !== "string"){
    validate_CampaignStatus.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"}];
    return false;
  }
  if(!(((((data === "draft") || (data === "scheduled")) || (data === "sending")) || (data === "completed")) || (data === "failed"))){
    validate_CampaignStatus.errors = [{instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: ["draft","scheduled","sending","completed","failed"]},message:"must be equal to one of the allowed values"}];
    return false;
  }
  validate_CampaignStatus.errors = vErrors;
  return errors === 0;
}
