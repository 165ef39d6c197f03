// Made by `make generate` from generated/openapi.json. Do not edit: change openapi/ and run it again.

export function validate_TemplateStatus(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
  let vErrors = null;
  let errors = 0;
  if(typeof data !== "string"){
    validate_TemplateStatus.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"}];
    return false;
  }
  if(!((((((data === "draft") || (data === "pending")) || (data === "approved")) || (data === "rejected")) || (data === "paused")) || (data === "disabled"))){
    validate_TemplateStatus.errors = [{instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: ["draft","pending","approved","rejected","paused","disabled"]},message:"must be equal to one of the allowed values"}];
    return false;
  }
  validate_TemplateStatus.errors = vErrors;
  return errors === 0;
}
