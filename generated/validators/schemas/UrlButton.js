// Made by `make generate` from generated/openapi.json. Do not edit: change openapi/ and run it again.
import { validate_ButtonText } from './ButtonText.js';
import { validate_ButtonUrl } from './ButtonUrl.js';
import { validate_TemplateSample } from './TemplateSample.js';

export function validate_UrlButton(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
  let vErrors = null;
  let errors = 0;
  if(errors === 0){
    if(data && typeof data == "object" && !Array.isArray(data)){
      let missing0;
      if(((((data.kind === undefined) && (missing0 = "kind")) || ((data.text === undefined) && (missing0 = "text"))) || ((data.url === undefined) && (missing0 = "url"))) || ((data.sample === undefined) && (missing0 = "sample"))){
        validate_UrlButton.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
        return false;
      }
      else {
        if(data.kind !== undefined){
          let data0 = data.kind;
          const _errs1 = errors;
          if(typeof data0 !== "string"){
            validate_UrlButton.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string"}];
            return false;
          }
          if(!(data0 === "url")){
            validate_UrlButton.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues: ["url"]},message:"must be equal to one of the allowed values"}];
            return false;
          }
          var valid0 = _errs1 === errors;
        }
        else {
          var valid0 = true;
        }
        if(valid0){
          if(data.text !== undefined){
            const _errs3 = errors;
            if(!(validate_ButtonText(data.text, {instancePath:instancePath+"/text",parentData:data,parentDataProperty:"text",rootData,dynamicAnchors}))){
              vErrors = vErrors === null ? validate_ButtonText.errors : vErrors.concat(validate_ButtonText.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs3 === errors;
          }
          else {
            var valid0 = true;
          }
          if(valid0){
            if(data.url !== undefined){
              const _errs4 = errors;
              if(!(validate_ButtonUrl(data.url, {instancePath:instancePath+"/url",parentData:data,parentDataProperty:"url",rootData,dynamicAnchors}))){
                vErrors = vErrors === null ? validate_ButtonUrl.errors : vErrors.concat(validate_ButtonUrl.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs4 === errors;
            }
            else {
              var valid0 = true;
            }
            if(valid0){
              if(data.sample !== undefined){
                let data3 = data.sample;
                const _errs5 = errors;
                const _errs6 = errors;
                let valid1 = false;
                let passing0 = null;
                const _errs7 = errors;
                if(!(validate_TemplateSample(data3, {instancePath:instancePath+"/sample",parentData:data,parentDataProperty:"sample",rootData,dynamicAnchors}))){
                  vErrors = vErrors === null ? validate_TemplateSample.errors : vErrors.concat(validate_TemplateSample.errors);
                  errors = vErrors.length;
                }
                var _valid0 = _errs7 === errors;
                if(_valid0){
                  valid1 = true;
                  passing0 = 0;
                }
                const _errs8 = errors;
                if(data3 !== null){
                  const err0 = {instancePath:instancePath+"/sample",schemaPath:"#/properties/sample/oneOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
                  if(vErrors === null){
                    vErrors = [err0];
                  }
                  else {
                    vErrors.push(err0);
                  }
                  errors++;
                }
                var _valid0 = _errs8 === errors;
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
                  const err1 = {instancePath:instancePath+"/sample",schemaPath:"#/properties/sample/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
                  if(vErrors === null){
                    vErrors = [err1];
                  }
                  else {
                    vErrors.push(err1);
                  }
                  errors++;
                  validate_UrlButton.errors = vErrors;
                  return false;
                }
                else {
                  errors = _errs6;
                  if(vErrors !== null){
                    if(_errs6){
                      vErrors.length = _errs6;
                    }
                    else {
                      vErrors = null;
                    }
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
    else {
      validate_UrlButton.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
      return false;
    }
  }
  validate_UrlButton.errors = vErrors;
  return errors === 0;
}
