// Made by `make generate` from generated/openapi.json. Do not edit: change openapi/ and run it again.
import { ucs2length } from '../runtime.js';
import { validate_MessageFailureCode } from './MessageFailureCode.js';

const validate_MessageFailure$pattern0 = /* @__PURE__ */ new RegExp("\\S", "u");
const validate_MessageFailure$pattern1 = /* @__PURE__ */ new RegExp("^[A-Za-z0-9._-]+$", "u");
export function validate_MessageFailure(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
  let vErrors = null;
  let errors = 0;
  if(errors === 0){
    if(data && typeof data == "object" && !Array.isArray(data)){
      let missing0;
      if(((((data.code === undefined) && (missing0 = "code")) || ((data.message === undefined) && (missing0 = "message"))) || ((data.retryable === undefined) && (missing0 = "retryable"))) || ((data.provider_code === undefined) && (missing0 = "provider_code"))){
        validate_MessageFailure.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
        return false;
      }
      else {
        if(data.code !== undefined){
          const _errs1 = errors;
          if(!(validate_MessageFailureCode(data.code, {instancePath:instancePath+"/code",parentData:data,parentDataProperty:"code",rootData,dynamicAnchors}))){
            vErrors = vErrors === null ? validate_MessageFailureCode.errors : vErrors.concat(validate_MessageFailureCode.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs1 === errors;
        }
        else {
          var valid0 = true;
        }
        if(valid0){
          if(data.message !== undefined){
            let data1 = data.message;
            const _errs2 = errors;
            if(errors === _errs2){
              if(typeof data1 === "string"){
                if(ucs2length(data1) > 500){
                  validate_MessageFailure.errors = [{instancePath:instancePath+"/message",schemaPath:"#/properties/message/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters"}];
                  return false;
                }
                else {
                  if(ucs2length(data1) < 1){
                    validate_MessageFailure.errors = [{instancePath:instancePath+"/message",schemaPath:"#/properties/message/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
                    return false;
                  }
                  else {
                    if(!validate_MessageFailure$pattern0.test(data1)){
                      validate_MessageFailure.errors = [{instancePath:instancePath+"/message",schemaPath:"#/properties/message/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""}];
                      return false;
                    }
                  }
                }
              }
              else {
                validate_MessageFailure.errors = [{instancePath:instancePath+"/message",schemaPath:"#/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"}];
                return false;
              }
            }
            var valid0 = _errs2 === errors;
          }
          else {
            var valid0 = true;
          }
          if(valid0){
            if(data.retryable !== undefined){
              const _errs4 = errors;
              if(typeof data.retryable !== "boolean"){
                validate_MessageFailure.errors = [{instancePath:instancePath+"/retryable",schemaPath:"#/properties/retryable/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
                return false;
              }
              var valid0 = _errs4 === errors;
            }
            else {
              var valid0 = true;
            }
            if(valid0){
              if(data.provider_code !== undefined){
                let data3 = data.provider_code;
                const _errs6 = errors;
                if((typeof data3 !== "string") && (data3 !== null)){
                  validate_MessageFailure.errors = [{instancePath:instancePath+"/provider_code",schemaPath:"#/properties/provider_code/type",keyword:"type",params:{type: ["string","null"]},message:"must be string,null"}];
                  return false;
                }
                if(errors === _errs6){
                  if(typeof data3 === "string"){
                    if(ucs2length(data3) > 32){
                      validate_MessageFailure.errors = [{instancePath:instancePath+"/provider_code",schemaPath:"#/properties/provider_code/maxLength",keyword:"maxLength",params:{limit: 32},message:"must NOT have more than 32 characters"}];
                      return false;
                    }
                    else {
                      if(ucs2length(data3) < 1){
                        validate_MessageFailure.errors = [{instancePath:instancePath+"/provider_code",schemaPath:"#/properties/provider_code/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
                        return false;
                      }
                      else {
                        if(!validate_MessageFailure$pattern1.test(data3)){
                          validate_MessageFailure.errors = [{instancePath:instancePath+"/provider_code",schemaPath:"#/properties/provider_code/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9._-]+$"},message:"must match pattern \""+"^[A-Za-z0-9._-]+$"+"\""}];
                          return false;
                        }
                      }
                    }
                  }
                }
                var valid0 = _errs6 === errors;
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
      validate_MessageFailure.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
      return false;
    }
  }
  validate_MessageFailure.errors = vErrors;
  return errors === 0;
}
