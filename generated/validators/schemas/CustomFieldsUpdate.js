// Made by `make generate` from generated/openapi.json. Do not edit: change openapi/ and run it again.
import { ucs2length } from '../runtime.js';
import { validate_CustomFieldValue } from './CustomFieldValue.js';

const validate_CustomFieldsUpdate$pattern0 = /* @__PURE__ */ new RegExp("^[a-z][a-z0-9_]*$", "u");
export function validate_CustomFieldsUpdate(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
  let vErrors = null;
  let errors = 0;
  if(errors === 0){
    if(data && typeof data == "object" && !Array.isArray(data)){
      if(Object.keys(data).length > 50){
        validate_CustomFieldsUpdate.errors = [{instancePath,schemaPath:"#/maxProperties",keyword:"maxProperties",params:{limit: 50},message:"must NOT have more than 50 properties"}];
        return false;
      }
      else {
        for(const key0 in data){
          const _errs1 = errors;
          if(errors === _errs1){
            if(typeof key0 === "string"){
              if(ucs2length(key0) > 64){
                const err0 = {instancePath,schemaPath:"#/propertyNames/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters",propertyName:key0};
                if(vErrors === null){
                  vErrors = [err0];
                }
                else {
                  vErrors.push(err0);
                }
                errors++;
              }
              else {
                if(!validate_CustomFieldsUpdate$pattern0.test(key0)){
                  const err1 = {instancePath,schemaPath:"#/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9_]*$"},message:"must match pattern \""+"^[a-z][a-z0-9_]*$"+"\"",propertyName:key0};
                  if(vErrors === null){
                    vErrors = [err1];
                  }
                  else {
                    vErrors.push(err1);
                  }
                  errors++;
                }
              }
            }
            else {
              const err2 = {instancePath,schemaPath:"#/propertyNames/type",keyword:"type",params:{type: "string"},message:"must be string",propertyName:key0};
              if(vErrors === null){
                vErrors = [err2];
              }
              else {
                vErrors.push(err2);
              }
              errors++;
            }
          }
          var valid0 = _errs1 === errors;
          if(!valid0){
            const err3 = {instancePath,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName: key0},message:"property name must be valid"};
            if(vErrors === null){
              vErrors = [err3];
            }
            else {
              vErrors.push(err3);
            }
            errors++;
            validate_CustomFieldsUpdate.errors = vErrors;
            return false;
            break;
          }
        }
        if(valid0){
          for(const key1 in data){
            let data0 = data[key1];
            const _errs4 = errors;
            const _errs5 = errors;
            let valid2 = false;
            let passing0 = null;
            const _errs6 = errors;
            if(!(validate_CustomFieldValue(data0, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key1,rootData,dynamicAnchors}))){
              vErrors = vErrors === null ? validate_CustomFieldValue.errors : vErrors.concat(validate_CustomFieldValue.errors);
              errors = vErrors.length;
            }
            var _valid0 = _errs6 === errors;
            if(_valid0){
              valid2 = true;
              passing0 = 0;
            }
            const _errs7 = errors;
            if(data0 !== null){
              const err4 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/additionalProperties/oneOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
              if(vErrors === null){
                vErrors = [err4];
              }
              else {
                vErrors.push(err4);
              }
              errors++;
            }
            var _valid0 = _errs7 === errors;
            if(_valid0 && valid2){
              valid2 = false;
              passing0 = [passing0, 1];
            }
            else {
              if(_valid0){
                valid2 = true;
                passing0 = 1;
              }
            }
            if(!valid2){
              const err5 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/additionalProperties/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
              if(vErrors === null){
                vErrors = [err5];
              }
              else {
                vErrors.push(err5);
              }
              errors++;
              validate_CustomFieldsUpdate.errors = vErrors;
              return false;
            }
            else {
              errors = _errs5;
              if(vErrors !== null){
                if(_errs5){
                  vErrors.length = _errs5;
                }
                else {
                  vErrors = null;
                }
              }
            }
            var valid1 = _errs4 === errors;
            if(!valid1){
              break;
            }
          }
        }
      }
    }
    else {
      validate_CustomFieldsUpdate.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
      return false;
    }
  }
  validate_CustomFieldsUpdate.errors = vErrors;
  return errors === 0;
}
