// Made by `make generate` from generated/openapi.json. Do not edit: change openapi/ and run it again.
import { validate_TemplateBodyInput } from './TemplateBodyInput.js';
import { validate_TemplateButtonInput } from './TemplateButtonInput.js';
import { validate_TemplateFooterInput } from './TemplateFooterInput.js';
import { validate_TemplateHeaderInput } from './TemplateHeaderInput.js';

export function validate_TemplateComponentsInput(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
  let vErrors = null;
  let errors = 0;
  if(errors === 0){
    if(data && typeof data == "object" && !Array.isArray(data)){
      let missing0;
      if((data.body === undefined) && (missing0 = "body")){
        validate_TemplateComponentsInput.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
        return false;
      }
      else {
        const _errs1 = errors;
        for(const key0 in data){
          if(!((((key0 === "header") || (key0 === "body")) || (key0 === "footer")) || (key0 === "buttons"))){
            validate_TemplateComponentsInput.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
            return false;
            break;
          }
        }
        if(_errs1 === errors){
          if(data.header !== undefined){
            const _errs2 = errors;
            if(!(validate_TemplateHeaderInput(data.header, {instancePath:instancePath+"/header",parentData:data,parentDataProperty:"header",rootData,dynamicAnchors}))){
              vErrors = vErrors === null ? validate_TemplateHeaderInput.errors : vErrors.concat(validate_TemplateHeaderInput.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs2 === errors;
          }
          else {
            var valid0 = true;
          }
          if(valid0){
            if(data.body !== undefined){
              const _errs3 = errors;
              if(!(validate_TemplateBodyInput(data.body, {instancePath:instancePath+"/body",parentData:data,parentDataProperty:"body",rootData,dynamicAnchors}))){
                vErrors = vErrors === null ? validate_TemplateBodyInput.errors : vErrors.concat(validate_TemplateBodyInput.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs3 === errors;
            }
            else {
              var valid0 = true;
            }
            if(valid0){
              if(data.footer !== undefined){
                const _errs4 = errors;
                if(!(validate_TemplateFooterInput(data.footer, {instancePath:instancePath+"/footer",parentData:data,parentDataProperty:"footer",rootData,dynamicAnchors}))){
                  vErrors = vErrors === null ? validate_TemplateFooterInput.errors : vErrors.concat(validate_TemplateFooterInput.errors);
                  errors = vErrors.length;
                }
                var valid0 = _errs4 === errors;
              }
              else {
                var valid0 = true;
              }
              if(valid0){
                if(data.buttons !== undefined){
                  let data3 = data.buttons;
                  const _errs5 = errors;
                  if(errors === _errs5){
                    if(Array.isArray(data3)){
                      if(data3.length > 10){
                        validate_TemplateComponentsInput.errors = [{instancePath:instancePath+"/buttons",schemaPath:"#/properties/buttons/maxItems",keyword:"maxItems",params:{limit: 10},message:"must NOT have more than 10 items"}];
                        return false;
                      }
                      else {
                        var valid1 = true;
                        const len0 = data3.length;
                        for(let i0=0; i0<len0; i0++){
                          const _errs7 = errors;
                          if(!(validate_TemplateButtonInput(data3[i0], {instancePath:instancePath+"/buttons/" + i0,parentData:data3,parentDataProperty:i0,rootData,dynamicAnchors}))){
                            vErrors = vErrors === null ? validate_TemplateButtonInput.errors : vErrors.concat(validate_TemplateButtonInput.errors);
                            errors = vErrors.length;
                          }
                          var valid1 = _errs7 === errors;
                          if(!valid1){
                            break;
                          }
                        }
                      }
                    }
                    else {
                      validate_TemplateComponentsInput.errors = [{instancePath:instancePath+"/buttons",schemaPath:"#/properties/buttons/type",keyword:"type",params:{type: "array"},message:"must be array"}];
                      return false;
                    }
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
      validate_TemplateComponentsInput.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
      return false;
    }
  }
  validate_TemplateComponentsInput.errors = vErrors;
  return errors === 0;
}
