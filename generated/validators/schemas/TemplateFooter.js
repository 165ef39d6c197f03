// Made by `make generate` from generated/openapi.json. Do not edit: change openapi/ and run it again.
import { validate_TemplateFooterText } from './TemplateFooterText.js';

export function validate_TemplateFooter(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
  let vErrors = null;
  let errors = 0;
  if(errors === 0){
    if(data && typeof data == "object" && !Array.isArray(data)){
      let missing0;
      if((data.text === undefined) && (missing0 = "text")){
        validate_TemplateFooter.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
        return false;
      }
      else {
        if(data.text !== undefined){
          if(!(validate_TemplateFooterText(data.text, {instancePath:instancePath+"/text",parentData:data,parentDataProperty:"text",rootData,dynamicAnchors}))){
            vErrors = vErrors === null ? validate_TemplateFooterText.errors : vErrors.concat(validate_TemplateFooterText.errors);
            errors = vErrors.length;
          }
        }
      }
    }
    else {
      validate_TemplateFooter.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
      return false;
    }
  }
  validate_TemplateFooter.errors = vErrors;
  return errors === 0;
}
