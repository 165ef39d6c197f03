// Made by `make generate` from generated/openapi.json. Do not edit: change openapi/ and run it again.
import { validate_TemplateCategory } from './TemplateCategory.js';
import { validate_TemplateComponentsUpdateInput } from './TemplateComponentsUpdateInput.js';
import { validate_TemplateLanguage } from './TemplateLanguage.js';
import { validate_TemplateName } from './TemplateName.js';

export function validate_TemplateUpdateInput(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
  let vErrors = null;
  let errors = 0;
  if(errors === 0){
    if(data && typeof data == "object" && !Array.isArray(data)){
      if(Object.keys(data).length < 1){
        validate_TemplateUpdateInput.errors = [{instancePath,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"}];
        return false;
      }
      else {
        const _errs1 = errors;
        for(const key0 in data){
          if(!((((key0 === "name") || (key0 === "language")) || (key0 === "category")) || (key0 === "components"))){
            validate_TemplateUpdateInput.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
            return false;
            break;
          }
        }
        if(_errs1 === errors){
          if(data.name !== undefined){
            const _errs2 = errors;
            if(!(validate_TemplateName(data.name, {instancePath:instancePath+"/name",parentData:data,parentDataProperty:"name",rootData,dynamicAnchors}))){
              vErrors = vErrors === null ? validate_TemplateName.errors : vErrors.concat(validate_TemplateName.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs2 === errors;
          }
          else {
            var valid0 = true;
          }
          if(valid0){
            if(data.language !== undefined){
              const _errs3 = errors;
              if(!(validate_TemplateLanguage(data.language, {instancePath:instancePath+"/language",parentData:data,parentDataProperty:"language",rootData,dynamicAnchors}))){
                vErrors = vErrors === null ? validate_TemplateLanguage.errors : vErrors.concat(validate_TemplateLanguage.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs3 === errors;
            }
            else {
              var valid0 = true;
            }
            if(valid0){
              if(data.category !== undefined){
                const _errs4 = errors;
                if(!(validate_TemplateCategory(data.category, {instancePath:instancePath+"/category",parentData:data,parentDataProperty:"category",rootData,dynamicAnchors}))){
                  vErrors = vErrors === null ? validate_TemplateCategory.errors : vErrors.concat(validate_TemplateCategory.errors);
                  errors = vErrors.length;
                }
                var valid0 = _errs4 === errors;
              }
              else {
                var valid0 = true;
              }
              if(valid0){
                if(data.components !== undefined){
                  const _errs5 = errors;
                  if(!(validate_TemplateComponentsUpdateInput(data.components, {instancePath:instancePath+"/components",parentData:data,parentDataProperty:"components",rootData,dynamicAnchors}))){
                    vErrors = vErrors === null ? validate_TemplateComponentsUpdateInput.errors : vErrors.concat(validate_TemplateComponentsUpdateInput.errors);
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
      validate_TemplateUpdateInput.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
      return false;
    }
  }
  validate_TemplateUpdateInput.errors = vErrors;
  return errors === 0;
}
