// Made by `make generate` from generated/openapi.json. Do not edit: change openapi/ and run it again.

export function validate_MessageStatus(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
  let vErrors = null;
  let errors = 0;
  if(typeof data !== "string"){
    validate_MessageStatus.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"}];
    return false;
  }
  if(!(((((data === "queued") || (data === "sent")) || (data === "delivered")) || (data === "read")) || (data === "failed"))){
    validate_MessageStatus.errors = [{instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: ["queued","sent","delivered","read","failed"]},message:"must be equal to one of the allowed values"}];
    return false;
  }
  validate_MessageStatus.errors = vErrors;
  return errors === 0;
}
