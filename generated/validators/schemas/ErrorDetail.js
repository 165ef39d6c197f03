// Made by `make generate` from generated/openapi.json. Do not edit: change openapi/ and run it again.
import { ucs2length } from '../runtime.js';
import { validate_ErrorDetailCode } from './ErrorDetailCode.js';
import { validate_ErrorMessage } from './ErrorMessage.js';

const validate_ErrorDetail$pattern0 = /* @__PURE__ */ new RegExp("^\\S+$", "u");
export function validate_ErrorDetail(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
  let vErrors = null;
  let errors = 0;
  if(errors === 0){
    if(data && typeof data == "object" && !Array.isArray(data)){
      let missing0;
      if((((data.field === undefined) && (missing0 = "field")) || ((data.code === undefined) && (missing0 = "code"))) || ((data.message === undefined) && (missing0 = "message"))){
        validate_ErrorDetail.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
        return false;
      }
      else {
        if(data.field !== undefined){
          let data0 = data.field;
          const _errs1 = errors;
          if(errors === _errs1){
            if(typeof data0 === "string"){
              if(ucs2length(data0) > 255){
                validate_ErrorDetail.errors = [{instancePath:instancePath+"/field",schemaPath:"#/properties/field/maxLength",keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters"}];
                return false;
              }
              else {
                if(ucs2length(data0) < 1){
                  validate_ErrorDetail.errors = [{instancePath:instancePath+"/field",schemaPath:"#/properties/field/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
                  return false;
                }
                else {
                  if(!validate_ErrorDetail$pattern0.test(data0)){
                    validate_ErrorDetail.errors = [{instancePath:instancePath+"/field",schemaPath:"#/properties/field/pattern",keyword:"pattern",params:{pattern: "^\\S+$"},message:"must match pattern \""+"^\\S+$"+"\""}];
                    return false;
                  }
                }
              }
            }
            else {
              validate_ErrorDetail.errors = [{instancePath:instancePath+"/field",schemaPath:"#/properties/field/type",keyword:"type",params:{type: "string"},message:"must be string"}];
              return false;
            }
          }
          var valid0 = _errs1 === errors;
        }
        else {
          var valid0 = true;
        }
        if(valid0){
          if(data.code !== undefined){
            const _errs3 = errors;
            if(!(validate_ErrorDetailCode(data.code, {instancePath:instancePath+"/code",parentData:data,parentDataProperty:"code",rootData,dynamicAnchors}))){
              vErrors = vErrors === null ? validate_ErrorDetailCode.errors : vErrors.concat(validate_ErrorDetailCode.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs3 === errors;
          }
          else {
            var valid0 = true;
          }
          if(valid0){
            if(data.message !== undefined){
              const _errs4 = errors;
              if(!(validate_ErrorMessage(data.message, {instancePath:instancePath+"/message",parentData:data,parentDataProperty:"message",rootData,dynamicAnchors}))){
                vErrors = vErrors === null ? validate_ErrorMessage.errors : vErrors.concat(validate_ErrorMessage.errors);
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
      validate_ErrorDetail.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
      return false;
    }
  }
  validate_ErrorDetail.errors = vErrors;
  return errors === 0;
}
