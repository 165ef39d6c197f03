// Made by `make generate` from generated/openapi.json. Do not edit: change openapi/ and run it again.
import { ucs2length } from '../runtime.js';

const validate_Variables$pattern0 = /* @__PURE__ */ new RegExp("^[a-z][a-z0-9_]*$", "u");
const validate_Variables$pattern1 = /* @__PURE__ */ new RegExp("\\S", "u");
export function validate_Variables(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
  let vErrors = null;
  let errors = 0;
  if(errors === 0){
    if(data && typeof data == "object" && !Array.isArray(data)){
      if(Object.keys(data).length > 50){
        validate_Variables.errors = [{instancePath,schemaPath:"#/maxProperties",keyword:"maxProperties",params:{limit: 50},message:"must NOT have more than 50 properties"}];
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
                if(!validate_Variables$pattern0.test(key0)){
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
            validate_Variables.errors = vErrors;
            return false;
            break;
          }
        }
        if(valid0){
          for(const key1 in data){
            let data0 = data[key1];
            const _errs4 = errors;
            if(errors === _errs4){
              if(typeof data0 === "string"){
                if(ucs2length(data0) > 1024){
                  validate_Variables.errors = [{instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/additionalProperties/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters"}];
                  return false;
                }
                else {
                  if(ucs2length(data0) < 1){
                    validate_Variables.errors = [{instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/additionalProperties/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
                    return false;
                  }
                  else {
                    if(!validate_Variables$pattern1.test(data0)){
                      validate_Variables.errors = [{instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/additionalProperties/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""}];
                      return false;
                    }
                  }
                }
              }
              else {
                validate_Variables.errors = [{instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"}];
                return false;
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
      validate_Variables.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
      return false;
    }
  }
  validate_Variables.errors = vErrors;
  return errors === 0;
}
