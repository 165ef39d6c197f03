// Made by `make generate` from generated/openapi.json. Do not edit: change openapi/ and run it again.

export function validate_ImportFailureCode(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
  let vErrors = null;
  let errors = 0;
  if(typeof data !== "string"){
    validate_ImportFailureCode.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"}];
    return false;
  }
  if(!(((data === "unreadable_file") || (data === "too_many_rows")) || (data === "internal"))){
    validate_ImportFailureCode.errors = [{instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: ["unreadable_file","too_many_rows","internal"]},message:"must be equal to one of the allowed values"}];
    return false;
  }
  validate_ImportFailureCode.errors = vErrors;
  return errors === 0;
}
