// Made by `make generate` from generated/openapi.json. Do not edit: change openapi/ and run it again.
import { validate_Channel } from './Channel.js';
import { validate_ContactId } from './ContactId.js';
import { validate_TemplateId } from './TemplateId.js';
import { validate_Variables } from './Variables.js';

export function validate_TemplateMessageInput(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
  let vErrors = null;
  let errors = 0;
  if(errors === 0){
    if(data && typeof data == "object" && !Array.isArray(data)){
      let missing0;
      if((((data.contact_id === undefined) && (missing0 = "contact_id")) || ((data.channel === undefined) && (missing0 = "channel"))) || ((data.template_id === undefined) && (missing0 = "template_id"))){
        validate_TemplateMessageInput.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
        return false;
      }
      else {
        const _errs1 = errors;
        for(const key0 in data){
          if(!((((key0 === "contact_id") || (key0 === "channel")) || (key0 === "template_id")) || (key0 === "variables"))){
            validate_TemplateMessageInput.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
            return false;
            break;
          }
        }
        if(_errs1 === errors){
          if(data.contact_id !== undefined){
            const _errs2 = errors;
            if(!(validate_ContactId(data.contact_id, {instancePath:instancePath+"/contact_id",parentData:data,parentDataProperty:"contact_id",rootData,dynamicAnchors}))){
              vErrors = vErrors === null ? validate_ContactId.errors : vErrors.concat(validate_ContactId.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs2 === errors;
          }
          else {
            var valid0 = true;
          }
          if(valid0){
            if(data.channel !== undefined){
              const _errs3 = errors;
              if(!(validate_Channel(data.channel, {instancePath:instancePath+"/channel",parentData:data,parentDataProperty:"channel",rootData,dynamicAnchors}))){
                vErrors = vErrors === null ? validate_Channel.errors : vErrors.concat(validate_Channel.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs3 === errors;
            }
            else {
              var valid0 = true;
            }
            if(valid0){
              if(data.template_id !== undefined){
                const _errs4 = errors;
                if(!(validate_TemplateId(data.template_id, {instancePath:instancePath+"/template_id",parentData:data,parentDataProperty:"template_id",rootData,dynamicAnchors}))){
                  vErrors = vErrors === null ? validate_TemplateId.errors : vErrors.concat(validate_TemplateId.errors);
                  errors = vErrors.length;
                }
                var valid0 = _errs4 === errors;
              }
              else {
                var valid0 = true;
              }
              if(valid0){
                if(data.variables !== undefined){
                  const _errs5 = errors;
                  if(!(validate_Variables(data.variables, {instancePath:instancePath+"/variables",parentData:data,parentDataProperty:"variables",rootData,dynamicAnchors}))){
                    vErrors = vErrors === null ? validate_Variables.errors : vErrors.concat(validate_Variables.errors);
                    errors = vErrors.length;
                  }
                  var valid0 = _errs5 === errors;
                }
                else {
                  var valid0 = true;
                }
              }
            }
          }
        }
      }
    }
    else {
      validate_TemplateMessageInput.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
      return false;
    }
  }
  validate_TemplateMessageInput.errors = vErrors;
  return errors === 0;
}
