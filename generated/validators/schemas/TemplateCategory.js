// Made by `make generate` from generated/openapi.json. Do not edit: change openapi/ and run it again.

export function validate_TemplateCategory(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
  let vErrors = null;
  let errors = 0;
  if(typeof data !== "string"){
    validate_TemplateCategory.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"}];
    return false;
  }
  if(!(((data === "marketing") || (data === "utility")) || (data === "authentication"))){
    validate_TemplateCategory.errors = [{instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: ["marketing","utility","authentication"]},message:"must be equal to one of the allowed values"}];
    return false;
  }
  validate_TemplateCategory.errors = vErrors;
  return errors === 0;
}
