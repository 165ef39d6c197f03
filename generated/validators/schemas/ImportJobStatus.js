// Made by `make generate` from generated/openapi.json. Do not edit: change openapi/ and run it again.

export function validate_ImportJobStatus(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
  let vErrors = null;
  let errors = 0;
  if(typeof data !== "string"){
    validate_ImportJobStatus.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"}];
    return false;
  }
  if(!((((data === "queued") || (data === "processing")) || (data === "completed")) || (data === "failed"))){
    validate_ImportJobStatus.errors = [{instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: ["queued","processing","completed","failed"]},message:"must be equal to one of the allowed values"}];
    return false;
  }
  validate_ImportJobStatus.errors = vErrors;
  return errors === 0;
}
