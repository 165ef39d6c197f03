// Made by `make generate` from generated/openapi.json. Do not edit: change openapi/ and run it again.
import { validate_TemplateBodyText } from './TemplateBodyText.js';
import { validate_VariablesUpdate } from './VariablesUpdate.js';

export function validate_TemplateBodyUpdateInput(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
  let vErrors = null;
  let errors = 0;
  if(errors === 0){
    if(data && typeof data == "object" && !Array.isArray(data)){
      if(Object.keys(data).length < 1){
        validate_TemplateBodyUpdateInput.errors = [{instancePath,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"}];
        return false;
      }
      else {
        const _errs1 = errors;
        for(const key0 in data){
          if(!((key0 === "text") || (key0 === "samples"))){
            validate_TemplateBodyUpdateInput.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
            return false;
            break;
          }
        }
        if(_errs1 === errors){
          if(data.text !== undefined){
            const _errs2 = errors;
            if(!(validate_TemplateBodyText(data.text, {instancePath:instancePath+"/text",parentData:data,parentDataProperty:"text",rootData,dynamicAnchors}))){
              vErrors = vErrors === null ? validate_TemplateBodyText.errors : vErrors.concat(validate_TemplateBodyText.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs2 === errors;
          }
          else {
            var valid0 = true;
          }
          if(valid0){
            if(data.samples !== undefined){
              let data1 = data.samples;
              const _errs3 = errors;
              const _errs4 = errors;
              let valid1 = false;
              let passing0 = null;
              const _errs5 = errors;
              if(!(validate_VariablesUpdate(data1, {instancePath:instancePath+"/samples",parentData:data,parentDataProperty:"samples",rootData,dynamicAnchors}))){
                vErrors = vErrors === null ? validate_VariablesUpdate.errors : vErrors.concat(validate_VariablesUpdate.errors);
                errors = vErrors.length;
              }
              var _valid0 = _errs5 === errors;
              if(_valid0){
                valid1 = true;
                passing0 = 0;
              }
              const _errs6 = errors;
              if(data1 !== null){
                const err0 = {instancePath:instancePath+"/samples",schemaPath:"#/properties/samples/oneOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
                if(vErrors === null){
                  vErrors = [err0];
                }
                else {
                  vErrors.push(err0);
                }
                errors++;
              }
              var _valid0 = _errs6 === errors;
              if(_valid0 && valid1){
                valid1 = false;
                passing0 = [passing0, 1];
              }
              else {
                if(_valid0){
                  valid1 = true;
                  passing0 = 1;
                }
              }
              if(!valid1){
                const err1 = {instancePath:instancePath+"/samples",schemaPath:"#/properties/samples/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
                if(vErrors === null){
                  vErrors = [err1];
                }
                else {
                  vErrors.push(err1);
                }
                errors++;
                validate_TemplateBodyUpdateInput.errors = vErrors;
                return false;
              }
              else {
                errors = _errs4;
                if(vErrors !== null){
                  if(_errs4){
                    vErrors.length = _errs4;
                  }
                  else {
                    vErrors = null;
                  }
                }
              }
              var valid0 = _errs3 === errors;
            }
            else {
              var valid0 = true;
            }
          }
        }
      }
    }
    else {
      validate_TemplateBodyUpdateInput.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
      return false;
    }
  }
  validate_TemplateBodyUpdateInput.errors = vErrors;
  return errors === 0;
}
