// Made by `make generate` from generated/openapi.json. Do not edit: change openapi/ and run it again.
import { validate_TemplateFooterText } from './TemplateFooterText.js';

export function validate_TemplateFooterInput(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
  let vErrors = null;
  let errors = 0;
  if(errors === 0){
    if(data && typeof data == "object" && !Array.isArray(data)){
      let missing0;
      if((data.text === undefined) && (missing0 = "text")){
        validate_TemplateFooterInput.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
        return false;
      }
      else {
        const _errs1 = errors;
        for(const key0 in data){
          if(!(key0 === "text")){
            validate_TemplateFooterInput.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
            return false;
            break;
          }
        }
        if(_errs1 === errors){
          if(data.text !== undefined){
            if(!(validate_TemplateFooterText(data.text, {instancePath:instancePath+"/text",parentData:data,parentDataProperty:"text",rootData,dynamicAnchors}))){
              vErrors = vErrors === null ? validate_TemplateFooterText.errors : vErrors.concat(validate_TemplateFooterText.errors);
              errors = vErrors.length;
            }
          }
        }
      }
    }
    else {
      validate_TemplateFooterInput.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
      return false;
    }
  }
  validate_TemplateFooterInput.errors = vErrors;
  return errors === 0;
}
