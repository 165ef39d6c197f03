// Made by `make generate` from generated/openapi.json. Do not edit: change openapi/ and run it again.

export function validate_ImportRowErrorCode(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
  let vErrors = null;
  let errors = 0;
  if(typeof data !== "string"){
    validate_ImportRowErrorCode.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"}];
    return false;
  }
  if(!((((((((data === "required") || (data === "invalid_value")) || (data === "invalid_format")) || (data === "too_long")) || (data === "too_many_items")) || (data === "duplicate_row")) || (data === "already_exists")) || (data === "ambiguous"))){
    validate_ImportRowErrorCode.errors = [{instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: ["required","invalid_value","invalid_format","too_long","too_many_items","duplicate_row","already_exists","ambiguous"]},message:"must be equal to one of the allowed values"}];
    return false;
  }
  validate_ImportRowErrorCode.errors = vErrors;
  return errors === 0;
}
