// Made by `make generate` from generated/openapi.json. Do not edit: change openapi/ and run it again.

export function validate_ErrorCode(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
  let vErrors = null;
  let errors = 0;
  if(typeof data !== "string"){
    validate_ErrorCode.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"}];
    return false;
  }
  if(!((((((((data === "invalid_request") || (data === "unauthorized")) || (data === "forbidden")) || (data === "not_found")) || (data === "conflict")) || (data === "validation_error")) || (data === "rate_limited")) || (data === "internal_error"))){
    validate_ErrorCode.errors = [{instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: ["invalid_request","unauthorized","forbidden","not_found","conflict","validation_error","rate_limited","internal_error"]},message:"must be equal to one of the allowed values"}];
    return false;
  }
  validate_ErrorCode.errors = vErrors;
  return errors === 0;
}
