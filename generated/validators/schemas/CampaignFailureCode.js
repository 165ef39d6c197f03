// Made by `make generate` from generated/openapi.json. Do not edit: change openapi/ and run it again.

export function validate_CampaignFailureCode(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
  let vErrors = null;
  let errors = 0;
  if(typeof data !== "string"){
    validate_CampaignFailureCode.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"}];
    return false;
  }
  if(!((((((data === "empty_audience") || (data === "template_not_approved")) || (data === "template_paused")) || (data === "channel_not_connected")) || (data === "insufficient_balance")) || (data === "internal"))){
    validate_CampaignFailureCode.errors = [{instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: ["empty_audience","template_not_approved","template_paused","channel_not_connected","insufficient_balance","internal"]},message:"must be equal to one of the allowed values"}];
    return false;
  }
  validate_CampaignFailureCode.errors = vErrors;
  return errors === 0;
}
