// Made by `make generate` from generated/openapi.json. Do not edit: change openapi/ and run it again.

export function validate_TemplateHeaderFormat(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
  let vErrors = null;
  let errors = 0;
  if(typeof data !== "string"){
    validate_TemplateHeaderFormat.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"}];
    return false;
  }
  if(!((((data === "text") || (data === "image")) || (data === "video")) || (data === "document"))){
    validate_TemplateHeaderFormat.errors = [{instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: ["text","image","video","document"]},message:"must be equal to one of the allowed values"}];
    return false;
  }
  validate_TemplateHeaderFormat.errors = vErrors;
  return errors === 0;
}
