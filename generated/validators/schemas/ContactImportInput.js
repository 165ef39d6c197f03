// Made by `make generate` from generated/openapi.json. Do not edit: change openapi/ and run it again.
import { ucs2length } from '../runtime.js';
import { validate_ImportMode } from './ImportMode.js';

const validate_ContactImportInput$pattern0 = /* @__PURE__ */ new RegExp("\\S", "u");
export function validate_ContactImportInput(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
  let vErrors = null;
  let errors = 0;
  if(errors === 0){
    if(data && typeof data == "object" && !Array.isArray(data)){
      let missing0;
      if((data.file === undefined) && (missing0 = "file")){
        validate_ContactImportInput.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
        return false;
      }
      else {
        const _errs1 = errors;
        for(const key0 in data){
          if(!((key0 === "file") || (key0 === "mode"))){
            validate_ContactImportInput.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
            return false;
            break;
          }
        }
        if(_errs1 === errors){
          if(data.file !== undefined){
            let data0 = data.file;
            const _errs2 = errors;
            if(errors === _errs2){
              if(typeof data0 === "string"){
                if(ucs2length(data0) > 10485760){
                  validate_ContactImportInput.errors = [{instancePath:instancePath+"/file",schemaPath:"#/properties/file/maxLength",keyword:"maxLength",params:{limit: 10485760},message:"must NOT have more than 10485760 characters"}];
                  return false;
                }
                else {
                  if(ucs2length(data0) < 1){
                    validate_ContactImportInput.errors = [{instancePath:instancePath+"/file",schemaPath:"#/properties/file/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
                    return false;
                  }
                  else {
                    if(!validate_ContactImportInput$pattern0.test(data0)){
                      validate_ContactImportInput.errors = [{instancePath:instancePath+"/file",schemaPath:"#/properties/file/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""}];
                      return false;
                    }
                  }
                }
              }
              else {
                validate_ContactImportInput.errors = [{instancePath:instancePath+"/file",schemaPath:"#/properties/file/type",keyword:"type",params:{type: "string"},message:"must be string"}];
                return false;
              }
            }
            var valid0 = _errs2 === errors;
          }
          else {
            var valid0 = true;
          }
          if(valid0){
            if(data.mode !== undefined){
              const _errs4 = errors;
              if(!(validate_ImportMode(data.mode, {instancePath:instancePath+"/mode",parentData:data,parentDataProperty:"mode",rootData,dynamicAnchors}))){
                vErrors = vErrors === null ? validate_ImportMode.errors : vErrors.concat(validate_ImportMode.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs4 === errors;
            }
            else {
              var valid0 = true;
            }
          }
        }
      }
    }
    else {
      validate_ContactImportInput.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
      return false;
    }
  }
  validate_ContactImportInput.errors = vErrors;
  return errors === 0;
}
