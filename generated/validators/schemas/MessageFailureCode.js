// Made by `make generate` from generated/openapi.json. Do not edit: change openapi/ and run it again.

export function validate_MessageFailureCode(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
  let vErrors = null;
  let errors = 0;
  if(typeof data !== "string"){
    validate_MessageFailureCode.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"}];
    return false;
  }
  if(!((((((((((data === "recipient_unreachable") || (data === "outside_messaging_window")) || (data === "opted_out")) || (data === "frequency_capped")) || (data === "spam_limited")) || (data === "template_paused")) || (data === "template_variable_mismatch")) || (data === "media_error")) || (data === "carrier_rejected")) || (data === "provider_error"))){
    validate_MessageFailureCode.errors = [{instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: ["recipient_unreachable","outside_messaging_window","opted_out","frequency_capped","spam_limited","template_paused","template_variable_mismatch","media_error","carrier_rejected","provider_error"]},message:"must be equal to one of the allowed values"}];
    return false;
  }
  validate_MessageFailureCode.errors = vErrors;
  return errors === 0;
}
