// Made by `make generate` from generated/openapi.json. Do not edit: change openapi/ and run it again.
import { is_int32, ucs2length } from '../runtime.js';
import { validate_ErrorMessage } from './ErrorMessage.js';
import { validate_ImportRowErrorCode } from './ImportRowErrorCode.js';

const validate_ImportRowError$pattern0 = /* @__PURE__ */ new RegExp("^[a-z][a-z0-9_]*$", "u");
export function validate_ImportRowError(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
  let vErrors = null;
  let errors = 0;
  if(errors === 0){
    if(data && typeof data == "object" && !Array.isArray(data)){
      let missing0;
      if(((((data.row === undefined) && (missing0 = "row")) || ((data.field === undefined) && (missing0 = "field"))) || ((data.code === undefined) && (missing0 = "code"))) || ((data.message === undefined) && (missing0 = "message"))){
        validate_ImportRowError.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
        return false;
      }
      else {
        if(data.row !== undefined){
          let data0 = data.row;
          const _errs1 = errors;
          if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
            validate_ImportRowError.errors = [{instancePath:instancePath+"/row",schemaPath:"#/properties/row/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
            return false;
          }
          if(errors === _errs1){
            if((typeof data0 == "number") && (isFinite(data0))){
              if(data0 > 100001 || isNaN(data0)){
                validate_ImportRowError.errors = [{instancePath:instancePath+"/row",schemaPath:"#/properties/row/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100001},message:"must be <= 100001"}];
                return false;
              }
              else {
                if(data0 < 2 || isNaN(data0)){
                  validate_ImportRowError.errors = [{instancePath:instancePath+"/row",schemaPath:"#/properties/row/minimum",keyword:"minimum",params:{comparison: ">=", limit: 2},message:"must be >= 2"}];
                  return false;
                }
                else {
                  if(!(is_int32.validate(data0))){
                    validate_ImportRowError.errors = [{instancePath:instancePath+"/row",schemaPath:"#/properties/row/format",keyword:"format",params:{format: "int32"},message:"must match format \""+"int32"+"\""}];
                    return false;
                  }
                }
              }
            }
          }
          var valid0 = _errs1 === errors;
        }
        else {
          var valid0 = true;
        }
        if(valid0){
          if(data.field !== undefined){
            let data1 = data.field;
            const _errs3 = errors;
            if((typeof data1 !== "string") && (data1 !== null)){
              validate_ImportRowError.errors = [{instancePath:instancePath+"/field",schemaPath:"#/properties/field/type",keyword:"type",params:{type: ["string","null"]},message:"must be string,null"}];
              return false;
            }
            if(errors === _errs3){
              if(typeof data1 === "string"){
                if(ucs2length(data1) > 64){
                  validate_ImportRowError.errors = [{instancePath:instancePath+"/field",schemaPath:"#/properties/field/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"}];
                  return false;
                }
                else {
                  if(ucs2length(data1) < 1){
                    validate_ImportRowError.errors = [{instancePath:instancePath+"/field",schemaPath:"#/properties/field/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
                    return false;
                  }
                  else {
                    if(!validate_ImportRowError$pattern0.test(data1)){
                      validate_ImportRowError.errors = [{instancePath:instancePath+"/field",schemaPath:"#/properties/field/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9_]*$"},message:"must match pattern \""+"^[a-z][a-z0-9_]*$"+"\""}];
                      return false;
                    }
                  }
                }
              }
            }
            var valid0 = _errs3 === errors;
          }
          else {
            var valid0 = true;
          }
          if(valid0){
            if(data.code !== undefined){
              const _errs5 = errors;
              if(!(validate_ImportRowErrorCode(data.code, {instancePath:instancePath+"/code",parentData:data,parentDataProperty:"code",rootData,dynamicAnchors}))){
                vErrors = vErrors === null ? validate_ImportRowErrorCode.errors : vErrors.concat(validate_ImportRowErrorCode.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs5 === errors;
            }
            else {
              var valid0 = true;
            }
            if(valid0){
              if(data.message !== undefined){
                const _errs6 = errors;
                if(!(validate_ErrorMessage(data.message, {instancePath:instancePath+"/message",parentData:data,parentDataProperty:"message",rootData,dynamicAnchors}))){
                  vErrors = vErrors === null ? validate_ErrorMessage.errors : vErrors.concat(validate_ErrorMessage.errors);
                  errors = vErrors.length;
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
      validate_ImportRowError.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
      return false;
    }
  }
  validate_ImportRowError.errors = vErrors;
  return errors === 0;
}
