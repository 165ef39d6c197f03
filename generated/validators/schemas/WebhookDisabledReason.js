// Made by `make generate` from generated/openapi.json. Do not edit: change openapi/ and run it again.

export function validate_WebhookDisabledReason(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
  let vErrors = null;
  let errors = 0;
  if(typeof data !== "string"){
    validate_WebhookDisabledReason.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"}];
    return false;
  }
  if(!((data === "endpoint_gone") || (data === "retries_exhausted"))){
    validate_WebhookDisabledReason.errors = [{instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: ["endpoint_gone","retries_exhausted"]},message:"must be equal to one of the allowed values"}];
    return false;
  }
  validate_WebhookDisabledReason.errors = vErrors;
  return errors === 0;
}
