// Made by `make generate` from generated/openapi.json. Do not edit: change openapi/ and run it again.

export function validate_ErrorDetailCode(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
  let vErrors = null;
  let errors = 0;
  if(typeof data !== "string"){
    validate_ErrorDetailCode.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"}];
    return false;
  }
  if(!((((((((((((((((data === "required") || (data === "invalid_type")) || (data === "invalid_value")) || (data === "invalid_format")) || (data === "too_short")) || (data === "too_long")) || (data === "too_small")) || (data === "too_large")) || (data === "too_few_items")) || (data === "too_many_items")) || (data === "duplicate_items")) || (data === "unknown_field")) || (data === "read_only")) || (data === "not_found")) || (data === "not_allowed")) || (data === "in_past"))){
    validate_ErrorDetailCode.errors = [{instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: ["required","invalid_type","invalid_value","invalid_format","too_short","too_long","too_small","too_large","too_few_items","too_many_items","duplicate_items","unknown_field","read_only","not_found","not_allowed","in_past"]},message:"must be equal to one of the allowed values"}];
    return false;
  }
  validate_ErrorDetailCode.errors = vErrors;
  return errors === 0;
}
