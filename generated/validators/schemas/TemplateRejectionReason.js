// Made by `make generate` from generated/openapi.json. Do not edit: change openapi/ and run it again.

export function validate_TemplateRejectionReason(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
  let vErrors = null;
  let errors = 0;
  if(typeof data !== "string"){
    validate_TemplateRejectionReason.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"}];
    return false;
  }
  if(!(((((((data === "abusive_content") || (data === "category_not_available")) || (data === "incorrect_category")) || (data === "invalid_format")) || (data === "promotional")) || (data === "scam")) || (data === "tag_content_mismatch"))){
    validate_TemplateRejectionReason.errors = [{instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: ["abusive_content","category_not_available","incorrect_category","invalid_format","promotional","scam","tag_content_mismatch"]},message:"must be equal to one of the allowed values"}];
    return false;
  }
  validate_TemplateRejectionReason.errors = vErrors;
  return errors === 0;
}
