// Made by `make generate` from generated/openapi.json. Do not edit: change openapi/ and run it again.

export function validate_TemplateQuality(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
  let vErrors = null;
  let errors = 0;
  if(typeof data !== "string"){
    validate_TemplateQuality.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"}];
    return false;
  }
  if(!((((data === "high") || (data === "medium")) || (data === "low")) || (data === "unknown"))){
    validate_TemplateQuality.errors = [{instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: ["high","medium","low","unknown"]},message:"must be equal to one of the allowed values"}];
    return false;
  }
  validate_TemplateQuality.errors = vErrors;
  return errors === 0;
}
